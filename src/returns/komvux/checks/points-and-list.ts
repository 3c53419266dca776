import { otherPoints } from "../../listed-points";
import { coursePoints } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

/** Points other than the course list's. Orientation courses and komvuxarbete have checks of their own. */
export const pointsAndList = rowCheck({
  id: "KVX-POINTS-LIST",
  severity: "review",
  basis: "inferred",
  source: coursePoints("Varje kurs och nivå har ett bestämt antal poäng."),
  needs: ["courseCode", "points"],
  test: ({ courseCode, points }, { courses }) =>
    courseCode.family === "komvuxWork" ? undefined : otherPoints(courseCode, points, courses),
  passes: [
    { courseCode: "ENGENG05", points: 100 },
    { courseCode: "GRNORI21B", points: 50 },
    { courseCode: "KVARVO", points: 50 },
    { courseCode: "ENGE9000X", points: 70 },
  ],
  fails: [
    { courseCode: "ENGENG05", points: 150 },
    { courseCode: "GRNENG2", points: 450 },
  ],
});
