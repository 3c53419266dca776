import { scbRegister } from "../sources";
import { cellCheck } from "./checks-on-komvux";

/** A row that does not say how the course was given. */
export const studyFormMissing = cellCheck({
  id: "KVX-STUDY-FORM-MISSING",
  severity: "review",
  basis: "inferred",
  source: scbRegister("Kursens förläggning är en av variablerna i komvuxregistret."),
  column: "studyForm",
  test: (reading) => (reading.kind === "empty" ? {} : undefined),
  passes: [{ studyForm: "Distans" }],
  fails: [{}, { studyForm: "\u00A0" }],
});
