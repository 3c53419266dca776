import { namedArea, type DefinedName } from "../../model/defined-name";
import { ModelRefusal } from "../../model/model-refusal";
import type { WorkbookModel } from "../../model/workbook-model";
import { hostObject, type HostObject, type HostType } from "../host-type";
import { textArgument } from "./arguments";
import { rangeObject } from "./range-type";

interface NamedItem {
  readonly model: WorkbookModel;
  readonly name: DefinedName;
}

const namedItemType: HostType<NamedItem> = {
  name: "NamedItem",
  properties: {
    Formula: { get: ({ name }) => name.formula },
    Name: { get: ({ name }) => name.name },
    Scope: { get: () => "Workbook" },
    Type: { get: ({ name }) => (namedArea(name) ? "Range" : "String") },
    Visible: { get: ({ name }) => !name.isHidden },
  },
  makes: {
    GetRange(item) {
      const range = rangeOf(item);
      if (!range) throw new ModelRefusal("InvalidReference", "The name refers to no range.");
      return range;
    },
    GetRangeOrNullObject: (item) => rangeOf(item),
  },
};

function rangeOf({ model, name }: NamedItem): HostObject | null {
  const named = namedArea(name);
  const sheet = named && model.sheet(named.sheet);
  return named && sheet ? rangeObject(sheet, named.area) : null;
}

function itemObject(model: WorkbookModel, name: DefinedName): HostObject {
  return hostObject(namedItemType, { model, name }, `name:${name.name}`, name.name);
}

function itemNamed(model: WorkbookModel, key: unknown): HostObject | null {
  const wanted = textArgument(key).toLowerCase();
  const name = model.names.find((known) => known.name.toLowerCase() === wanted);
  return name ? itemObject(model, name) : null;
}

const namesType: HostType<WorkbookModel> = {
  name: "NamedItemCollection",
  items: (model) => model.names.map((name) => itemObject(model, name)),
  indexer(model, key) {
    const item = itemNamed(model, key);
    if (!item) throw new ModelRefusal("ItemNotFound", "There is no such name.");
    return item;
  },
  makes: { GetItemOrNullObject: (model, [key]) => itemNamed(model, key) },
  does: { GetCount: (model) => model.names.length },
};

/** The workbook's names. */
export function namesObject(model: WorkbookModel): HostObject {
  return hostObject(namesType, model, "names");
}
