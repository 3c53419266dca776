import { coursePoints } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

/** No points; where the course list has them they are offered. Sfi has no points. */
export const pointsMissing = rowCheck({
  id: "KVX-POINTS-MISSING",
  severity: "review",
  basis: "inferred",
  source: coursePoints("Varje kurs och nivå har ett bestämt antal poäng."),
  needs: ["courseCode"],
  reads: ["points"],
  test: ({ courseCode, points }, { courses }) => {
    if (points !== undefined || courseCode.family === "sfi") return undefined;
    const listed = courses.find(courseCode.code)?.points;
    return {
      at: ["points", "courseCode"],
      params: { course: courseCode.code },
      fixes: listed === undefined ? [] : [{ column: "points", value: listed, safe: false }],
    };
  },
  passes: [{ courseCode: "ENGENG05", points: 100 }, { courseCode: "SFIKUC92" }],
  fails: [{ courseCode: "ENGENG05" }, { courseCode: "ENGE1000X" }],
});
