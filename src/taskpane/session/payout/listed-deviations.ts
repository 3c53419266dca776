import type { Deviation } from "../../../returns/payout/deviation";
import type { DeviationId } from "../../../returns/payout/deviation-id";
import type { Outcome, PayoutResult } from "../../../returns/payout/reconcile-payout";
import type { ListChoice } from "./payout-state";

/** A deviation in the list. */
export interface ListedDeviation {
  /** Tells it from all others, the same after a new reconciliation; nothing personal is in it. */
  readonly key: string;
  readonly deviation: Deviation;
  /** How its case ended; "own" for what concerns the provider's own system or the sheet as a whole. */
  readonly outcome: Outcome | "own";
}

/** A result's deviations, worst first. The privacy alarm (D25) is none of them. */
export function listDeviations({ deviations, outcomes }: PayoutResult): ListedDeviation[] {
  const taken = new Map<string, number>();
  return deviations
    .filter((one) => one.class !== "D25")
    .map((deviation) => {
      const base = keyOf(deviation);
      const nth = taken.get(base) ?? 0;
      taken.set(base, nth + 1);
      const outcome = deviation.case && outcomes.get(deviation.case);
      return {
        key: nth === 0 ? base : `${base}|${String(nth)}`,
        deviation,
        outcome: outcome === undefined || outcome === "agreed" ? "own" : outcome,
      };
    });
}

function keyOf({ class: id, line, row, sheetCell, registerCell }: Deviation): string {
  return [id, line?.place.sheet, sheetCell, row?.place.sheet, registerCell]
    .map((part) => part ?? "")
    .join("|");
}

/** The deviations that the person has chosen to see. */
export function chosenDeviations(
  items: readonly ListedDeviation[],
  { outcome, class: id }: ListChoice,
): readonly ListedDeviation[] {
  if (outcome === "all" && id === "all") return items;
  return items.filter(
    (item) =>
      (outcome === "all" || item.outcome === outcome) && (id === "all" || item.deviation.class === id),
  );
}

/** What a class's deviations come to. */
export interface ClassEffect {
  readonly class: DeviationId;
  readonly count: number;
  /** Öre that the sheet pays too little (`less`) and too much (`more`), both above zero. */
  readonly less: number;
  readonly more: number;
  /** True where some of it rests on a share or a year that is not known. */
  readonly atMost: boolean;
}

/** The classes with an effect in money, the largest first. */
export function effectsByClass(items: readonly ListedDeviation[]): readonly ClassEffect[] {
  const classes = new Map<DeviationId, ClassEffect>();
  for (const { deviation } of items) {
    const { class: id, effect = 0, effectIs } = deviation;
    if (effect === 0) continue;
    const known = classes.get(id) ?? { class: id, count: 0, less: 0, more: 0, atMost: false };
    classes.set(id, {
      class: id,
      count: known.count + 1,
      less: known.less + Math.max(0, effect),
      more: known.more + Math.max(0, -effect),
      atMost: known.atMost || effectIs === "atMost",
    });
  }
  const size = ({ less, more }: ClassEffect) => less + more;
  return [...classes.values()].sort((one, other) => size(other) - size(one));
}

/** The deviations that a cell of a sheet has: its own where it has any, else those of its row. */
export function deviationsAt(
  items: readonly ListedDeviation[],
  sheet: string,
  address: string,
): readonly string[] {
  const row = Number(/\d+$/.exec(address)?.[0]);
  const onRow = items.filter(({ deviation: { line, row: own } }) =>
    [line?.place, own?.place].some((place) => place?.sheet === sheet && place.row === row),
  );
  const exact = onRow.filter(
    ({ deviation: { line, row: own, sheetCell, registerCell } }) =>
      (line?.place.sheet === sheet && sheetCell === address) ||
      (own?.place.sheet === sheet && registerCell === address),
  );
  return (exact.length > 0 ? exact : onRow).map(({ key }) => key);
}
