import { iso } from "../../values/day";
import type { Source } from "../../regulations/source";
import { rowCheck } from "./checks-on-participants";

/** A course with no day in the half-year that the return is for: it began later, had ended or had been left. */
export const periodOutside = (prefix: string, source: Source) =>
  rowCheck({
    id: `${prefix}-PERIOD-OUTSIDE`,
    severity: "review",
    basis: "inferred",
    source,
    needs: ["startDate"],
    reads: ["endDate", "withdrawalDate"],
    test: ({ startDate, endDate, withdrawalDate }, { halfYear }) => {
      const params = { periodStart: iso(halfYear.start), periodEnd: iso(halfYear.end) };
      // Dates in the wrong order say nothing of the period; the order is another check's finding.
      if (endDate !== undefined && endDate < startDate) return undefined;
      if (startDate > halfYear.end) return { at: "startDate", params: { ...params, date: iso(startDate) } };
      if (endDate !== undefined && endDate < halfYear.start)
        return { at: ["endDate", "startDate"], params: { ...params, date: iso(endDate) } };
      if (withdrawalDate !== undefined && withdrawalDate >= startDate && withdrawalDate < halfYear.start)
        return { at: ["withdrawalDate", "startDate"], params: { ...params, date: iso(withdrawalDate) } };
      return undefined;
    },
    passes: [
      { startDate: "2026-01-12", endDate: "2026-06-05" },
      { startDate: "2025-10-13", endDate: "2026-02-06" },
      { startDate: "2026-05-04", endDate: "2026-10-02" },
      { startDate: "2026-03-20", endDate: "2026-01-12" },
    ],
    fails: [
      { startDate: "2026-08-17", endDate: "2026-10-30" },
      { startDate: "2025-08-18", endDate: "2025-12-19" },
      { startDate: "2025-10-13", endDate: "2026-02-06", withdrawalDate: "2025-11-14" },
    ],
  });
