import { renderCheck } from "../locale/render-finding";
import type { Language } from "../locale/text";

export { columnNames } from "../engine/column-names";

/** A check's heading, such as "Avbrott utan datum". */
export function checkTitle(
  check: string,
  language: Language,
  names: Readonly<Record<string, string>>,
): string {
  return renderCheck(check, language, names).title;
}
