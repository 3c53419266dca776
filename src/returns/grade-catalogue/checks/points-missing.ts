import { gradeCatalogueSource } from "../../../regulations/grade-catalogue";
import { listedPoints } from "../../listed-points";
import { catalogueIssue } from "../catalogue-issue";
import { rowCheck } from "./checks-on-catalogue";

/** No points. Courses of sfi have none. */
export const pointsMissing = rowCheck({
  id: "CAT-POINTS-MISSING",
  severity: "error",
  basis: "stated",
  source: gradeCatalogueSource.missing,
  needs: ["courseCode"],
  reads: ["points"],
  test: ({ courseCode, points }, { courses, regulationSet }) => {
    if (points !== undefined || courseCode.family === "sfi") return undefined;
    if (catalogueIssue("points", "missing", { points }, regulationSet) === undefined) return undefined;
    const listed = listedPoints(courseCode, courses);
    return {
      at: ["points", "courseCode"],
      params: { course: courseCode.code },
      fixes: listed === undefined ? [] : [{ column: "points", value: listed, safe: false }],
    };
  },
  passes: [{ courseCode: "ENGENG05", points: 100 }, { courseCode: "SFIKUC92" }],
  fails: [{ courseCode: "ENGENG05" }, { courseCode: "ENGE9000X" }],
});
