import type { Verdict } from "../../../engine/check";
import { scbGraduationSister } from "../sources";
import { groupCheck } from "./checks-on-examen";

/** The same course twice in one document; the first row is not a finding. */
export const duplicateCourse = groupCheck({
  id: "EXM-DUPLICATE",
  severity: "error",
  basis: "meaning",
  source: scbGraduationSister("En rad är en kurs i dokumentet."),
  needs: ["personalNumber", "documentType", "courseCode"],
  key: ({ personalNumber, documentType, courseCode }) =>
    `${personalNumber.digits}|${documentType.text.toLowerCase()}|${courseCode.code}`,
  test: (rows) =>
    new Map(
      rows.slice(1).map(({ values }, index): [number, Verdict<"courseCode" | "personalNumber">] => [
        index + 1,
        {
          at: ["courseCode", "personalNumber"],
          params: { row: rows[0]?.rowNumber ?? 0, course: values.courseCode?.code ?? "" },
        },
      ]),
    ),
  passes: [
    [
      { personalNumber: "198002182387", documentType: "Yrkesexamen", courseCode: "ENGENG05" },
      { personalNumber: "198002182387", documentType: "Yrkesexamen", courseCode: "ENGENG06" },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", documentType: "Yrkesexamen", courseCode: "ENGENG05" },
      { personalNumber: "198002182387", documentType: "yrkesexamen", courseCode: "engeng05" },
    ],
  ],
});
