import { isExamen } from "../documents";
import { skolverketExamen } from "../sources";
import { rowCheck } from "./checks-on-examen";

/** A code older than 2011 in an examen. In a slutbetyg such codes are in order. */
export const courseOld = rowCheck({
  id: "EXM-COURSE-OLD",
  severity: "review",
  basis: "inferred",
  source: skolverketExamen("I slutbetyg kan kurser från Gy2000 och äldre ingå."),
  needs: ["documentType", "courseCode"],
  test: ({ documentType, courseCode }) =>
    isExamen(documentType.kind) && courseCode.family === "gy2000"
      ? { at: "courseCode", params: { course: courseCode.code } }
      : undefined,
  passes: [
    { documentType: "Slutbetyg", courseCode: "MA1201" },
    { documentType: "Slutbetyg", courseCode: "EN1201K" },
    { documentType: "Yrkesexamen", courseCode: "ENGENG05" },
  ],
  fails: [
    { documentType: "Yrkesexamen", courseCode: "BAK1201" },
    { documentType: "Gymnasieexamen", courseCode: "EN1201K" },
  ],
});
