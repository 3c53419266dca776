import { gradeCatalogueSource, nackaSchoolUnit } from "../../../regulations/grade-catalogue";
import { catalogueIssue } from "../catalogue-issue";
import { cellCheck } from "./checks-on-catalogue";

/** Another school unit's code than Nacka's own, under which every grade is set. */
export const schoolUnitOther = cellCheck({
  id: "CAT-UNIT-OTHER",
  severity: "error",
  basis: "stated",
  source: gradeCatalogueSource.otherSchoolUnit,
  column: "schoolUnit",
  test: (reading, _, { regulationSet }) => {
    if (reading.kind !== "read") return undefined;
    const entry = { schoolUnit: reading.value };
    return catalogueIssue("schoolUnit", "otherSchoolUnit", entry, regulationSet) === undefined
      ? undefined
      : {
          params: { expected: nackaSchoolUnit },
          fixes: [{ column: "schoolUnit", value: nackaSchoolUnit, safe: false }],
        };
  },
  passes: [{ schoolUnit: "65062411" }, { schoolUnit: 65062411 }],
  fails: [{ schoolUnit: "28347619" }],
});
