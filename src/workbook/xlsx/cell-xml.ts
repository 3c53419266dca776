import { columnLetters } from "../../engine/table";
import type { Cell } from "../../values/reading";
import type { CellPlace, CellRange } from "./address";
import { encodeCellText, escapeXml } from "./xml-text";

/** "N47" for a 0-based place. */
export function addressAt({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:C5", or "B2" for a single cell. */
export function rangeText({ top, left, bottom, right }: CellRange): string {
  const first = addressAt({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${addressAt({ row: bottom, column: right })}`;
}

/** A cell's XML. Texts stand in the cell itself, so that no other part changes. `style` is the format's number. */
export function cellXml(prefix: string, place: CellPlace, style: string | undefined, value: Cell): string {
  const p = prefix === "" ? "" : `${prefix}:`;
  const start = `<${p}c r="${addressAt(place)}"${style === undefined ? "" : ` s="${style}"`}`;
  const end = `</${p}c>`;
  const v = (type: string, text: string): string => `${start}${type}><${p}v>${text}</${p}v>${end}`;
  switch (typeof value) {
    case "string":
      return `${start} t="inlineStr"><${p}is><${p}t xml:space="preserve">${encodeCellText(value)}</${p}t></${p}is>${end}`;
    case "number":
      // A cell cannot hold infinity; Excel shows what went wrong in the same way.
      return Number.isFinite(value) ? v("", String(value)) : v(' t="e"', "#NUM!");
    case "boolean":
      return v(' t="b"', value ? "1" : "0");
    default:
      return `${start}/>`;
  }
}

/** A cell's XML with a formula (without "=") that is computed when the file is opened. */
export function formulaXml(
  prefix: string,
  place: CellPlace,
  style: string | undefined,
  formula: string,
): string {
  const p = prefix === "" ? "" : `${prefix}:`;
  const start = `<${p}c r="${addressAt(place)}"${style === undefined ? "" : ` s="${style}"`}>`;
  return `${start}<${p}f>${escapeXml(formula)}</${p}f></${p}c>`;
}
