import { isExcelError, type Cell } from "../values/reading";
import { Problem, type ErrorValue } from "./problem";

/** An argument's cell: what it holds, or the error value that it shows. */
export type Given = Cell | Problem;

/** An argument as a rectangle of cells; a single cell is one by one. */
export type GivenMatrix = readonly (readonly Given[])[];

const passedOn: Readonly<Record<string, ErrorValue>> = {
  "#VALUE!": "#VALUE!",
  "#N/A": "#N/A",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
  "#NULL!": "#NULL!",
};

function shownError(code: string): Problem {
  return new Problem("givenError", { error: code }, passedOn[code] ?? "#VALUE!");
}

/** A cell as Excel passes it: an error arrives as an object with its code, a data type as one with a basic value. */
export function given(value: unknown): Given {
  if (value === null || value === undefined) return null;
  if (typeof value === "object") {
    if ("code" in value) return shownError(String(value.code));
    return "basicValue" in value ? given(value.basicValue) : "";
  }
  if (typeof value === "string") return isExcelError(value) ? shownError(value.trim().toUpperCase()) : value;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Whatever stands in an argument's place as a matrix: one cell, a row, rows, or nothing where it was left out. */
export function givenMatrix(value: unknown): GivenMatrix {
  if (!Array.isArray(value)) return [[given(value)]];
  const rows: readonly unknown[] = value.length > 0 && value.every(Array.isArray) ? value : [value];
  const matrix = rows.map((row) => (row as readonly unknown[]).map(given));
  return matrix.some((row) => row.length > 0) ? matrix : [[null]];
}
