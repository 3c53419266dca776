import { otherPoints } from "../../listed-points";
import { coursePoints } from "../../sources";
import { rowCheck } from "./checks-on-follow-up";

/** Points other than the course list's: workplace learning is reckoned from them. */
export const pointsAndList = rowCheck({
  id: "FUP-POINTS-LIST",
  severity: "review",
  basis: "inferred",
  source: coursePoints("Varje kurs och nivå har ett bestämt antal poäng."),
  needs: ["courseCode", "points"],
  test: ({ courseCode, points }, { courses }) => otherPoints(courseCode, points, courses),
  passes: [
    { courseCode: "ENGENG05", points: 100 },
    { courseCode: "ENGE9000X", points: 70 },
  ],
  fails: [
    { courseCode: "ENGENG05", points: 150 },
    { courseCode: "KVARVO", points: 50 },
  ],
});
