import { iso } from "../../values/day";
import type { Source } from "../../regulations/source";
import { rowCheck } from "./checks-on-participants";

/** A withdrawal before the course began or after it ended. */
export const withdrawalOutsideCourse = (prefix: string, source: Source) =>
  rowCheck({
    id: `${prefix}-WITHDRAWAL-OUTSIDE`,
    severity: "review",
    basis: "inferred",
    source,
    needs: ["startDate", "withdrawalDate"],
    reads: ["endDate"],
    test: ({ startDate, endDate, withdrawalDate }) => {
      const params = { startDate: iso(startDate), withdrawalDate: iso(withdrawalDate) };
      if (endDate !== undefined && endDate < startDate) return undefined;
      if (withdrawalDate < startDate)
        return {
          at: ["withdrawalDate", "startDate"],
          params: { ...params, endDate: endDate ? iso(endDate) : "–" },
        };
      if (endDate !== undefined && withdrawalDate > endDate)
        return { at: ["withdrawalDate", "endDate"], params: { ...params, endDate: iso(endDate) } };
      return undefined;
    },
    passes: [
      { startDate: "2026-01-12", endDate: "2026-06-05", withdrawalDate: "2026-01-12" },
      { startDate: "2026-01-12", endDate: "2026-06-05", withdrawalDate: "2026-06-05" },
      { startDate: "2026-01-12", withdrawalDate: "2026-03-02" },
    ],
    fails: [
      { startDate: "2026-01-12", endDate: "2026-06-05", withdrawalDate: "2026-01-09" },
      { startDate: "2026-01-12", endDate: "2026-06-05", withdrawalDate: "2026-06-08" },
    ],
  });
