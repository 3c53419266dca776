import type { GroupRow } from "../../engine/check";
import type { PersonalNumber } from "../../values/personal-number";

/**
 * Of rows about people born the same day, those that may be about one person whose number was changed, by index,
 * with the number of the other's row in the sheet. Two personnummer are two persons; a temporary number or a
 * coordination number may have become another.
 */
export function changedNumbers(
  rows: readonly GroupRow<{ readonly personalNumber?: PersonalNumber }>[],
): ReadonlyMap<number, { row: number }> {
  const found = new Map<number, { row: number }>();
  const first = rows[0];
  const digits = new Set(rows.map(({ values }) => values.personalNumber?.digits));
  const changeable = rows.some(({ values }) => values.personalNumber?.kind !== "personal");
  if (first === undefined || digits.size < 2 || !changeable) return found;
  const isFirst = ({ values }: (typeof rows)[number]) =>
    values.personalNumber?.digits === first.values.personalNumber?.digits;
  const other = rows.find((row) => !isFirst(row)) ?? first;
  rows.forEach((row, index) => {
    if (index > 0) found.set(index, { row: (isFirst(row) ? other : first).rowNumber });
  });
  return found;
}
