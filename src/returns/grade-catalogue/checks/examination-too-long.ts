import { gradeCatalogueSource } from "../../../regulations/grade-catalogue";
import { catalogueIssue } from "../catalogue-issue";
import { rowCheck } from "./checks-on-catalogue";
import { isExamination } from "./is-examination";

/** A prövning of more than two weeks. Nacka24's text has the limit; the later page names no time. */
export const examinationTooLong = rowCheck({
  id: "CAT-EXAMINATION-TIME",
  severity: "review",
  basis: "stated",
  source: gradeCatalogueSource.examinationTooLong,
  needs: ["startDate", "endDate"],
  reads: ["examination", "otherInformation"],
  test: (row, { regulationSet }) => {
    if (!isExamination(row)) return undefined;
    const { startDate, endDate } = row;
    const entry = { isExamination: true, startDate, endDate };
    return catalogueIssue("endDate", "examinationTooLong", entry, regulationSet) === undefined
      ? undefined
      : { at: ["endDate", "startDate"], params: { days: endDate - startDate } };
  },
  passes: [
    { startDate: "2026-03-02", endDate: "2026-03-13", examination: "Ja" },
    { startDate: "2026-03-02", endDate: "2026-06-05", examination: "Nej" },
    { startDate: "2026-03-02", endDate: "2026-06-05" },
  ],
  fails: [
    { startDate: "2026-03-02", endDate: "2026-03-17", examination: "Prövning" },
    { startDate: "2026-03-02", endDate: "2026-06-05", otherInformation: "PRÖVNING" },
  ],
});
