import type { Verdict } from "../../../engine/check";
import { subjectGrades } from "../../sources";
import { groupCheck } from "./checks-on-examen";

/** A course of Gy11 and the level of Gy25 that replaces it in one document. */
export const courseBothSystems = groupCheck({
  id: "EXM-COURSE-BOTH-SYSTEMS",
  severity: "review",
  basis: "inferred",
  source: subjectGrades("En nivå i Gy25 motsvarar en kurs i Gy11."),
  needs: ["personalNumber", "documentType", "courseCode"],
  key: ({ personalNumber, documentType }) => `${personalNumber.digits}|${documentType.text.toLowerCase()}`,
  test: (rows, { courses }) => {
    const rowOf = new Map(rows.map(({ values, rowNumber }) => [values.courseCode?.code, rowNumber]));
    return new Map(
      rows.flatMap(({ values }, index): [number, Verdict<"courseCode" | "personalNumber">][] => {
        const course = courses.find(values.courseCode?.code ?? "")?.replaces;
        const row = course === undefined ? undefined : rowOf.get(course);
        return course === undefined || row === undefined
          ? []
          : [[index, { at: ["courseCode", "personalNumber"], params: { row, course } }]];
      }),
    );
  },
  passes: [
    [
      { personalNumber: "198002182387", documentType: "Yrkesexamen", courseCode: "ENGENG05" },
      { personalNumber: "198002182387", documentType: "Yrkesexamen", courseCode: "ENGE2000X" },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", documentType: "Yrkesexamen", courseCode: "ENGENG05" },
      { personalNumber: "198002182387", documentType: "Yrkesexamen", courseCode: "ENGE1000X" },
    ],
  ],
});
