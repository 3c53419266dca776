import type { Day } from "../../values/day";
import type { Grade } from "../../values/grade";
import type { Mark } from "../../values/mark";
import type { ReturnContext } from "../return-context";

/** How a course went for somebody, as far as the row says. */
export interface Outcome {
  readonly endDate: Day;
  readonly grade?: Grade | undefined;
  readonly withdrawal?: Mark | undefined;
  readonly withdrawalDate?: Day | undefined;
}

/** True where the course had ended in the half-year, and by today, without a grade or a withdrawal. */
export function endedWithoutOutcome(
  { endDate, grade, withdrawal, withdrawalDate }: Outcome,
  { halfYear, today }: Pick<ReturnContext, "halfYear" | "today">,
): boolean {
  const left = withdrawal?.set === true || withdrawalDate !== undefined;
  return endDate <= halfYear.end && endDate <= today && !left && grade === undefined;
}
