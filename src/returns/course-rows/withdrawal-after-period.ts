import { iso } from "../../values/day";
import type { Source } from "../../regulations/source";
import { rowCheck } from "./checks-on-participants";

/** A withdrawal later than the half-year that the return is for: that half-year the course went on. */
export const withdrawalAfterPeriod = (prefix: string, source: Source) =>
  rowCheck({
    id: `${prefix}-WITHDRAWAL-AFTER-PERIOD`,
    severity: "review",
    basis: "inferred",
    source,
    needs: ["withdrawalDate"],
    test: ({ withdrawalDate }, { halfYear }) =>
      withdrawalDate > halfYear.end
        ? {
            at: "withdrawalDate",
            params: { withdrawalDate: iso(withdrawalDate), periodEnd: iso(halfYear.end) },
          }
        : undefined,
    passes: [{ withdrawalDate: "2026-06-28" }],
    fails: [{ withdrawalDate: "2026-06-29" }],
  });
