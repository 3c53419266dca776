import { catalogueSays } from "../sources";
import { cellCheck } from "./checks-on-catalogue";

/** Signed digitally. */
export const digitalSignature = cellCheck({
  id: "CAT-DIGITAL",
  severity: "error",
  basis: "stated",
  source: catalogueSays("Nacka vuxenutbildning kan inte ta emot betygskataloger med digitala signaturer."),
  column: "digitalSignature",
  test: (reading) => (reading.kind === "read" && reading.value.set ? {} : undefined),
  passes: [{ digitalSignature: "Nej" }, { digitalSignature: null }],
  fails: [{ digitalSignature: "Ja" }, { digitalSignature: "x" }],
});
