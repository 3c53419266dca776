import { gy25Since } from "../../../regulations/gy-transition";
import { addDays, iso } from "../../../values/day";
import { subjectGrades } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

/** A Gy25 level that began before there were any; the Gy11 course that it replaces is offered. */
export const gy25EarlyStart = rowCheck({
  id: "KVX-GY25-EARLY-START",
  severity: "error",
  basis: "stated",
  source: subjectGrades("Ämnesbetyg ersätter kursbetyg på gymnasial nivå från och med den 1 juli 2025."),
  until: iso(addDays(gy25Since.day, -1)),
  needs: ["courseCode", "startDate"],
  test: ({ courseCode, startDate }, { courses }) => {
    if (courseCode.family !== "gy25") return undefined;
    const course = courses.find(courseCode.code)?.replaces;
    return {
      at: ["startDate", "courseCode"],
      params: { course: courseCode.code, startDate: iso(startDate) },
      fixes: course === undefined ? [] : [{ column: "courseCode", value: course, safe: false }],
    };
  },
  passes: [
    { courseCode: "ENGE1000X", startDate: "2025-07-01" },
    { courseCode: "ENGENG05", startDate: "2025-06-30" },
  ],
  fails: [{ courseCode: "ENGE1000X", startDate: "2025-06-30" }],
});
