import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";

/** A row without a course. */
export const courseCodeMissing = cellCheck({
  id: "KVX-COURSE-MISSING",
  severity: "error",
  basis: "meaning",
  source: scbRegister("En rad är en kursdeltagare i en kurs: personnummer, kurskod, kursstart och resultat."),
  column: "courseCode",
  test: (reading) => (reading.kind === "empty" ? {} : undefined),
  passes: [{ courseCode: "ENGENG05" }],
  fails: [{}, { courseCode: "\u00A0" }],
});
