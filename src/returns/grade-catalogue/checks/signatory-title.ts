import { catalogueSays } from "../sources";
import { cellCheck } from "./checks-on-catalogue";

/** Titles that stand for a head of a school without being rektor. */
const otherTitle =
  /skolledare|skolchef|verksamhetschef|enhetschef|utbildningsledare|utbildningschef|platschef/i;

/** Signed by a head of the school under another title than rektor. */
export const signatoryTitle = cellCheck({
  id: "CAT-SIGNATORY-TITLE",
  severity: "review",
  basis: "stated",
  source: catalogueSays(
    "Rektorer skriver under (inte ex. ”skolledare”) utifall undervisande lärare ej finns på plats.",
  ),
  column: "signedBy",
  test: (reading) => (reading.kind === "read" && otherTitle.test(reading.value) ? {} : undefined),
  passes: [{ signedBy: "Undervisande lärare" }, { signedBy: "Rektor" }],
  fails: [{ signedBy: "Skolledare" }, { signedBy: "Verksamhetschef" }],
});
