import { gradeCatalogueSource } from "../../../regulations/grade-catalogue";
import { catalogueIssue } from "../catalogue-issue";
import { rowCheck } from "./checks-on-catalogue";

const words = "Arbetet handlar om bemötande i hemtjänsten. ";

/** A komvuxarbete whose summary has more than 240 characters. */
export const workSummaryLong = rowCheck({
  id: "CAT-WORK-SUMMARY-LONG",
  severity: "error",
  basis: "stated",
  source: gradeCatalogueSource.summaryTooLong,
  needs: ["courseCode", "summary"],
  test: ({ courseCode: course, summary }, { regulationSet }) => {
    if (course.family !== "komvuxWork") return undefined;
    const issue = catalogueIssue("summary", "summaryTooLong", { course, summary }, regulationSet);
    return issue === undefined
      ? undefined
      : { at: ["summary", "courseCode"], params: { ...issue.params, course: course.code } };
  },
  passes: [
    { courseCode: "KVARVO", summary: words.repeat(6).slice(0, 240) },
    { courseCode: "ENGENG05", summary: words.repeat(9) },
  ],
  fails: [{ courseCode: "KVARVO", summary: words.repeat(6).slice(0, 241) }],
});
