import { coursePoints } from "../../sources";
import { rowCheck } from "./checks-on-komvux";

const usual: readonly number[] = [50, 100, 150, 200, 300];

/** An upper secondary course or level with points that no listed course has; for codes that the list has no points for. */
export const pointsUnusual = rowCheck({
  id: "KVX-POINTS-UNUSUAL",
  severity: "review",
  basis: "inferred",
  source: coursePoints("Kurser och nivåer på gymnasial nivå har 50, 100, 150, 200 eller 300 poäng."),
  needs: ["courseCode", "points"],
  test: ({ courseCode, points }, { courses }) =>
    (courseCode.family === "gy11" || courseCode.family === "gy25") &&
    courses.find(courseCode.code)?.points === undefined &&
    !usual.includes(points)
      ? { at: ["points", "courseCode"], params: { course: courseCode.code, points } }
      : undefined,
  passes: [
    { courseCode: "ENGE9000X", points: 100 },
    { courseCode: "ENGENG05", points: 1500 },
    { courseCode: "VOXABN", points: 1500 },
  ],
  fails: [
    { courseCode: "ENGE9000X", points: 1500 },
    { courseCode: "ENGE9000X", points: 0 },
  ],
});
