import { iso } from "../../values/day";
import type { Source } from "../../regulations/source";
import { rowCheck } from "./checks-on-participants";

/** A date of withdrawal on a row that is not marked as withdrawn. */
export const withdrawalMarkAbsent = (prefix: string, source: Source) =>
  rowCheck({
    id: `${prefix}-WITHDRAWAL-NO-MARK`,
    severity: "review",
    basis: "inferred",
    source,
    needs: ["withdrawalDate"],
    reads: ["withdrawal"],
    test: ({ withdrawal, withdrawalDate }) =>
      withdrawal?.set === true
        ? undefined
        : { at: ["withdrawal", "withdrawalDate"], params: { withdrawalDate: iso(withdrawalDate) } },
    passes: [{ withdrawal: "Ja", withdrawalDate: "2026-03-02" }, { withdrawal: "Nej" }],
    fails: [{ withdrawalDate: "2026-03-02" }, { withdrawal: "Nej", withdrawalDate: "2026-03-02" }],
  });
