import type { Verdict } from "../../../engine/check";
import { coursePoints } from "../../sources";
import { groupCheck } from "./checks-on-komvux";

/** One course with different points in the sheet: the rows that are fewest are pointed at. */
export const coursePointsDiffer = groupCheck({
  id: "KVX-POINTS-DIFFER",
  severity: "review",
  basis: "inferred",
  source: coursePoints("Varje kurs och nivå har ett bestämt antal poäng."),
  needs: ["courseCode", "points"],
  // Where the list knows the points, the row that is wrong has been found already.
  key: ({ courseCode }, { courses }) =>
    courses.find(courseCode.code)?.points === undefined ? courseCode.code : undefined,
  test: (rows) => {
    const counts = new Map<number, number>();
    for (const { values } of rows)
      if (values.points !== undefined) counts.set(values.points, (counts.get(values.points) ?? 0) + 1);
    const found = new Map<number, Verdict<"points" | "courseCode">>();
    if (counts.size < 2) return found;
    const usual = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
    rows.forEach(({ values: { points, courseCode } }, index) => {
      if (points === undefined || points === usual) return;
      found.set(index, {
        at: ["points", "courseCode"],
        params: { course: courseCode?.code ?? "", points, usual, rows: counts.get(usual) ?? 0 },
      });
    });
    return found;
  },
  passes: [
    [
      { courseCode: "ENGE9000X", points: 100 },
      { courseCode: "ENGE9000X", points: 100 },
    ],
    [
      { courseCode: "ENGENG05", points: 100 },
      { courseCode: "ENGENG05", points: 150 },
    ],
  ],
  fails: [
    [
      { courseCode: "ENGE9000X", points: 100 },
      { courseCode: "ENGE9000X", points: 100 },
      { courseCode: "ENGE9000X", points: 150 },
    ],
  ],
});
