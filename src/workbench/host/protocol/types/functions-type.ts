import { dayOf } from "../../../../values/day";
import type { WorkbookModel } from "../../model/workbook-model";
import { hostObject, type HostObject, type HostType } from "../host-type";
import { numberArgument } from "./arguments";

interface FunctionResult {
  readonly value: number | null;
  readonly error: string | null;
}

const functionResultType: HostType<FunctionResult> = {
  name: "FunctionResult",
  properties: { Error: { get: ({ error }) => error }, Value: { get: ({ value }) => value } },
};

/** Days between the first days of the two date systems. */
const daysTo1904 = 1_462;

/** Excel's functions, called from code: only those that the add-in calls. */
const functionsType: HostType<WorkbookModel> = {
  name: "Functions",
  makes: {
    Date(model, [year, month, date]) {
      const day = dayOf(numberArgument(year), numberArgument(month), numberArgument(date));
      const serial = day === undefined ? null : day - (model.date1904 ? daysTo1904 : 0);
      const result = { value: serial, error: serial === null ? "#NUM!" : null };
      return hostObject(functionResultType, result, `functions/date(${String(serial)})`);
    },
  },
};

export function functionsObject(model: WorkbookModel): HostObject {
  return hostObject(functionsType, model, "functions");
}
