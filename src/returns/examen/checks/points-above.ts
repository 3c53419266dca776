import { pointsIn } from "../documents";
import { usualAtMost } from "../examen-points";
import { examenOrdinance } from "../sources";
import { documentCheck, inExamen } from "./document-checks";

/** An examen of more points than is usual. The ordinance states no upper limit. */
export const pointsAbove = documentCheck({
  id: "EXM-POINTS-ABOVE",
  severity: "review",
  basis: "inferred",
  source: examenOrdinance,
  test: (document, { courses }) => {
    const total = pointsIn(document, courses);
    return total !== undefined && total > usualAtMost ? { at: "points", params: { total } } : undefined;
  },
  passes: [[inExamen("KVARVO", 100, "E"), inExamen("MEDMED01", 2400)]],
  fails: [[inExamen("KVARVO", 100, "E"), inExamen("MEDMED01", 2500)]],
});
