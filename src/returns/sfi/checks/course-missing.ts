import { scbSfiStatistics } from "../sources";
import { studiesOfRow } from "../studies-of-row";
import { rowCheck } from "./checks-on-sfi";

/** A person on a row that does not say which course. */
export const courseMissing = rowCheck({
  id: "SFI-COURSE-MISSING",
  severity: "error",
  basis: "meaning",
  source: scbSfiStatistics("Kursdeltagare redovisas efter studieväg (1–3) och kurs (A–D)."),
  needs: ["personalNumber"],
  reads: ["studyPath", "sfiCourse"],
  test: ({ studyPath, sfiCourse }) =>
    studiesOfRow({ studyPath, sfiCourse }).course === undefined
      ? { at: ["sfiCourse", "studyPath"], params: { path: studyPath?.path ?? "–" } }
      : undefined,
  passes: [
    { personalNumber: "198002182387", studyPath: "2", sfiCourse: "C" },
    { personalNumber: "198002182387", studyPath: "2C" },
  ],
  fails: [{ personalNumber: "198002182387", studyPath: "2" }, { personalNumber: "198002182387" }],
});
