import { gradeCatalogueSource } from "../../../regulations/grade-catalogue";
import { catalogueIssue } from "../catalogue-issue";
import { rowCheck } from "./checks-on-catalogue";

/** A specialisation course (its code ends with S) without a word on what the specialisation was. */
export const specialisationMissing = rowCheck({
  id: "CAT-SPECIALISATION-MISSING",
  severity: "error",
  basis: "stated",
  source: gradeCatalogueSource.specialisationMissing,
  needs: ["courseCode"],
  reads: ["otherInformation"],
  test: ({ courseCode: course, otherInformation }, { regulationSet }) =>
    otherInformation === undefined &&
    catalogueIssue("otherInformation", "specialisationMissing", { course }, regulationSet) !== undefined
      ? { at: ["otherInformation", "courseCode"], params: { course: course.code } }
      : undefined,
  passes: [
    { courseCode: "HAVHNT04S", otherInformation: "Träsnideri" },
    { courseCode: "ENGENG05" },
    { courseCode: "ENGE1000X" },
  ],
  fails: [{ courseCode: "HAVHNT04S" }, { courseCode: "AFFAFÄ00S" }],
});
