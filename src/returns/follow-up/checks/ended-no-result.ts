import { nackaInstructions } from "../../../regulations/nacka-source";
import type { CourseFamily } from "../../../values/course-code";
import { iso } from "../../../values/day";
import { isOpen } from "../standing";
import { rowCheck } from "./checks-on-follow-up";

const ungraded: readonly CourseFamily[] = ["orientation", "package"];

/**
 * A course that has ended without grade, streck or withdrawal. Orienteringskurser give an intyg, and in a package each
 * course is graded: both are left alone.
 */
export const endedNoResult = rowCheck({
  id: "FUP-ENDED-NO-RESULT",
  severity: "review",
  basis: "inferred",
  source: nackaInstructions("Betygskatalog", "Betygsdatum är samma som kursens slutdatum."),
  needs: ["courseCode", "endDate"],
  reads: ["grade", "status", "withdrawal", "withdrawalDate"],
  test: (row, { today }) => {
    const { courseCode, endDate } = row;
    if (endDate >= today || ungraded.includes(courseCode.family) || !isOpen(row)) return undefined;
    return {
      at: ["grade", "endDate"],
      params: { course: courseCode.code, endDate: iso(endDate), days: today - endDate },
    };
  },
  passes: [
    { courseCode: "ENGE1000X", endDate: "2026-06-05", grade: "C" },
    { courseCode: "ENGE1000X", endDate: "2026-06-05", grade: "-" },
    { courseCode: "ENGE1000X", endDate: "2026-06-05", withdrawalDate: "2026-03-02" },
    { courseCode: "ENGE1000X", endDate: "2026-06-05", status: "Ej påbörjad" },
    { courseCode: "ENGE1000X", endDate: "2026-08-10" },
    { courseCode: "GRNORI21B", endDate: "2026-06-05" },
    { courseCode: "VOXUNN", endDate: "2026-06-05" },
  ],
  fails: [
    { courseCode: "ENGE1000X", endDate: "2026-08-09" },
    { courseCode: "ENGE1000X", endDate: "2026-06-05", status: "Pågår", withdrawal: "Nej" },
  ],
});
