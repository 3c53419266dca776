import { format } from "numfmt";
import type { Cell } from "../../../values/reading";
import { isError, swedishError } from "./error-names";

/** The text that Swedish Excel shows for a value in a number format, in a column that is wide enough. */
export function shownText(value: Cell, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  if (typeof value === "string") {
    if (isError(value)) return swedishError(value);
    return numberFormat === "General" || numberFormat === "@" ? value : formatted(value, numberFormat);
  }
  return formatted(value, numberFormat);
}

function formatted(value: string | number, numberFormat: string): string {
  return format(numberFormat, value, { locale: "sv-SE", throws: false, invalid: String(value), nbsp: true });
}

/** The text in the edit box: the whole value, whatever the format hides. */
export function editedText(value: Cell, numberFormat: string): string {
  if (typeof value !== "number") return shownText(value, "General");
  if (/[ymd]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, "")) && numberFormat !== "General") {
    return formatted(value, value % 1 === 0 ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss");
  }
  if (numberFormat.endsWith("%")) return `${localNumber(value * 100)}%`;
  return localNumber(value);
}

function localNumber(value: number): string {
  return String(Number(value.toPrecision(15))).replace(".", ",");
}
