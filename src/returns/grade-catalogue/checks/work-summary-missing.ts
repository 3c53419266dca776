import { gradeCatalogueSource } from "../../../regulations/grade-catalogue";
import { catalogueIssue } from "../catalogue-issue";
import { rowCheck } from "./checks-on-catalogue";

/** A komvuxarbete without a summary. */
export const workSummaryMissing = rowCheck({
  id: "CAT-WORK-SUMMARY-MISSING",
  severity: "error",
  basis: "stated",
  source: gradeCatalogueSource.summaryTooLong,
  needs: ["courseCode"],
  reads: ["summary"],
  test: ({ courseCode: course, summary }, { regulationSet }) =>
    course.family === "komvuxWork" &&
    catalogueIssue("summary", "missing", { course, summary }, regulationSet) !== undefined
      ? { at: ["summary", "courseCode"], params: { course: course.code } }
      : undefined,
  passes: [{ courseCode: "KVARVO", summary: "Arbetet handlar om bemötande." }, { courseCode: "ENGENG05" }],
  fails: [{ courseCode: "KVARVO" }],
});
