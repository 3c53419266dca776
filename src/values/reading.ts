import type { Day } from "./day";

/** A cell as the workbook holds it. Error values such as #N/A arrive as their text; dates as serial numbers. */
export type Cell = string | number | boolean | null;

/** What a message may need to say: numbers and short texts, keyed by the placeholder that shows them. */
export type Params = Readonly<Record<string, string | number>>;

/**
 * What one cell was found to mean.
 * - `empty`: nothing there, or only blanks.
 * - `read`: understood; `remark` is set when the spelling should be put right or the meaning was a guess.
 * - `unreadable`: not a value of this type; `reason` says why, `suggestion` a spelling that would be right.
 */
export type Reading<T, R extends string = string> =
  | { readonly kind: "empty" }
  | { readonly kind: "read"; readonly value: T; readonly remark?: Remark<R> }
  | ({ readonly kind: "unreadable" } & Remark<R>);

/** Why a cell was not read, or was read with a doubt. */
export interface Remark<R extends string = string> {
  readonly reason: R;
  readonly params?: Params;
  /** The cell as it should be written, where that can be computed. */
  readonly suggestion?: Cell;
}

/** What reading a cell may depend on besides the cell. */
export interface ReadContext {
  /** True where the workbook counts days from 1904 (old Mac files): serial numbers are then 1,462 lower. */
  readonly date1904: boolean;
  /** Today, for the century of ten digits; an argument, because nothing in the core reads the clock. */
  readonly today: Day;
}

/**
 * One thing a cell can mean: a personal identity number, a date, a grade.
 * `read` takes any cell whatever and never throws.
 */
export interface ValueType<T, R extends string = string> {
  readonly name: string;
  /** Every reason that `read` can give, so that a test can require a check for each. */
  readonly reasons: readonly R[];
  read(cell: Cell, context: ReadContext): Reading<T, R>;
  /** The value as this field writes it: 12 digits, YYYY-MM-DD, an upper-case course code. */
  format(value: T): string;
  /** The same for two values that mean the same, however they were spelled. */
  identity(value: T): string | number;
}

/** The value type behind a reading's value. */
export type ValueOf<V> = V extends ValueType<infer T, infer _R> ? T : never;

export const empty = { kind: "empty" } as const;

export function read<T, R extends string>(value: T, remark?: Remark<R>): Reading<T, R> {
  return remark === undefined ? { kind: "read", value } : { kind: "read", value, remark };
}

export function unreadable<R extends string>(remark: Remark<R>): { kind: "unreadable" } & Remark<R> {
  return { kind: "unreadable", ...remark };
}

/** True for nothing at all and for texts of blanks only, no-break and zero-width spaces included. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && !/[^\s\u200B\u2060\uFEFF]/.test(cell));
}

const excelErrors = new Set([
  "#N/A", "#VALUE!", "#REF!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!",
  "#SPILL!", "#CALC!", "#BUSY!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!",
  // As Swedish Excel writes them where a sheet was pasted as text.
  "#SAKNAS!", "#VÄRDEFEL!", "#REFERENS!", "#NAMN?", "#DIVISION/0!", "#OGILTIGT!", "#SKÄRNING!",
]); // prettier-ignore

/** True where the cell shows one of Excel's error values instead of something a person wrote. */
export function isExcelError(cell: Cell): cell is string {
  return typeof cell === "string" && cell.charCodeAt(0) === 35 && excelErrors.has(cell.trim().toUpperCase());
}
