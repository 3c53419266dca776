import type { Source } from "../../regulations/source";
import { rowCheck } from "./checks-on-participants";

/** Two outcomes on one row: a grade, and that the course was left. */
export const gradeAndWithdrawal = (prefix: string, source: Source) =>
  rowCheck({
    id: `${prefix}-OUTCOME-GRADE-WITHDRAWAL`,
    severity: "review",
    basis: "inferred",
    source,
    needs: ["grade"],
    reads: ["withdrawal", "withdrawalDate"],
    test: ({ grade, withdrawal, withdrawalDate }) =>
      withdrawal?.set === true || withdrawalDate !== undefined
        ? {
            at: withdrawal?.set === true ? ["grade", "withdrawal"] : ["grade", "withdrawalDate"],
            params: { grade },
          }
        : undefined,
    passes: [
      { grade: "C" },
      { grade: "C", withdrawal: "Nej" },
      { withdrawal: "Ja", withdrawalDate: "2026-03-02" },
    ],
    fails: [
      { grade: "F", withdrawal: "Ja", withdrawalDate: "2026-03-02" },
      { grade: "C", withdrawalDate: "2026-03-02" },
    ],
  });
