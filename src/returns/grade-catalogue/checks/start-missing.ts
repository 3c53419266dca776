import { gradeCatalogueSource } from "../../../regulations/grade-catalogue";
import { catalogueIssue } from "../catalogue-issue";
import { cellCheck } from "./checks-on-catalogue";

/** No start date. Nacka24's text asks for the pupil's own; the later page does not name it. */
export const startMissing = cellCheck({
  id: "CAT-START-MISSING",
  severity: "review",
  basis: "stated",
  source: gradeCatalogueSource.missing,
  column: "startDate",
  test: (reading, _, { regulationSet }) =>
    reading.kind === "empty" && catalogueIssue("startDate", "missing", {}, regulationSet) !== undefined
      ? {}
      : undefined,
  passes: [{ startDate: "2026-01-12" }],
  fails: [{ startDate: null }],
});
