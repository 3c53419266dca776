import { iso } from "../../../values/day";
import { scbFinalGrades } from "../sources";
import { rowCheck } from "./checks-on-examen";

/** A document issued outside the half-year that the return is for. */
export const issuedOutside = rowCheck({
  id: "EXM-ISSUED-OUTSIDE",
  severity: "review",
  basis: "inferred",
  source: scbFinalGrades("Slutbetyg och examen redovisas varje halvår."),
  needs: ["issuedOn"],
  test: ({ issuedOn }, { halfYear: { start, end } }) =>
    issuedOn < start || issuedOn > end
      ? { at: "issuedOn", params: { start: iso(start), end: iso(end) } }
      : undefined,
  passes: [{ issuedOn: "2025-12-29" }, { issuedOn: "2026-06-28" }],
  fails: [{ issuedOn: "2025-12-28" }, { issuedOn: "2026-06-29" }],
});
