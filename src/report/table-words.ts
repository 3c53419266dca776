import type { tables } from "../locale/sv/tables";
import type { NamedPeriod } from "../locale/sv/tables";
import type { Texts } from "../locale/text";
import type { TableConflict } from "../regulations/own-tables";
import type { Period, TroubledPeriod } from "../regulations/periods";
import { iso } from "../values/day";
import { kronorText } from "../values/money";

/** The texts of the person's own periods and check amounts, in one language. */
export type TableTexts = Texts<typeof tables>;

/** A period as sentences name it. */
export function namedPeriod({ name, start, end }: Period): NamedPeriod {
  return { name, from: iso(start), to: iso(end) };
}

/** What a conflict with the published comes to, as a sentence. */
export function tableConflictText(conflict: TableConflict, texts: TableTexts): string {
  return conflict.kind === "period"
    ? texts.periodConflict(namedPeriod(conflict.own), namedPeriod(conflict.published))
    : texts.amountConflict(
        texts.categories[conflict.of],
        conflict.year,
        kronorText(conflict.own),
        kronorText(conflict.published),
      );
}

/** What is wrong with a period, as a sentence. */
export function periodTroubleText(
  period: Period,
  { trouble, other }: TroubledPeriod,
  texts: TableTexts,
): string {
  return texts.periodTroubles[trouble](period.name, namedPeriod(other ?? period));
}
