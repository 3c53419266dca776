import { day } from "../../../values/day";
import { skolverketExamen } from "../sources";
import { rowCheck } from "./checks-on-examen";

const last = day("2025-07-01");

/** A slutbetyg issued after the last day. */
export const finalGradesLate = rowCheck({
  id: "EXM-FINAL-GRADES-LATE",
  severity: "error",
  basis: "stated",
  source: skolverketExamen("Slutbetyg kunde utfärdas till och med den 1 juli 2025, därefter bara examen."),
  needs: ["documentType", "issuedOn"],
  test: ({ documentType, issuedOn }) =>
    documentType.kind === "finalGrades" && issuedOn > last ? { at: ["documentType", "issuedOn"] } : undefined,
  passes: [
    { documentType: "Slutbetyg", issuedOn: "2025-07-01" },
    { documentType: "Yrkesexamen", issuedOn: "2026-06-05" },
  ],
  fails: [
    { documentType: "Slutbetyg", issuedOn: "2025-07-02" },
    { documentType: "slutbetyg", issuedOn: "2026-06-05" },
  ],
});
