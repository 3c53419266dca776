import type { Cell } from "../../values/reading";

/** Words that Excel reads as something else than texts, in Swedish and English. */
const readWords =
  /^(sant|falskt|true|false)$|^(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[^\s]*\s*\d/iu;

/** Plain words, and nothing that could begin a number, a date, a formula or an error value. */
const plainText = /^\p{L}[\p{L}\p{M}\d _]*$/u;

/**
 * A value as it must be given to `Range.values`, which reads texts as if somebody typed them: an apostrophe keeps
 * "0123", "2026-01-05" and "=1+1" the texts that they are. Nothing is "", which empties the cell.
 */
export function typedValue(value: Cell): string | number | boolean {
  if (value === null || value === "") return "";
  if (typeof value !== "string") return value;
  return plainText.test(value) && !readWords.test(value) ? value : `'${value}`;
}
