import { hasLeft, neverBegan } from "../standing";
import { admission } from "../sources";
import { rowCheck } from "./checks-on-follow-up";

/** Registered as ej påbörjad, and yet active, graded or withdrawn. */
export const notBegunResult = rowCheck({
  id: "FUP-NOT-BEGUN-RESULT",
  severity: "review",
  basis: "inferred",
  source: admission,
  needs: ["status", "startDate"],
  reads: ["lastActivity", "grade", "withdrawal", "withdrawalDate"],
  test: (row) => {
    if (!neverBegan(row)) return undefined;
    const { startDate, lastActivity, grade } = row;
    if (grade !== undefined) return { at: ["status", "grade"] };
    if (hasLeft(row)) return { at: ["status", "withdrawalDate", "withdrawal"] };
    return lastActivity !== undefined && lastActivity >= startDate
      ? { at: ["status", "lastActivity"] }
      : undefined;
  },
  passes: [
    { status: "Ej påbörjad", startDate: "2026-05-11" },
    { status: "Ej påbörjad", startDate: "2026-05-11", lastActivity: "2026-05-08" },
    { status: "Avslutad", startDate: "2026-05-11", grade: "C" },
  ],
  fails: [
    { status: "Ej påbörjad", startDate: "2026-05-11", lastActivity: "2026-05-20" },
    { status: "Ej påbörjad", startDate: "2026-05-11", grade: "C" },
    { status: "Ej påbörjad", startDate: "2026-05-11", withdrawalDate: "2026-05-20" },
    { status: "Ej påbörjad", startDate: "2026-05-11", withdrawal: "Ja" },
  ],
});
