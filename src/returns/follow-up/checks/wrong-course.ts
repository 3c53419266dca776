import { hasLeft, neverBegan } from "../standing";
import { admission } from "../sources";
import { rowCheck } from "./checks-on-follow-up";

/** On the wrong course, and neither ej påbörjad nor withdrawn. */
export const wrongCourse = rowCheck({
  id: "FUP-WRONG-COURSE",
  severity: "error",
  basis: "stated",
  source: admission,
  needs: ["wrongCourse"],
  reads: ["status", "withdrawal", "withdrawalDate"],
  test: (row) =>
    row.wrongCourse.set && !neverBegan(row) && !hasLeft(row)
      ? { at: ["status", "withdrawalDate", "wrongCourse"] }
      : undefined,
  passes: [
    { wrongCourse: "Ja", status: "Ej påbörjad" },
    { wrongCourse: "Ja", withdrawalDate: "2026-05-12" },
    { wrongCourse: "Nej", status: "Pågår" },
  ],
  fails: [{ wrongCourse: "Ja" }, { wrongCourse: "x", status: "Pågår" }],
});
