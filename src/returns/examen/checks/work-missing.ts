import { isDiplomaWork, pointsIn } from "../documents";
import { examenPoints } from "../examen-points";
import { examenOrdinance } from "../sources";
import { documentCheck, inExamen } from "./document-checks";

/** An examen without komvuxarbete and gymnasiearbete. One of too few points lacks more, and is another finding. */
export const workMissing = documentCheck({
  id: "EXM-WORK-MISSING",
  severity: "error",
  basis: "stated",
  source: examenOrdinance,
  test: (document, { courses }) => {
    const codes = document.rows.map(({ values }) => values.courseCode);
    if (codes.some((code) => code === undefined || isDiplomaWork(code))) return undefined;
    const total = pointsIn(document, courses);
    return total !== undefined && total >= examenPoints.all
      ? { at: ["courseCode", "documentType"] }
      : undefined;
  },
  passes: [
    [inExamen("KVARVO", 100, "E"), inExamen("MEDMED01", 2300)],
    [inExamen("GYARVO", 100, "E"), inExamen("MEDMED01", 2300)],
    [inExamen("okänd", 100, "E"), inExamen("MEDMED01", 2300)],
    [inExamen("ENGENG05", 100), inExamen("MEDMED01", 1000)],
  ],
  fails: [[inExamen("ENGENG05", 100), inExamen("MEDMED01", 2300)]],
});
