import { areaAddress, cellCount, parseArea, sheetAddress, type Area } from "../../model/area";
import { ModelRefusal } from "../../model/model-refusal";
import type { SheetModel } from "../../model/sheet-model";
import { hostObject, type HostObject, type HostType } from "../host-type";
import { conditionalFormatsObject } from "./conditional-format-type";
import { rangeFormatObject } from "./range-format-type";
import { rangeObject } from "./range-type";
import { worksheetOf } from "./worksheet-type";

interface SheetAreas {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** Characters of the addresses given to `getRanges`, above which Excel refuses. */
const addressLimit = 8_192;

const rangeAreasType: HostType<SheetAreas> = {
  name: "RangeAreas",
  properties: {
    Address: { get: ({ sheet, areas }) => addressOf(sheet, areas) },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
  },
  links: {
    Areas: ({ sheet, areas }) =>
      hostObject(areasType, { sheet, areas }, `areas:${sheet.id}!${areas.map(areaAddress).join(",")}`),
    ConditionalFormats: ({ sheet, areas }) => conditionalFormatsObject(sheet, areas),
    Format: ({ sheet, areas }) => rangeFormatObject(sheet, areas),
    Worksheet: ({ sheet }) => worksheetOf(sheet),
  },
};

const areasType: HostType<SheetAreas> = {
  name: "RangeCollection",
  items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
  does: { GetCount: ({ areas }) => areas.length },
};

function addressOf(sheet: SheetModel, areas: readonly Area[]): string {
  return areas.map((area) => sheetAddress(sheet.name, areaAddress(area))).join(",");
}

/** The areas of "A1,B2:B5"; too long a list, or anything that is no range, is refused. */
export function rangeAreasObject(sheet: SheetModel, addresses: string): HostObject {
  if (addresses.length > addressLimit) {
    throw new ModelRefusal("InvalidArgument", "The list of addresses is too long.");
  }
  const areas = addresses.split(",").map((address) => {
    const area = parseArea(address);
    if (!area) throw new ModelRefusal("InvalidArgument", "An address is not a range of the sheet.");
    return area;
  });
  return rangeAreasOf(sheet, areas);
}

export function rangeAreasOf(sheet: SheetModel, areas: readonly Area[]): HostObject {
  const key = `ranges:${sheet.id}!${areas.map(areaAddress).join(",")}`;
  return hostObject(rangeAreasType, { sheet, areas }, key);
}
