import { gradeCatalogueSource, nackaSchoolUnit } from "../../../regulations/grade-catalogue";
import { catalogueIssue } from "../catalogue-issue";
import { rowCheck } from "./checks-on-catalogue";

/** Another school unit's code than Nacka's own, under which every grade is set. */
export const schoolUnitOther = rowCheck({
  id: "CAT-UNIT-OTHER",
  severity: "error",
  basis: "stated",
  source: gradeCatalogueSource.otherSchoolUnit,
  needs: ["schoolUnit"],
  test: ({ schoolUnit }, { regulationSet }) =>
    catalogueIssue("schoolUnit", "otherSchoolUnit", { schoolUnit }, regulationSet) === undefined
      ? undefined
      : {
          at: "schoolUnit",
          params: { expected: nackaSchoolUnit },
          fixes: [{ column: "schoolUnit", value: nackaSchoolUnit, safe: false }],
        },
  passes: [{ schoolUnit: "65062411" }, { schoolUnit: 65062411 }],
  fails: [{ schoolUnit: "28347619" }],
});
