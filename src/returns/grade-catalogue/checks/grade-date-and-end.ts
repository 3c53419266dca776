import { gradeCatalogueSource } from "../../../regulations/grade-catalogue";
import { iso } from "../../../values/day";
import { catalogueIssue } from "../catalogue-issue";
import { rowCheck } from "./checks-on-catalogue";

/** A grade dated otherwise than the course's last day. */
export const gradeDateAndEnd = rowCheck({
  id: "CAT-GRADE-DATE-END",
  severity: "error",
  basis: "stated",
  source: gradeCatalogueSource.gradeDateNotEndDate,
  needs: ["gradeDate", "endDate"],
  test: ({ gradeDate, endDate }, { regulationSet }) =>
    catalogueIssue("gradeDate", "gradeDateNotEndDate", { gradeDate, endDate }, regulationSet) === undefined
      ? undefined
      : {
          at: ["gradeDate", "endDate"],
          params: { gradeDate: iso(gradeDate), endDate: iso(endDate) },
          fixes: [{ column: "gradeDate", value: endDate, safe: false }],
        },
  passes: [{ gradeDate: "2026-06-05", endDate: "2026-06-05" }],
  fails: [
    { gradeDate: "2026-06-08", endDate: "2026-06-05" },
    { gradeDate: "2026-06-01", endDate: "2026-06-05" },
  ],
});
