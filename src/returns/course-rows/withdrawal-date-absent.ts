import type { Source } from "../../regulations/source";
import { rowCheck } from "./checks-on-participants";

/** Marked as withdrawn (avbrott), but not when. */
export const withdrawalDateAbsent = (prefix: string, source: Source) =>
  rowCheck({
    id: `${prefix}-WITHDRAWAL-NO-DATE`,
    severity: "review",
    basis: "inferred",
    source,
    needs: ["withdrawal"],
    reads: ["withdrawalDate"],
    test: ({ withdrawal, withdrawalDate }) =>
      withdrawal.set && withdrawalDate === undefined
        ? { at: ["withdrawalDate", "withdrawal"], params: { mark: withdrawal.text } }
        : undefined,
    passes: [{ withdrawal: "Ja", withdrawalDate: "2026-03-02" }, { withdrawal: "Nej" }, {}],
    fails: [{ withdrawal: "Ja" }, { withdrawal: 1 }],
  });
