import type { CourseList } from "../../../regulations/courses/course-list";
import type { CourseCode } from "../../../values/course-code";
import type { Verdict } from "../../../engine/check";
import { subjectGrades } from "../../sources";
import { groupCheck } from "./checks-on-komvux";

/** One person in a Gy11 course and in the Gy25 level that corresponds to it. */
export const courseBothSystems = groupCheck({
  id: "KVX-COURSE-BOTH-SYSTEMS",
  severity: "review",
  basis: "inferred",
  source: subjectGrades(
    "Nivåer i Gy25 ersätter kurser i Gy11; den som har påbörjat en kurs får slutföra den.",
  ),
  needs: ["personalNumber", "courseCode"],
  key: ({ personalNumber, courseCode }, { courses }) => {
    const course = gy11Course(courseCode, courses);
    return course === undefined ? undefined : `${personalNumber.digits}|${course}`;
  },
  test: (rows) => {
    const found = new Map<number, Verdict<"courseCode" | "personalNumber">>();
    const old = rows.find(({ values }) => values.courseCode?.family === "gy11");
    if (old === undefined) return found;
    rows.forEach(({ values: { courseCode } }, index) => {
      if (courseCode?.family !== "gy25") return;
      found.set(index, {
        at: ["courseCode", "personalNumber"],
        params: { course: courseCode.code, other: old.values.courseCode?.code ?? "", row: old.rowNumber },
      });
    });
    return found;
  },
  passes: [
    [
      { personalNumber: "198002182387", courseCode: "ENGENG05" },
      { personalNumber: "198002182387", courseCode: "ENGE2000X" },
    ],
    [
      { personalNumber: "198002182387", courseCode: "ENGENG05" },
      { personalNumber: "19900101TF10", courseCode: "ENGE1000X" },
    ],
  ],
  fails: [
    [
      { personalNumber: "198002182387", courseCode: "ENGENG05" },
      { personalNumber: "198002182387", courseCode: "ENGE1000X" },
    ],
  ],
});

/** The Gy11 course itself, or the one that a Gy25 level replaces. */
function gy11Course({ code, family }: CourseCode, courses: CourseList): string | undefined {
  if (family === "gy11") return code;
  return family === "gy25" ? courses.find(code)?.replaces : undefined;
}
