import type { Columns } from "../engine/column";
import { renderCheck } from "../locale/render-finding";
import type { Language } from "../locale/text";

/** The columns' names: as they stand in the person's sheet, else as the return writes them. */
export function columnNames(
  columns: Columns,
  inSheet: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const own = Object.fromEntries(Object.entries(columns).map(([key, { header }]) => [key, header]));
  return { ...own, ...inSheet };
}

/** A check's heading, such as "Avbrott utan datum". */
export function checkTitle(
  check: string,
  language: Language,
  names: Readonly<Record<string, string>>,
): string {
  return renderCheck(check, language, names).title;
}
