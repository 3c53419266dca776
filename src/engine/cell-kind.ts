import type { CellKind } from "./sheet-fill";

/** What stands in quotes, in brackets or after a backslash in a number format is shown as it is, and says nothing. */
const shownAsIs = /"[^"]*"|\\.|\[(?![hms])[^[\]]{0,80}\]|_./gi;

/** The kind of a number format, in the English form that files and Excel's own interface have: "yyyy-mm-dd" is a date. */
export function cellKind(numberFormat: string): CellKind {
  const [positive = ""] = numberFormat.split(";");
  const bare = positive.replace(shownAsIs, "").trim();
  if (/^(general|standard)?$/i.test(bare)) return "general";
  if (bare === "@") return "text";
  return /[ymdåhs]/i.test(bare.replace(/e[+-]/i, "")) ? "date" : "number";
}
