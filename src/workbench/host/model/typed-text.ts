import type { Cell } from "../../../values/reading";
import { calendarDate, dayOf, type Day } from "../../../values/day";
import { englishError } from "./error-names";
import { englishFormula } from "./local-formula";

/** What Excel makes of a typed text: a value, perhaps a formula, perhaps a number format for a plain cell. */
export interface TypedContent {
  readonly value: Cell;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/**
 * Reads a text as Swedish Excel reads what is typed into a cell: decimal comma, dates, percent, clock time,
 * SANT and FALSKT, formulas from "=". An apostrophe first, or a cell formatted as text, keeps the text as it is.
 */
export function readTyped(text: string, numberFormat: string, today: Day): TypedContent {
  if (text === "") return { value: null };
  if (numberFormat === "@") return { value: text.startsWith("'") ? text.slice(1) : text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^=./s.test(text)) return { value: null, formula: englishFormula(text) };
  const trimmed = text.trim();
  return (
    readWord(trimmed) ??
    readNumber(trimmed) ??
    readDate(trimmed, today) ??
    readClock(trimmed) ?? { value: text }
  );
}

function readWord(text: string): TypedContent | undefined {
  if (/^(SANT|TRUE)$/i.test(text)) return { value: true };
  if (/^(FALSKT|FALSE)$/i.test(text)) return { value: false };
  const error = englishError(text);
  return error === undefined ? undefined : { value: error };
}

function readNumber(text: string): TypedContent | undefined {
  const match = /^([+-]?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(,\d*)?(E[+-]?\d{1,3})?( ?%)?$/i.exec(text);
  if (!match || (match[2] === undefined && !/\d/.test(match[3] ?? ""))) return undefined;
  const whole = (match[2] ?? "0").replace(/[^\d]/g, "");
  const fraction = (match[3] ?? "").slice(1);
  // Excel keeps 15 significant digits of what is typed.
  const exact = Number(`${match[1]}${whole}.${fraction || "0"}${match[4] ?? ""}`);
  if (!Number.isFinite(exact)) return undefined;
  const value = Number(exact.toPrecision(15));
  if (match[5] !== undefined) return { value: value / 100, numberFormat: fraction ? "0.00%" : "0%" };
  if (match[4] !== undefined) return { value, numberFormat: "0.00E+00" };
  return /[ \u00a0\u202f]/.test(match[2] ?? "") ? { value, numberFormat: "#,##0" } : { value };
}

const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

function readDate(text: string, today: Day): TypedContent | undefined {
  const [, isoYear, , isoMonth, isoDate] = /^(\d{4}|\d{2})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  if (isoYear) return dated(dayOf(fullYear(isoYear), Number(isoMonth), Number(isoDate)), "yyyy-mm-dd");
  const dayFirst = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text);
  if (dayFirst) {
    const year = dayFirst[3] === undefined ? calendarDate(today).year : Number(dayFirst[3]);
    return dated(dayOf(year, Number(dayFirst[2]), Number(dayFirst[1])), dayFirst[3] ? "yyyy-mm-dd" : "d/mmm");
  }
  const [, date, name = "", namedYear] =
    /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:[ -](\d{4}|\d{2}))?$/i.exec(text) ?? [];
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const year = namedYear === undefined ? calendarDate(today).year : fullYear(namedYear);
  return dated(dayOf(year, month, Number(date)), "d-mmm-yy");
}

/** Two digits are 1930 to 2029, as Excel reads them. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function dated(day: Day | undefined, numberFormat: string): TypedContent | undefined {
  return day === undefined ? undefined : { value: day, numberFormat };
}

function readClock(text: string): TypedContent | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] === undefined ? "hh:mm" : "hh:mm:ss" };
}
