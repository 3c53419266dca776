import { isExamen } from "../documents";
import { examenOrdinance } from "../sources";
import { rowCheck } from "./checks-on-examen";

/** A course in an examen that is not on gymnasial level, or a package of courses. */
export const courseLevel = rowCheck({
  id: "EXM-COURSE-LEVEL",
  severity: "review",
  basis: "inferred",
  source: examenOrdinance,
  needs: ["documentType", "courseCode"],
  test: ({ documentType, courseCode }) => {
    if (!isExamen(documentType.kind)) return undefined;
    const belongs = courseCode.level === undefined || courseCode.level === "upperSecondary";
    const isCourse = courseCode.family !== "package" && courseCode.family !== "orientation";
    return belongs && isCourse ? undefined : { at: "courseCode", params: { course: courseCode.code } };
  },
  passes: [
    { documentType: "Yrkesexamen", courseCode: "ENGENG05" },
    { documentType: "Yrkesexamen", courseCode: "ENGE1000X" },
    { documentType: "Slutbetyg", courseCode: "GRNENG2" },
  ],
  fails: [
    { documentType: "Yrkesexamen", courseCode: "GRNENG2" },
    { documentType: "Gymnasieexamen", courseCode: "SFIKUD93" },
    { documentType: "Yrkesexamen", courseCode: "VOXABN" },
    { documentType: "Yrkesexamen", courseCode: "GRNORI21B" },
  ],
});
