import { scbRegister } from "../sources";
import { rowCheck } from "./checks-on-komvux";

/** Marked as withdrawn (avbrott), but not when. */
export const withdrawalDateAbsent = rowCheck({
  id: "KVX-WITHDRAWAL-NO-DATE",
  severity: "review",
  basis: "inferred",
  source: scbRegister("Avbrott och Avbrottsdatum är två av variablerna i komvuxregistret."),
  needs: ["withdrawal"],
  reads: ["withdrawalDate"],
  test: ({ withdrawal, withdrawalDate }) =>
    withdrawal.set && withdrawalDate === undefined
      ? { at: ["withdrawalDate", "withdrawal"], params: { mark: withdrawal.text } }
      : undefined,
  passes: [{ withdrawal: "Ja", withdrawalDate: "2026-03-02" }, { withdrawal: "Nej" }, {}],
  fails: [{ withdrawal: "Ja" }, { withdrawal: 1 }],
});
