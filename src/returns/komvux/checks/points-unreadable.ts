import { coursePoints } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** Not whole points from 0 up. */
export const pointsUnreadable = cellCheck({
  id: "KVX-POINTS-UNREADABLE",
  severity: "error",
  basis: "meaning",
  source: coursePoints("Poängen för en kurs eller en nivå är ett helt tal."),
  column: "points",
  test: readingVerdict("points", ["notPoints", "fraction", "negative", excelError], false),
  passes: [{ points: 100 }, { points: "100" }],
  fails: [{ points: "hundra" }, { points: 99.5 }, { points: -100 }, { points: "#N/A" }],
});
