import { scbSfiStatistics } from "../sources";
import { rowCheck } from "./checks-on-sfi";

/** Two columns of one row that name different study paths or courses. */
export const studiesDiffer = rowCheck({
  id: "SFI-STUDIES-DIFFER",
  severity: "error",
  basis: "meaning",
  source: scbSfiStatistics("Kursdeltagare redovisas efter studieväg (1–3) och kurs (A–D)."),
  needs: ["studyPath", "sfiCourse"],
  test: ({ studyPath, sfiCourse }) =>
    differ(studyPath.path, sfiCourse.path) || differ(studyPath.course, sfiCourse.course)
      ? {
          at: ["sfiCourse", "studyPath"],
          params: {
            one: `${studyPath.path ?? ""}${studyPath.course ?? ""}`,
            other: `${sfiCourse.path ?? ""}${sfiCourse.course ?? ""}`,
          },
        }
      : undefined,
  passes: [
    { studyPath: 2, sfiCourse: "C" },
    { studyPath: 2, sfiCourse: "2C" },
    { studyPath: "2C", sfiCourse: "C" },
  ],
  fails: [
    { studyPath: 2, sfiCourse: "3C" },
    { studyPath: "2C", sfiCourse: "D" },
  ],
});

function differ<T>(one: T | undefined, other: T | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
