import { coursesOfPath, isSfiPair, sfiPairsSource } from "../../../regulations/sfi-studies";
import { studiesOfRow } from "../studies-of-row";
import { rowCheck } from "./checks-on-sfi";

/** A course that the study path does not have: there are nine pairs. */
export const pairImpossible = rowCheck({
  id: "SFI-PAIR",
  severity: "error",
  basis: "stated",
  source: sfiPairsSource,
  needs: [],
  reads: ["studyPath", "sfiCourse"],
  test: (row) => {
    const { path, course } = studiesOfRow(row);
    if (path === undefined || course === undefined || isSfiPair(path, course)) return undefined;
    return {
      at: row.sfiCourse === undefined ? ["studyPath"] : ["sfiCourse", "studyPath"],
      params: { path, course, courses: coursesOfPath[path].join(", ") },
    };
  },
  passes: [
    ...["1A", "1B", "1C", "1D", "2B", "2C", "2D", "3C", "3D"].map((studyPath) => ({ studyPath })),
    { studyPath: 2, sfiCourse: "B" },
    { studyPath: 2 },
  ],
  fails: [{ studyPath: 2, sfiCourse: "A" }, { studyPath: "3A" }, { studyPath: "3", sfiCourse: "B" }],
});
