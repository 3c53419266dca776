import type { Cell } from "../../../../values/reading";
import { isError } from "../error-names";

/** What a formula or a part of it gives: one value or a matrix, row by row. */
export type Result = Cell | readonly (readonly Cell[])[];

/** Applies an operator; matrices are taken value by value, a single value with every value of the other side. */
export function operate(operator: string, sides: readonly Result[]): Result {
  const [left = null, right] = sides;
  const unary = sides.length === 1;
  const apply = (a: Cell, b: Cell): Cell => (unary ? unaryValue(operator, a) : binaryValue(operator, a, b));
  if (!Array.isArray(left) && !Array.isArray(right)) return apply(left as Cell, (right ?? null) as Cell);
  const rows = Math.max(heightOf(left), heightOf(right ?? null));
  const columns = Math.max(widthOf(left), widthOf(right ?? null));
  return Array.from({ length: rows }, (_r, row) =>
    Array.from({ length: columns }, (_c, column) =>
      apply(at(left, row, column), at(right ?? null, row, column)),
    ),
  );
}

function at(result: Result, row: number, column: number): Cell {
  if (!Array.isArray(result)) return result as Cell;
  const line = (result as readonly (readonly Cell[])[])[result.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column] ?? (line ? null : "#N/A");
}

function heightOf(result: Result): number {
  return Array.isArray(result) ? result.length : 1;
}

function widthOf(result: Result): number {
  return Array.isArray(result) ? ((result as readonly (readonly Cell[])[])[0]?.length ?? 1) : 1;
}

function unaryValue(operator: string, value: Cell): Cell {
  if (isError(value)) return value;
  if (operator === "+" || operator === "@" || operator === "#") return value;
  const number = toNumber(value);
  if (typeof number === "string") return number;
  return operator === "%" ? number / 100 : -number;
}

function binaryValue(operator: string, left: Cell, right: Cell): Cell {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return toText(left) + toText(right);
  const comparison = comparisons[operator];
  if (comparison) return comparison(compare(left, right));
  const a = toNumber(left);
  const b = toNumber(right);
  if (typeof a === "string") return a;
  if (typeof b === "string") return b;
  const arithmetic = arithmetics[operator];
  if (!arithmetic) return "#VALUE!";
  if (operator === "/" && b === 0) return "#DIV/0!";
  const value = arithmetic(a, b);
  return Number.isFinite(value) ? value : "#NUM!";
}

const arithmetics: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Excel's order: numbers before texts before booleans; texts without regard to case; an empty cell equals 0 and "". */
function compare(left: Cell, right: Cell): number {
  const a = left ?? (typeof right === "string" ? "" : typeof right === "boolean" ? false : 0);
  const b = right ?? (typeof left === "string" ? "" : typeof left === "boolean" ? false : 0);
  if (typeof a !== typeof b) return rank(a) - rank(b);
  if (typeof a === "string") return a.localeCompare(b as string, "sv", { sensitivity: "accent" });
  return Number(a) - Number(b);
}

function rank(value: Cell): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

/** The number of a value, as arithmetic sees it; an error where it has none. */
export function toNumber(value: Cell): number | "#VALUE!" {
  if (value === null) return 0;
  if (typeof value !== "string") return Number(value);
  const number = Number(value.trim().replace(/[ \u00a0]/g, "").replace(",", ".") || "?"); // prettier-ignore
  return Number.isFinite(number) ? number : "#VALUE!";
}

/** The text of a value, as the operator & joins it. */
export function toText(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}
