import {
  type Deadline,
  deadlinesDueIn,
  halfYearReturnDue,
  nextDeadline,
  type RecurringKind,
} from "../regulations/deadlines";
import { type HalfYear, halfYear } from "../regulations/half-year";
import type { Day } from "../values/day";

/** What a return is due as, by the return's id. Those that are not here have no date of Nacka's. */
const dueAs: Readonly<Record<string, RecurringKind>> = {
  komvux: "scb",
  sfi: "scb",
  examen: "scb",
  nationalTests: "nationalTests",
  staff: "staff",
};

/** True for a return that Nacka waits for by a date: where there is nothing to report, that is to be told too. */
export function hasDeadline(returnId: string): boolean {
  return dueAs[returnId] !== undefined;
}

/** The day by which a return of a half-year must be with Nacka; undefined where no date is stated. */
export function returnDeadline(
  returnId: string,
  { year, half }: Pick<HalfYear, "year" | "half">,
): Day | undefined {
  const kind = dueAs[returnId];
  if (kind === undefined) return undefined;
  return kind === "staff" ? deadlinesDueIn(kind, year)[0]?.due : halfYearReturnDue(year, half);
}

/** The half-year whose return is due next: what an empty template is about. */
export function halfYearDueNext(returnId: string, today: Day): HalfYear | undefined {
  const kind = dueAs[returnId];
  const covers: Deadline["covers"] | undefined = kind && nextDeadline(kind, today)?.covers;
  return covers?.unit === "halfYear" ? halfYear(covers.year, covers.half) : undefined;
}
