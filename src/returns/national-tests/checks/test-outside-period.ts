import type { HalfYear } from "../../../regulations/half-year";
import { dayOf, iso, type Day } from "../../../values/day";
import { nackaInstructions } from "../../../regulations/nacka-source";
import { rowCheck } from "./checks-on-national-tests";

/**
 * A test taken in another half-year than the return is for. Nacka counts January to June and July to December; SCB's
 * half-years are whole weeks. A day in either is left alone.
 */
export const testOutsidePeriod = rowCheck({
  id: "NPR-PERIOD-OUTSIDE",
  severity: "review",
  basis: "inferred",
  source: nackaInstructions(
    "Nationella prov",
    "Resultat från januari till juni lämnas senast 15 augusti, från juli till december senast 15 januari.",
  ),
  needs: ["testDate"],
  test: ({ testDate }, { halfYear }) => {
    const { start, end } = eitherPeriod(halfYear);
    return testDate >= start && testDate <= end
      ? undefined
      : {
          at: "testDate",
          params: { testDate: iso(testDate), periodStart: iso(start), periodEnd: iso(end) },
        };
  },
  passes: [{ testDate: "2026-05-11" }, { testDate: "2026-06-30" }, { testDate: "2025-12-29" }],
  fails: [{ testDate: "2025-11-17" }, { testDate: "2026-07-01" }],
});

/** From the earlier of the two first days to the later of the two last days. */
function eitherPeriod({ year, half, start, end }: HalfYear): { start: Day; end: Day } {
  const first = dayOf(year, half === 1 ? 1 : 7, 1) ?? start;
  const last = half === 1 ? dayOf(year, 6, 30) : dayOf(year, 12, 31);
  return { start: first < start ? first : start, end: last !== undefined && last > end ? last : end };
}
