import * as formulajs from "@formulajs/formulajs";
import type { Cell } from "../../../../values/reading";
import { isError } from "../error-names";
import { shownText } from "../shown-text";
import { firstCell } from "./evaluate";
import { toNumber, type Result } from "./operators";

/** One of Excel's own functions; `today` is a serial number. */
type BuiltIn = (args: readonly Result[], today: number) => Result;

/** The functions of Excel that the stand-in calculates; every other name gives #NAME?, as an unknown one does. */
const fromLibrary = [
  "ABS", "AND", "AVERAGE", "AVERAGEIF", "AVERAGEIFS", "CEILING", "CHOOSE", "CONCATENATE", "COUNT", "COUNTA",
  "COUNTBLANK", "COUNTIF", "COUNTIFS", "DATE", "DATEDIF", "DAY", "DAYS", "EDATE", "EOMONTH", "EXACT", "FIND", "FLOOR",
  "HLOOKUP", "INDEX", "INT", "ISEVEN", "ISLOGICAL", "ISNUMBER", "ISODD", "ISOWEEKNUM", "ISTEXT", "LARGE", "LEFT", "LEN",
  "LOOKUP", "LOWER", "MATCH", "MAX", "MAXIFS", "MEDIAN", "MID", "MIN", "MINIFS", "MOD", "MONTH", "NETWORKDAYS", "NOT",
  "OR", "POWER", "PRODUCT", "PROPER", "QUOTIENT", "REPLACE", "REPT", "RIGHT", "ROUND", "ROUNDDOWN", "ROUNDUP", "SEARCH",
  "SIGN", "SMALL", "SQRT", "SUBSTITUTE", "SUM", "SUMIF", "SUMIFS", "SUMPRODUCT", "TEXTJOIN", "TRIM", "TRUNC", "UPPER",
  "VALUE", "VLOOKUP", "WEEKDAY", "WEEKNUM", "WORKDAY", "XOR", "YEAR",
] as const; // prettier-ignore

/** Functions that count or look through errors instead of passing them on. */
const lookThroughErrors = new Set([
  "COUNT",
  "COUNTA",
  "COUNTBLANK",
  "ISNUMBER",
  "ISTEXT",
  "ISLOGICAL",
  "COUNTIF",
]);

const ownFunctions: Readonly<Record<string, BuiltIn>> = {
  TRUE: () => true,
  FALSE: () => false,
  NA: () => "#N/A",
  TODAY: (_args, today) => today,
  CONCAT: (args) => args.flatMap(cellsOf).map(textOf).join(""),
  TRANSPOSE: ([matrix = null]) => {
    const lines = linesOf(matrix);
    return (lines[0] ?? []).map((_cell, column) => lines.map((line) => line[column] ?? null));
  },
  TEXT: ([value = null, pattern = null]) => shownText(firstCell(value), textOf(firstCell(pattern))),
  SEQUENCE: ([rows = null, columns = 1, start = 1, step = 1]) => sequence(rows, columns, start, step),
};

/** Excel's functions by their English names. */
export const builtInFunctions: Readonly<Record<string, BuiltIn>> = {
  ...Object.fromEntries(fromLibrary.map((name) => [name, libraryFunction(name)])),
  ...ownFunctions,
};

function libraryFunction(name: (typeof fromLibrary)[number]): BuiltIn {
  const call = formulajs[name] as (...args: unknown[]) => unknown;
  return (args) => {
    const error = args.flatMap(cellsOf).find(isError);
    if (error !== undefined && !lookThroughErrors.has(name)) return error;
    try {
      return resultOf(call(...args.map(argumentOf)));
    } catch {
      return "#VALUE!";
    }
  };
}

/** The library takes a row or a column as a plain list. */
function argumentOf(arg: Result): unknown {
  if (!Array.isArray(arg)) return arg;
  const lines = arg as readonly (readonly Cell[])[];
  return lines.length === 1 && lines[0]?.length === 1 ? lines[0][0] : lines.map((line) => [...line]);
}

function resultOf(value: unknown): Result {
  if (value instanceof Error) return isError(value.message) ? value.message : "#VALUE!";
  if (value instanceof Date) return serialOf(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (Array.isArray(value)) {
    const lines: unknown[] = value;
    return lines.map((line) =>
      (Array.isArray(line) ? line : [line]).map((cell) => firstCell(resultOf(cell))),
    );
  }
  return null;
}

/** The library gives local clock time; only the calendar date counts. */
function serialOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000 + 25_569;
}

function sequence(rows: Result, columns: Result, start: Result, step: Result): Result {
  const [height, width, from, by] = [rows, columns, start, step].map((value) => toNumber(firstCell(value)));
  if ([height, width, from, by].some((value) => typeof value !== "number")) return "#VALUE!";
  const [h, w, f, b] = [height, width, from, by] as [number, number, number, number];
  if (h < 1 || w < 1 || h * w > 1_000_000) return "#VALUE!";
  return Array.from({ length: h }, (_r, row) =>
    Array.from({ length: w }, (_c, column) => f + (row * w + column) * b),
  );
}

function linesOf(result: Result): readonly (readonly Cell[])[] {
  return Array.isArray(result) ? (result as readonly (readonly Cell[])[]) : [[result as Cell]];
}

function cellsOf(result: Result): readonly Cell[] {
  return Array.isArray(result) ? (result as readonly (readonly Cell[])[]).flat() : [result as Cell];
}

function textOf(value: Cell): string {
  return shownText(value, "General");
}
