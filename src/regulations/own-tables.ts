import {
  type CheckAmounts,
  type CheckCategory,
  publishedCheckAmounts,
  type SfiCourse,
} from "./check-amounts";
import { type Period, periodTroubles, publishedPeriods, type TroubledPeriod } from "./periods";

/** What a provider has entered from Nacka's letters and decisions: periods and check amounts that are not published. */
export interface OwnTables {
  readonly periods: readonly Period[];
  /** At most one a year, each with only the amounts that were entered. */
  readonly amounts: readonly CheckAmounts[];
}

export const noOwnTables: OwnTables = { periods: [], amounts: [] };

/** What rules look in: every period in order, and the amounts that go before the published. */
export interface RegulationTables {
  readonly periods: readonly Period[];
  readonly enteredAmounts: readonly CheckAmounts[];
}

export const publishedTables: RegulationTables = { periods: publishedPeriods, enteredAmounts: [] };

/**
 * The published periods with the provider's own added, and the provider's own amounts. An own period that is at odds
 * with a published one does not count, because a day can be in one period only; an own amount does, because a decision
 * can change one. `tableConflicts` tells of both.
 */
export function tablesWith({ periods, amounts }: OwnTables): RegulationTables {
  const added = periods.filter((own) => periodTroubles(own).length === 0);
  return {
    periods:
      added.length === 0
        ? publishedPeriods
        : [...publishedPeriods, ...added].sort((a, b) => a.start - b.start),
    enteredAmounts: amounts,
  };
}

/** Where what the provider has entered is at odds with what Nacka has published. Amounts are in öre. */
export type TableConflict =
  | { readonly kind: "period"; readonly own: Period; readonly published: Period }
  | {
      readonly kind: "amount";
      readonly year: number;
      readonly of: CheckCategory | SfiCourse;
      readonly own: number;
      readonly published: number;
    };

export function tableConflicts({ periods, amounts }: OwnTables): readonly TableConflict[] {
  const ofPeriods = periods.flatMap((own): TableConflict[] => {
    const against = periodTroubles(own).find(
      ({ trouble }) => trouble === "nameTaken" || trouble === "overlaps",
    );
    return against?.other === undefined ? [] : [{ kind: "period", own, published: against.other }];
  });
  return [...ofPeriods, ...amounts.flatMap(amountConflicts)];
}

function amountConflicts({ year, perPoint, perSfiCourse }: CheckAmounts): TableConflict[] {
  const published = publishedCheckAmounts.find((amounts) => amounts.year === year);
  if (published === undefined) return [];
  const known: Readonly<Record<string, number>> = { ...published.perPoint, ...published.perSfiCourse };
  return Object.entries({ ...perPoint, ...perSfiCourse }).flatMap(([of, own]): TableConflict[] => {
    const stated = known[of];
    if (stated === undefined || stated === own) return [];
    return [{ kind: "amount", year, of: of as CheckCategory | SfiCourse, own, published: stated }];
  });
}

/** The tables with a period more, or what is wrong with it. */
export function addPeriod(own: OwnTables, period: Period): OwnTables | readonly TroubledPeriod[] {
  const troubles = periodTroubles(period, tablesWith(own).periods);
  if (troubles.length > 0) return troubles;
  return { ...own, periods: [...own.periods, period].sort((a, b) => a.start - b.start) };
}

export function removePeriod(own: OwnTables, name: string): OwnTables {
  return { ...own, periods: own.periods.filter((period) => period.name !== name) };
}

/** The tables with a year's amounts, over those that the year may have had of the same kinds. */
export function addAmounts(own: OwnTables, { year, perPoint, perSfiCourse }: CheckAmounts): OwnTables {
  const before = own.amounts.find((amounts) => amounts.year === year);
  const merged = {
    year,
    perPoint: { ...before?.perPoint, ...perPoint },
    perSfiCourse: { ...before?.perSfiCourse, ...perSfiCourse },
  };
  return withAmounts(own, merged);
}

/** The tables with exactly these amounts for their year; a year without any amount is left out. */
export function withAmounts(own: OwnTables, amounts: CheckAmounts): OwnTables {
  const others = own.amounts.filter(({ year }) => year !== amounts.year);
  const isEmpty = Object.keys({ ...amounts.perPoint, ...amounts.perSfiCourse }).length === 0;
  return { ...own, amounts: (isEmpty ? others : [...others, amounts]).sort((a, b) => a.year - b.year) };
}

export function removeAmounts(own: OwnTables, year: number): OwnTables {
  return { ...own, amounts: own.amounts.filter((amounts) => amounts.year !== year) };
}
