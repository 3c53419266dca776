import { scbRegister } from "../sources";
import { rowCheck } from "./checks-on-komvux";

/** A reason why there is no grade on a row that is marked as withdrawn: the withdrawal is the reason. */
export const reasonAndWithdrawal = rowCheck({
  id: "KVX-OUTCOME-REASON-WITHDRAWAL",
  severity: "review",
  basis: "inferred",
  source: scbRegister(
    "Orsak till att betygsvärde ej finns och Avbrott är två av variablerna i komvuxregistret.",
  ),
  needs: ["missingGradeReason", "withdrawal"],
  reads: ["grade"],
  test: ({ missingGradeReason, withdrawal, grade }) =>
    withdrawal.set && grade === undefined && !/avbr/i.test(missingGradeReason)
      ? { at: ["missingGradeReason", "withdrawal"], params: { missingGradeReason } }
      : undefined,
  passes: [
    { missingGradeReason: "Kursen pågår" },
    { missingGradeReason: "Kursen pågår", withdrawal: "Nej" },
    { missingGradeReason: "Avbrott", withdrawal: "Ja", withdrawalDate: "2026-03-02" },
  ],
  fails: [{ missingGradeReason: "Kursen pågår", withdrawal: "Ja", withdrawalDate: "2026-03-02" }],
});
