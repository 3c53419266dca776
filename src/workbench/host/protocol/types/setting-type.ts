import { ModelRefusal } from "../../model/model-refusal";
import type { WorkbookModel } from "../../model/workbook-model";
import { hostObject, type HostObject, type HostType } from "../host-type";
import { textArgument } from "./arguments";

interface Setting {
  readonly model: WorkbookModel;
  readonly key: string;
}

const settingType: HostType<Setting> = {
  name: "Setting",
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ model, key }) => model.settings.get(key) ?? null,
      set: ({ model, key }, value) => void model.settings.set(key, value),
    },
  },
  does: { Delete: ({ model, key }) => void model.settings.delete(key) },
};

function settingObject(model: WorkbookModel, key: string): HostObject {
  return hostObject(settingType, { model, key }, `setting:${key}`, key);
}

const settingsType: HostType<WorkbookModel> = {
  name: "SettingCollection",
  items: (model) => [...model.settings.keys()].map((key) => settingObject(model, key)),
  indexer(model, key) {
    const name = textArgument(key);
    if (!model.settings.has(name)) throw new ModelRefusal("ItemNotFound", "There is no such setting.");
    return settingObject(model, name);
  },
  makes: {
    Add(model, [key, value]) {
      const name = textArgument(key);
      model.settings.set(name, value);
      return settingObject(model, name);
    },
    GetItemOrNullObject(model, [key]) {
      const name = textArgument(key);
      return model.settings.has(name) ? settingObject(model, name) : null;
    },
  },
  does: { GetCount: (model) => model.settings.size },
};

/** The add-in's settings in the document. */
export function settingsObject(model: WorkbookModel): HostObject {
  return hostObject(settingsType, model, "settings");
}
