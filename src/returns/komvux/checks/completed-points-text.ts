import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { readingVerdict } from "./reading-verdict";

/** Completed points stored as text. */
export const completedPointsText = cellCheck({
  id: "KVX-COMPLETED-TEXT",
  severity: "review",
  basis: "inferred",
  source: scbRegister("Kursdeltagarens genomförda verksamhetspoäng för kursen."),
  column: "completedPoints",
  test: readingVerdict("completedPoints", ["textNumber"], true),
  passes: [{ completedPoints: 100 }],
  fails: [{ completedPoints: "100" }, { completedPoints: "50 p" }],
});
