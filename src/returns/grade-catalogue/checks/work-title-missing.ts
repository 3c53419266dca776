import { gradeCatalogueSource } from "../../../regulations/grade-catalogue";
import { catalogueIssue } from "../catalogue-issue";
import { rowCheck } from "./checks-on-catalogue";

/** A komvuxarbete without a title. */
export const workTitleMissing = rowCheck({
  id: "CAT-WORK-TITLE-MISSING",
  severity: "error",
  basis: "stated",
  source: gradeCatalogueSource.summaryTooLong,
  needs: ["courseCode"],
  reads: ["title"],
  test: ({ courseCode: course, title }, { regulationSet }) =>
    course.family === "komvuxWork" &&
    catalogueIssue("title", "missing", { course, title }, regulationSet) !== undefined
      ? { at: ["title", "courseCode"], params: { course: course.code } }
      : undefined,
  passes: [{ courseCode: "KVARVO", title: "Bemötande i hemtjänsten" }, { courseCode: "ENGENG05" }],
  fails: [{ courseCode: "KVARVO" }, { courseCode: "KVARBA", title: " " }],
});
