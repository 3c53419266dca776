import { validationSource, workplaceLearning } from "../../../regulations/workplace-learning";
import { rowCheck } from "./checks-on-follow-up";

/** More points validated than the education, or the course, has. */
export const validatedAbove = rowCheck({
  id: "FUP-VALIDATED-ABOVE",
  severity: "error",
  basis: "meaning",
  source: validationSource,
  needs: ["validatedPoints"],
  reads: ["educationPoints", "points"],
  test: ({ validatedPoints, educationPoints, points }) => {
    const of = educationPoints ?? points;
    if (of === undefined) return undefined;
    const ruling = workplaceLearning(of, validatedPoints);
    return ruling.kind === "undecided" && ruling.reason === "validatedAbovePoints"
      ? { at: ["validatedPoints", "educationPoints", "points"], params: { validatedPoints, points: of } }
      : undefined;
  },
  passes: [
    { validatedPoints: 300, educationPoints: 1500, points: 100 },
    { validatedPoints: 100, points: 100 },
    { validatedPoints: 100 },
  ],
  fails: [
    { validatedPoints: 1600, educationPoints: 1500 },
    { validatedPoints: 150, points: 100 },
  ],
});
