import { coursePoints } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** Points stored as text: Excel does not add them up. */
export const pointsText = cellCheck({
  id: "KVX-POINTS-TEXT",
  severity: "review",
  basis: "inferred",
  source: coursePoints("Poängen för en kurs eller en nivå är ett helt tal."),
  column: "points",
  test: readingVerdict("points", ["textNumber"], true),
  passes: [{ points: 100 }],
  fails: [{ points: "100" }, { points: "100 p" }],
});
