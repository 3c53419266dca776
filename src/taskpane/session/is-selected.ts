import { parseAddress } from "../../workbook/address";

/** Whether a cell lies in a selection, also one of whole columns ("B:C") or rows ("2:5"). */
export function isSelected(address: string, ranges: readonly string[]): boolean {
  const cell = parseAddress(address);
  return cell !== undefined && ranges.some((range) => holds(range, cell));
}

function holds(range: string, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const [first = "", last = first] = range.replaceAll("$", "").split(":");
  return isBetween(row, rowOf(first), rowOf(last)) && isBetween(column, columnOf(first), columnOf(last));
}

/** A side that the range leaves open holds everything. */
function isBetween(at: number, one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return at >= Math.min(one, other) && at <= Math.max(one, other);
}

function rowOf(corner: string): number | undefined {
  const digits = /\d+$/.exec(corner)?.[0];
  return digits === undefined ? undefined : Number(digits) - 1;
}

function columnOf(corner: string): number | undefined {
  const letters = /^[A-Z]+/i.exec(corner)?.[0];
  return letters === undefined ? undefined : parseAddress(`${letters}1`)?.column;
}
