import { areaAddress, isInsideSheet, parseArea, splitSheet, type Area } from "../../model/area";
import { ModelRefusal } from "../../model/model-refusal";
import type { SheetModel } from "../../model/sheet-model";

/** The argument as a text; anything else is refused as Excel refuses it. */
export function textArgument(value: unknown): string {
  if (typeof value === "string") return value;
  throw new ModelRefusal("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}

/** The argument as a whole number; a missing one is the given default. */
export function numberArgument(value: unknown, missing?: number): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  if ((value === null || value === undefined) && missing !== undefined) return missing;
  throw new ModelRefusal("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}

/** The area of an address on a sheet; an address of another sheet is refused. */
export function areaArgument(value: unknown, sheet: SheetModel): Area {
  const { sheet: named, rest } = splitSheet(textArgument(value));
  const area = parseArea(rest);
  if (!area || (named !== undefined && named.toLowerCase() !== sheet.name.toLowerCase())) {
    throw new ModelRefusal("InvalidArgument", "The address is not a range of the sheet.");
  }
  return area;
}

export function insideSheet(area: Area): Area {
  if (isInsideSheet(area)) return area;
  throw new ModelRefusal("InvalidArgument", `The range is outside the sheet: ${areaAddress(area)}.`);
}

/**
 * A value for every cell of an area from what was set: one value for all, or rows that fit exactly.
 * `visit` is not called for null, which leaves a cell alone.
 */
export function eachValue(
  given: unknown,
  area: Area,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  const rows = Array.isArray(given) ? (given as readonly unknown[]) : [[given]];
  const single = rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;
  if (!single && rows.length !== area.rowCount) throw wrongSize();
  for (let row = 0; row < area.rowCount; row++) {
    const line: unknown = rows[single ? 0 : row];
    if (!Array.isArray(line) || (!single && line.length !== area.columnCount)) throw wrongSize();
    for (let column = 0; column < area.columnCount; column++) {
      const value: unknown = line[single ? 0 : column];
      if (value !== null && value !== undefined) visit(area.row + row, area.column + column, value);
    }
  }
}

function wrongSize(): ModelRefusal {
  return new ModelRefusal("InvalidArgument", "The number of rows or columns does not match the range.");
}

/** "#RRGGBB" in capitals, from the spellings that Excel takes. */
export function colourArgument(value: unknown): string {
  const text = textArgument(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const colour = hex === undefined ? namedColours[text.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (colour !== undefined) return colour;
  throw new ModelRefusal("InvalidArgument", "The colour is not one that the workbench knows.");
}

const namedColours: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  yellow: "#FFFF00",
};
