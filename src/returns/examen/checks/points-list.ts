import { coursePoints } from "../../sources";
import { rowCheck } from "./checks-on-examen";

/** Points other than the course list's. Idrott och hälsa may count in part, and packages and old codes are not listed. */
export const pointsList = rowCheck({
  id: "EXM-POINTS-LIST",
  severity: "review",
  basis: "inferred",
  source: coursePoints("Varje kurs och nivå har ett bestämt antal poäng."),
  needs: ["courseCode", "points"],
  test: ({ courseCode, points }, { courses }) => {
    const listed = courses.find(courseCode.code)?.points;
    if (listed === undefined || listed === points || courseCode.family === "orientation") return undefined;
    return {
      at: ["points", "courseCode"],
      params: { course: courseCode.code, listed, listDate: courses.date },
      fixes: [{ column: "points", value: listed, safe: false }],
    };
  },
  passes: [
    { courseCode: "ENGENG05", points: 100 },
    { courseCode: "ENGE9000X", points: 70 },
  ],
  fails: [
    { courseCode: "ENGENG05", points: 50 },
    { courseCode: "KVARVO", points: 200 },
  ],
});
