import { addDays, calendarDate, dayOf, type Day } from "../values/day";
import { nackaInstructions, nackaPage } from "./nacka-source";
import type { RegulationSet } from "./regulation-set";
import type { Source } from "./source";
import { addWorkingDays, type WorkingDayRule } from "./swedish-holidays";

/**
 * What is due on the same dates every month or year:
 * - `payoutSheet`: Nacka has handed out the payout sheet (utbetalningsunderlag) at the latest.
 * - `payoutReturn`: the provider has sent it back, checked and signed.
 * - `scb`, `nationalTests`: SCB's templates for komvux and sfi, and results of national tests (nationella prov).
 * - `staff`: SCB's template for teaching staff (pedagogisk personal).
 */
export const recurringKinds = ["payoutSheet", "payoutReturn", "scb", "nationalTests", "staff"] as const;

export type RecurringKind = (typeof recurringKinds)[number];

/** What a thing that is due is about: a month, a half-year by the calendar (January to June), or a year. */
export type Covered =
  | { readonly unit: "month"; readonly year: number; readonly month: number }
  | { readonly unit: "halfYear"; readonly year: number; readonly half: 1 | 2 }
  | { readonly unit: "year"; readonly year: number };

export interface Deadline {
  readonly kind: RecurringKind;
  /** The last day on time. No source moves it for a weekend or a holiday. */
  readonly due: Day;
  readonly covers: Covered;
}

/** The day of the month of Nacka's monthly dates; a setting, should they change. */
export const payoutSheetDay = 21;
export const payoutReturnDay = 28;

export const deadlineSources: Readonly<Record<RecurringKind, Source>> = {
  payoutSheet: nackaInstructions(
    "Ersättningsrutiner för slutförd tjänst",
    "Distributionen sker senast den 21:a i månaden. Utbetalningsunderlagen är en specifikation för den ersättning som betalats ut för föregående månad och baseras på innehåll i Nacka24/IST vux & sfi.",
  ),
  payoutReturn: nackaInstructions(
    "Ersättningsrutiner för slutförd tjänst",
    "Återsända vidimerade utbetalningsunderlag senast den 28:e varje månad genom att ladda upp dessa i Nacka24 […].",
  ),
  scb: nackaInstructions(
    "SCB",
    "Redovisningen som avser första halvåret (januari-juni) ska redovisas till Nacka kommun senast den 15 augusti. […] Redovisningen som avser andra halvåret (juli-december) ska redovisas till Nacka kommun senast den 15 januari.",
  ),
  nationalTests: nackaInstructions(
    "Resultat av nationella prov",
    "Första redovisningen avser perioden januari till juni och ska redovisas till Nacka kommun senast den 15 augusti. Andra perioden omfattar juli till december och ska redovisas till kommunen den 15 januari.",
  ),
  staff: nackaInstructions(
    "SCB",
    "Redovisning som avser pedagogisk personal ska redovisas till Nacka kommun den 15 oktober.",
  ),
};

/** The deadline of a kind that comes next, due on the day itself or later; undefined where the calendar ends. */
export function nextDeadline(kind: RecurringKind, from: Day): Deadline | undefined {
  const { year } = calendarDate(from);
  return [...deadlinesDueIn(kind, year), ...deadlinesDueIn(kind, year + 1)].find(({ due }) => due >= from);
}

/** The next deadline of every kind, the first due first. */
export function comingDeadlines(from: Day): readonly Deadline[] {
  return recurringKinds
    .flatMap((kind) => nextDeadline(kind, from) ?? [])
    .sort((one, other) => one.due - other.due);
}

/** Every deadline of a kind that falls in a calendar year, in order. */
export function deadlinesDueIn(kind: RecurringKind, year: number): readonly Deadline[] {
  switch (kind) {
    case "payoutSheet":
      return monthly(kind, year, payoutSheetDay);
    case "payoutReturn":
      return monthly(kind, year, payoutReturnDay);
    case "scb":
    case "nationalTests":
      return [
        {
          kind,
          due: halfYearReturnDue(year - 1, 2),
          covers: { unit: "halfYear", year: year - 1, half: 2 },
        },
        { kind, due: halfYearReturnDue(year, 1), covers: { unit: "halfYear", year, half: 1 } },
      ];
    case "staff":
      return [{ kind, due: dayIn(year, 10, 15), covers: { unit: "year", year } }];
  }
}

/** The day by which a half-year's returns, to SCB and of national tests, must be with Nacka. */
export function halfYearReturnDue(year: number, half: 1 | 2): Day {
  return half === 1 ? dayIn(year, 8, 15) : dayIn(year + 1, 1, 15);
}

/** A sheet is about the month before: January's about December of the year before. */
function monthly(kind: RecurringKind, year: number, date: number): readonly Deadline[] {
  return Array.from({ length: 12 }, (_, index) => ({
    kind,
    due: dayIn(year, index + 1, date),
    covers:
      index === 0
        ? { unit: "month" as const, year: year - 1, month: 12 }
        : { unit: "month" as const, year, month: index },
  }));
}

/** The day by which a deviation that was noted on a sheet handed out in a month should show as corrected. */
export function correctionExpected(sheetYear: number, sheetMonth: number): Day {
  return sheetMonth === 12
    ? dayIn(sheetYear + 1, 1, payoutSheetDay)
    : dayIn(sheetYear, sheetMonth + 1, payoutSheetDay);
}

export const gradeCatalogueSources: Readonly<Record<RegulationSet, Source>> = {
  nacka24: nackaInstructions(
    "Betygskatalog",
    "Betygskatalog huvudman tillhanda senast 14 dagar efter kursslut/prövning.",
  ),
  alvis: nackaPage(
    "Betygskatalog",
    "betygskatalog",
    "Betygskatalog huvudman tillhanda senast 10 arbetsdagar efter kursslut/prövning.",
  ),
};

/**
 * The day by which a grade catalogue (betygskatalog) must have arrived at the huvudman, for a course or prövning that
 * ended on a day: 14 days later (Nacka24's text), or 10 working days later (the later page). The day itself is day 0.
 */
export function gradeCatalogueDue(
  end: Day,
  regulations: RegulationSet,
  workingDays: WorkingDayRule = { evesAreClosed: false },
): Day {
  return regulations === "nacka24" ? addDays(end, 14) : addWorkingDays(end, 10, workingDays);
}

export const apprenticeContractSource = nackaPage(
  "Lärlingsutbildning",
  "larlingsutbildning",
  "Utbildningskontrakt och individuell studieplan lämnas inom åtta veckor från elevens start, och vid byte av arbetsplats senast fyra veckor efter första dagen där.",
);

/** The day by which Nacka has an apprentice's contract (utbildningskontrakt) and study plan: within eight weeks. */
export function apprenticeContractDue(start: Day): Day {
  return addDays(start, 56);
}

/** The same at a change of workplace: four weeks after the first day at the new one. */
export function newWorkplaceContractDue(firstDay: Day): Day {
  return addDays(firstDay, 28);
}

/** A date of the calendar that is always there; years outside 1900–9999 have none. */
function dayIn(year: number, month: number, date: number): Day {
  return dayOf(year, month, date) ?? (NaN as Day);
}
