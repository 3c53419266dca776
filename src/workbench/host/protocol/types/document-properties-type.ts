import type { WorkbookModel } from "../../model/workbook-model";
import { hostObject, type HostObject, type HostType } from "../host-type";

const documentPropertiesType: HostType<WorkbookModel> = {
  name: "DocumentProperties",
  properties: {
    Author: { get: ({ people }) => people.author },
    LastAuthor: { get: ({ people }) => people.lastAuthor },
    Manager: { get: ({ people }) => people.manager },
  },
};

/** The workbook's properties, as far as they name people. */
export function documentPropertiesObject(model: WorkbookModel): HostObject {
  return hostObject(documentPropertiesType, model, "properties");
}
