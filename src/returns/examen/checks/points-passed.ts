import { type CourseInDocument, pointsIn } from "../documents";
import { examenPoints } from "../examen-points";
import { examenOrdinance } from "../sources";
import { documentCheck, inExamen } from "./document-checks";

const notPassed = new Set(["F", "IG", "streck"]);
const isPassed = ({ grade }: Readonly<Partial<CourseInDocument>>) =>
  grade !== undefined && !notPassed.has(grade);

/** An examen with too few points passed. One of too few points at all is another finding. */
export const pointsPassed = documentCheck({
  id: "EXM-POINTS-PASSED",
  severity: "error",
  basis: "stated",
  source: examenOrdinance,
  test: (document, { courses }) => {
    if (document.rows.some(({ values }) => values.grade === undefined)) return undefined;
    const total = pointsIn(document, courses);
    const passed = pointsIn(document, courses, isPassed);
    if (total === undefined || passed === undefined) return undefined;
    if (total < examenPoints.all || passed >= examenPoints.passed) return undefined;
    return { at: ["grade", "points"], params: { passed, least: examenPoints.passed } };
  },
  passes: [
    [inExamen("KVARVO", 100, "E"), inExamen("MEDMED01", 2150), inExamen("VÅRVÅR01", 150, "F")],
    [inExamen("KVARVO", 100, "E"), inExamen("MEDMED01", 2100, null), inExamen("VÅRVÅR01", 200, "F")],
    [inExamen("KVARVO", 100, "E"), inExamen("MEDMED01", 1000, "F")],
  ],
  fails: [[inExamen("KVARVO", 100, "E"), inExamen("MEDMED01", 2100), inExamen("VÅRVÅR01", 200, "F")]],
});
