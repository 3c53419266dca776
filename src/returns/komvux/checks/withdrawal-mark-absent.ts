import { iso } from "../../../values/day";
import { scbRegister } from "../sources";
import { rowCheck } from "./checks-on-komvux";

/** A date of withdrawal on a row that is not marked as withdrawn. */
export const withdrawalMarkAbsent = rowCheck({
  id: "KVX-WITHDRAWAL-NO-MARK",
  severity: "review",
  basis: "inferred",
  source: scbRegister("Avbrott och Avbrottsdatum är två av variablerna i komvuxregistret."),
  needs: ["withdrawalDate"],
  reads: ["withdrawal"],
  test: ({ withdrawal, withdrawalDate }) =>
    withdrawal?.set === true
      ? undefined
      : { at: ["withdrawal", "withdrawalDate"], params: { withdrawalDate: iso(withdrawalDate) } },
  passes: [{ withdrawal: "Ja", withdrawalDate: "2026-03-02" }, { withdrawal: "Nej" }],
  fails: [{ withdrawalDate: "2026-03-02" }, { withdrawal: "Nej", withdrawalDate: "2026-03-02" }],
});
