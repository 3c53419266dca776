import { pointsIn } from "../documents";
import { examenPoints } from "../examen-points";
import { examenOrdinance } from "../sources";
import { documentCheck, inExamen } from "./document-checks";

/** An examen of fewer points than the ordinance asks for. */
export const pointsTotal = documentCheck({
  id: "EXM-POINTS-TOTAL",
  severity: "error",
  basis: "stated",
  source: examenOrdinance,
  test: (document, { courses }) => {
    const total = pointsIn(document, courses);
    if (total === undefined || total >= examenPoints.all) return undefined;
    return { at: "points", params: { total, least: examenPoints.all, rows: document.rows.length } };
  },
  passes: [
    [inExamen("KVARVO", 100, "E"), inExamen("MEDMED01", 2300)],
    [{ ...inExamen("KVARVO", 100, "E"), personalNumber: "198002182386" }, inExamen("MEDMED01", 1300)],
    [
      { ...inExamen("KVARVO", 100), documentType: "Slutbetyg" },
      { ...inExamen("MA1201", 100), documentType: "Slutbetyg" },
    ],
    [inExamen("KVARVO", 100, "E"), { ...inExamen("ENGE9000X", 1000), points: "många" }],
    [inExamen("KVARVO", 100), { ...inExamen("MEDMED01", 100), documentType: "Högskoleförberedande examen" }],
  ],
  fails: [
    [inExamen("KVARVO", 100, "E"), inExamen("MEDMED01", 2200)],
    [inExamen("ENGENG05", null), inExamen("ENGENG06", null)],
    [inExamen("MEDMED01", 1200), inExamen("MEDMED01", 1200)],
  ],
});
