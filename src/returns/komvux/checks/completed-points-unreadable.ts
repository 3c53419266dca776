import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";
import { excelError, readingVerdict } from "./reading-verdict";

/** Completed points that are no number from 0 up. */
export const completedPointsUnreadable = cellCheck({
  id: "KVX-COMPLETED-UNREADABLE",
  severity: "error",
  basis: "meaning",
  source: scbRegister("Kursdeltagarens genomförda verksamhetspoäng för kursen."),
  column: "completedPoints",
  test: readingVerdict("completedPoints", ["notPoints", "negative", excelError], false),
  passes: [{ completedPoints: 100 }, { completedPoints: 0 }],
  fails: [{ completedPoints: "alla" }, { completedPoints: -50 }, { completedPoints: "#N/A" }],
});
