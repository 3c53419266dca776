import { headerWords } from "../../../engine/header-words";
import { coursePoints } from "../../sources";
import { rowCheck } from "./checks-on-catalogue";

/**
 * A course name other than the course list's. Case, blanks and punctuation do not count, nor what is added to the name
 * ("Engelska 5, distans"): the name of another course is what is looked for.
 */
export const courseNameAndList = rowCheck({
  id: "CAT-COURSE-NAME-LIST",
  severity: "review",
  basis: "inferred",
  source: coursePoints("Varje kurs och nivå har ett namn."),
  needs: ["courseCode", "courseName"],
  test: ({ courseCode, courseName }, { courses }) => {
    const listed = courses.find(courseCode.code)?.name;
    if (listed === undefined || listed === courseName) return undefined;
    if (headerWords(courseName).startsWith(headerWords(listed))) return undefined;
    return {
      at: ["courseName", "courseCode"],
      params: { course: courseCode.code, listed, listDate: courses.date },
      fixes: [{ column: "courseName", value: listed, safe: false }],
    };
  },
  passes: [
    { courseCode: "ENGENG05", courseName: "Engelska 5" },
    { courseCode: "ENGENG05", courseName: "ENGELSKA 5, distans" },
    { courseCode: "KVARBA", courseName: "Komvuxarbete" },
  ],
  fails: [
    { courseCode: "ENGENG05", courseName: "Engelska 6" },
    { courseCode: "GRNENG2", courseName: "Matematik" },
  ],
});
