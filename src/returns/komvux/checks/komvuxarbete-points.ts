import { adultEducationOrdinance } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

const points = 100;

/** Komvuxarbete of other than 100 points. */
export const komvuxarbetePoints = rowCheck({
  id: "KVX-KOMVUXARBETE-POINTS",
  severity: "error",
  basis: "stated",
  source: adultEducationOrdinance("2 kap. 3 §", "Komvuxarbetet omfattar 100 gymnasiepoäng."),
  needs: ["courseCode", "points"],
  test: (row) =>
    row.courseCode.family === "komvuxWork" && row.points !== points
      ? {
          at: ["points", "courseCode"],
          params: { points: row.points, right: points },
          fixes: [{ column: "points", value: points, safe: false }],
        }
      : undefined,
  passes: [
    { courseCode: "KVARVO", points: 100 },
    { courseCode: "SAMSAM01a1", points: 50 },
  ],
  fails: [{ courseCode: "KVARVO", points: 150 }],
});
