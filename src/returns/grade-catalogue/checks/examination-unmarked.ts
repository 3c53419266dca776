import { gradeCatalogueSource } from "../../../regulations/grade-catalogue";
import { catalogueIssue } from "../catalogue-issue";
import { rowCheck } from "./checks-on-catalogue";

/** A prövning whose row does not say PRÖVNING: a tick in a column of the provider's own does not reach the catalogue. */
export const examinationUnmarked = rowCheck({
  id: "CAT-EXAMINATION-UNMARKED",
  severity: "error",
  basis: "stated",
  source: gradeCatalogueSource.examinationNotMarked,
  needs: ["examination"],
  reads: ["otherInformation"],
  test: ({ examination, otherInformation }, { regulationSet }) => {
    if (!examination.set) return undefined;
    const said = [examination.text, otherInformation].join(" ");
    const entry = { isExamination: true, otherInformation: said };
    if (catalogueIssue("otherInformation", "examinationNotMarked", entry, regulationSet) === undefined)
      return undefined;
    return {
      at: ["otherInformation", "examination"],
      fixes:
        otherInformation === undefined
          ? [{ column: "otherInformation", value: "PRÖVNING", safe: false }]
          : [],
    };
  },
  passes: [
    { examination: "Ja", otherInformation: "PRÖVNING" },
    { examination: "Prövning" },
    { examination: "Nej" },
  ],
  fails: [{ examination: "Ja" }, { examination: "x", otherInformation: "Distans" }],
});
