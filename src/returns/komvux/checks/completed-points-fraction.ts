import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** Parts of a point: verksamhetspoäng are counted whole. */
export const completedPointsFraction = cellCheck({
  id: "KVX-COMPLETED-FRACTION",
  severity: "review",
  basis: "inferred",
  source: scbRegister("Kursdeltagarens genomförda verksamhetspoäng för kursen."),
  column: "completedPoints",
  test: readingVerdict("completedPoints", ["fraction"], false),
  passes: [{ completedPoints: 50 }],
  fails: [{ completedPoints: 37.5 }],
});
