import { iso, type Day } from "../values/day";
import { plainSpelling } from "../values/plain-spelling";
import { isExcelError, type Cell, type Reading, type ValueType } from "../values/reading";
import type { CellKind } from "./sheet-fill";

/** How a template writes the cells of a column: as its other cells, or as the cell's format asks for. */
export interface ColumnStyle {
  /** A date as a number that is shown as one, as "2026-01-12", or as "20260112". */
  readonly dates: "serial" | "iso" | "compact";
  readonly asNumber: boolean;
  /** True where a number is shown with every digit: a cell without a format shows one of twelve as 1,97E+11. */
  readonly isWide: boolean;
}

/** The style of a column by what stands in it already; `kind` decides where nothing does. */
export function columnStyle(cells: readonly Cell[], kind: CellKind): ColumnStyle {
  let [numbers, texts, compact, serials] = [0, 0, 0, 0];
  for (const cell of cells) {
    if (typeof cell === "number") {
      numbers++;
      if (cell >= 19_000_101) compact++;
      else serials++;
    } else if (typeof cell === "string") {
      texts++;
      if (/^\d{8}$/.test(cell.trim())) compact++;
    }
  }
  const known = numbers + texts > 0;
  const asNumber = known ? numbers > texts : kind !== "text";
  const isWide = known ? asNumber : kind === "number";
  if (!known) return { dates: kind === "date" ? "serial" : "iso", asNumber, isWide };
  if (compact * 2 > numbers + texts) return { dates: "compact", asNumber, isWide };
  return { dates: serials > texts ? "serial" : "iso", asNumber, isWide };
}

const daysTo1904 = 1_462;

/**
 * A cell of the list as the template writes it: normalised where it was read, as it stands where it was not, so that
 * nothing is lost and the review can point at it. Error values are not carried over.
 */
export function writtenCell(
  type: ValueType<unknown>,
  reading: Reading<unknown>,
  cell: Cell,
  style: ColumnStyle,
  date1904: boolean,
): Cell {
  if (cell === null || reading.kind === "empty" || isExcelError(cell)) return null;
  if (reading.kind === "unreadable") return typeof cell === "string" ? plainSpelling(cell) : cell;
  if (type.name === "date") return writtenDate(reading.value as Day, style, date1904);
  // What was read without a remark is spelled as it should be; words of the list's own are nobody's to rewrite.
  const normal = reading.remark?.suggestion ?? cell;
  if (typeof normal === "string") return inStyle(plainSpelling(normal), cell, style);
  if (typeof normal !== "number") return type.format(reading.value);
  return style.asNumber || keepsNumbers.has(type.name) ? normal : type.format(reading.value);
}

/** Words and codes that somebody has given as numbers: "1" for yes. */
const keepsNumbers = new Set(["text", "mark", "educationLevel"]);

/** Digits that the list and the template both have as numbers stay one, where all of them are shown. */
function inStyle(text: string, cell: Cell, { asNumber, isWide }: ColumnStyle): Cell {
  const fits = isWide ? /^[1-9]\d{0,14}$/ : /^[1-9]\d{0,10}$/;
  return asNumber && typeof cell === "number" && fits.test(text) ? Number(text) : text;
}

function writtenDate(value: Day, { dates, asNumber }: ColumnStyle, date1904: boolean): Cell {
  if (dates === "serial") return date1904 ? value - daysTo1904 : value;
  if (dates === "iso") return iso(value);
  const compact = iso(value).replaceAll("-", "");
  return asNumber ? Number(compact) : compact;
}
