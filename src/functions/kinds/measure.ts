import { plainSpelling } from "../../values/plain-spelling";
import type { Cell } from "../../values/reading";

const written = /^(-?)(\d{1,3}(?: \d{3}){1,2}|\d{1,9})(?:[.,](\d{1,15}))? ?([a-zåäö%]{0,8})\.?$/i;

/**
 * The number in a cell, also as text with decimal comma and one of the units ("82,5", "1 200 tim").
 * Undefined for anything else.
 */
export function measure(cell: Cell, units: readonly string[]): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string" || cell.length > 100) return undefined;
  const [, sign, whole, decimals, unit = ""] = written.exec(plainSpelling(cell)) ?? [];
  if (whole === undefined || (unit !== "" && !units.includes(unit.toLowerCase()))) return undefined;
  const value = Number(`${whole.replaceAll(" ", "")}.${decimals ?? "0"}`);
  return sign === "-" ? -value : value;
}
