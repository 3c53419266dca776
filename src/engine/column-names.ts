import type { Columns } from "./column";

/** The columns' names: as they stand in the person's sheet, else as the return writes them. */
export function columnNames(
  columns: Columns,
  inSheet: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const own = Object.fromEntries(Object.entries(columns).map(([key, { header }]) => [key, header]));
  return { ...own, ...inSheet };
}
