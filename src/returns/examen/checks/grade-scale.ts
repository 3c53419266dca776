import { schoolLaw } from "../../sources";
import { rowCheck } from "./checks-on-examen";

const older = new Set(["G", "IG", "VG", "MVG"]);

/** A grade of an older scale on a course of Gy11 or a level of Gy25, which are graded A to F. */
export const gradeScale = rowCheck({
  id: "EXM-GRADE-SCALE",
  severity: "error",
  basis: "stated",
  source: schoolLaw("20 kap. 37 §", "På gymnasial nivå används betygen A, B, C, D, E och F."),
  needs: ["courseCode", "grade"],
  test: ({ courseCode, grade }) =>
    (courseCode.family === "gy11" || courseCode.family === "gy25") && older.has(grade)
      ? { at: ["grade", "courseCode"], params: { course: courseCode.code } }
      : undefined,
  passes: [
    { courseCode: "ENGENG05", grade: "C" },
    { courseCode: "ENGE1000X", grade: "F" },
    { courseCode: "MA1201", grade: "MVG" },
  ],
  fails: [
    { courseCode: "ENGENG05", grade: "VG" },
    { courseCode: "ENGE1000X", grade: "G" },
  ],
});
