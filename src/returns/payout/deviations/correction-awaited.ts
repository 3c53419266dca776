import { monthLabel } from "../../../regulations/month";
import { wholeClass } from "../deviation";
import { correctedNextMonth } from "../sources";
import { engA, lineA } from "./examples";

/** A deviation was noted on an earlier sheet and no correction of it has come. */
export const correctionAwaited = wholeClass({
  id: "D27",
  severity: "review",
  basis: "stated",
  source: correctedNextMonth,
  find: ({ followUp }) =>
    (followUp?.awaited ?? []).map(({ noted, case: of }) => ({
      ...(of === undefined ? {} : { case: of, row: of.row, line: of.line }),
      registerColumn: "personalNumber" as const,
      effect: noted.effect,
      params: { month: monthLabel(noted.month), class: noted.class },
    })),
  passes: [
    { sheet: [lineA], register: [engA], noted: [lineA] },
    { sheet: [], register: [{ ...engA, grade: null }] },
  ],
  fails: [{ sheet: [], register: [engA], noted: [lineA] }],
});
