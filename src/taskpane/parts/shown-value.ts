import type { Columns } from "../../engine/column";
import type { Cell, ReadContext } from "../../values/reading";

/** A value as a person sees it in the column's cells: a date as a date. "" for an empty cell. */
export function shownValue(value: Cell, key: string, columns: Columns, context: ReadContext): string {
  const type = columns[key]?.type;
  const reading = typeof value === "number" ? type?.read(value, context) : undefined;
  if (reading?.kind === "read" && type !== undefined) return type.format(reading.value as never);
  return value === null ? "" : String(value);
}
