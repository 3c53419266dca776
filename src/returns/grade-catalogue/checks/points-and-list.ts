import { otherPoints } from "../../listed-points";
import { coursePoints } from "../../sources";
import { rowCheck } from "./checks-on-catalogue";

/** Points other than the course list's; a komvuxarbete has 100. */
export const pointsAndList = rowCheck({
  id: "CAT-POINTS-LIST",
  severity: "review",
  basis: "inferred",
  source: coursePoints("Varje kurs och nivå har ett bestämt antal poäng."),
  needs: ["courseCode", "points"],
  test: ({ courseCode, points }, { courses }) => otherPoints(courseCode, points, courses),
  passes: [
    { courseCode: "ENGENG05", points: 100 },
    { courseCode: "KVARVO", points: 100 },
    { courseCode: "ENGE9000X", points: 70 },
  ],
  fails: [
    { courseCode: "ENGENG05", points: 150 },
    { courseCode: "KVARVO", points: 50 },
  ],
});
