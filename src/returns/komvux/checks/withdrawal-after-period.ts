import { iso } from "../../../values/day";
import { scbRegister } from "../sources";
import { rowCheck } from "./checks-on-komvux";

/** A withdrawal later than the half-year that the return is for: that half-year the course went on. */
export const withdrawalAfterPeriod = rowCheck({
  id: "KVX-WITHDRAWAL-AFTER-PERIOD",
  severity: "review",
  basis: "inferred",
  source: scbRegister("Uppgifterna lämnas två gånger per år och gäller ett halvår."),
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
