import { scbSfiStatistics } from "../sources";
import { studiesOfRow } from "../studies-of-row";
import { rowCheck } from "./checks-on-sfi";

/** A course without the study path that it is read on. */
export const pathMissing = rowCheck({
  id: "SFI-PATH-MISSING",
  severity: "review",
  basis: "inferred",
  source: scbSfiStatistics("Kursdeltagare redovisas efter studieväg (1–3) och kurs (A–D)."),
  needs: ["personalNumber"],
  reads: ["studyPath", "sfiCourse"],
  test: ({ studyPath, sfiCourse }) => {
    const { path, course } = studiesOfRow({ studyPath, sfiCourse });
    return course !== undefined && path === undefined ? { at: "studyPath", params: { course } } : undefined;
  },
  passes: [
    { personalNumber: "198002182387", studyPath: 2, sfiCourse: "C" },
    { personalNumber: "198002182387", sfiCourse: "2C" },
    { personalNumber: "198002182387" },
  ],
  fails: [
    { personalNumber: "198002182387", sfiCourse: "C" },
    { personalNumber: "198002182387", studyPath: "C" },
  ],
});
