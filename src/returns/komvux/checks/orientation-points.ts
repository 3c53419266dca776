import { adultEducationOrdinance } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

const mostPoints = 200;

/** An orientation course (orienteringskurs) of more than 200 points. */
export const orientationPoints = rowCheck({
  id: "KVX-ORIENTATION-POINTS",
  severity: "error",
  basis: "stated",
  source: adultEducationOrdinance(
    "2 kap. 6 §",
    "En orienteringskurs får omfatta högst 200 verksamhetspoäng.",
  ),
  needs: ["courseCode", "points"],
  test: ({ courseCode, points }) =>
    courseCode.family === "orientation" && points > mostPoints
      ? { at: ["points", "courseCode"], params: { points, most: mostPoints } }
      : undefined,
  passes: [
    { courseCode: "GRNORI21B", points: 200 },
    { courseCode: "GRNENG2", points: 600 },
  ],
  fails: [{ courseCode: "GRNORI21B", points: 250 }],
});
