import { catalogueSays } from "../sources";
import { cellCheck } from "./checks-on-catalogue";

/** Written by hand. Nacka24's text says no; the later page does not speak of it. */
export const handwritten = cellCheck({
  id: "CAT-HANDWRITTEN",
  severity: "review",
  basis: "stated",
  source: catalogueSays("Nacka vuxenutbildning kan inte ta emot handskrivna betygskataloger."),
  column: "handwritten",
  test: (reading, _, { regulationSet }) =>
    reading.kind === "read" && reading.value.set && regulationSet !== "alvis" ? {} : undefined,
  passes: [{ handwritten: "Nej" }, { handwritten: null }],
  fails: [{ handwritten: "Ja" }, { handwritten: "x" }],
});
