import { gy25Since } from "../../../regulations/gy-transition";
import { iso } from "../../../values/day";
import { subjectGrades } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

/**
 * A Gy11 course that began after Gy25 took its place. Which date counts is when the participant's education began,
 * and the sheet does not have it: so it may be right.
 */
export const gy11LateStart = rowCheck({
  id: "KVX-GY11-LATE-START",
  severity: "review",
  basis: "inferred",
  source: subjectGrades(
    "Ämnesplaner för ämnesbetyg gäller all gymnasial utbildning som påbörjas efter den 30 juni 2025.",
  ),
  since: iso(gy25Since.day),
  needs: ["courseCode", "startDate"],
  test: ({ courseCode, startDate }) =>
    courseCode.family === "gy11"
      ? { at: ["courseCode", "startDate"], params: { course: courseCode.code, startDate: iso(startDate) } }
      : undefined,
  passes: [
    { courseCode: "ENGENG05", startDate: "2025-06-30" },
    { courseCode: "ENGE1000X", startDate: "2025-07-01" },
  ],
  fails: [{ courseCode: "ENGENG05", startDate: "2025-07-01" }],
});
