import type { CheckFacts } from "../engine/check";
import type { SpecificationCheckId } from "./specification/check-id";
import type { TemplateListCheckId } from "./template-lists/check-id";

/** What a kind of check states of itself before it is made for a column. */
export type AddedCheckFacts = Pick<CheckFacts, "id" | "severity" | "basis" | "source">;

const document = {
  title: "SCB: Datafilsbeskrivning, den som du läser in",
  stated: "Variabelnamn, Fältinnehåll, Tillåtna tecken, (Max) längd.",
};

/**
 * The kinds of check that are made from what the person has: SCB's description of the data file, and the workbook's own
 * lists. A kind gives one check a column, whose id is the kind's and the column's: "SPEC-LENGTH:grade".
 */
export const addedChecks: Readonly<Record<SpecificationCheckId | TemplateListCheckId, AddedCheckFacts>> = {
  "SPEC-CHARACTERS": { id: "SPEC-CHARACTERS", severity: "error", basis: "stated", source: document },
  // Whether "Bokstäver" bars the hyphen of a name is not said.
  "SPEC-PUNCTUATION": { id: "SPEC-PUNCTUATION", severity: "review", basis: "inferred", source: document },
  "SPEC-LENGTH": { id: "SPEC-LENGTH", severity: "error", basis: "stated", source: document },
  "SPEC-CODE": { id: "SPEC-CODE", severity: "error", basis: "stated", source: document },
  "LIST-VALUE": {
    id: "LIST-VALUE",
    severity: "error",
    basis: "stated",
    source: { title: "Arbetsbokens egen rullgardinslista" },
  },
  // Whoever made the list lets other values through.
  "LIST-ADVISED": {
    id: "LIST-ADVISED",
    severity: "review",
    basis: "inferred",
    source: { title: "Arbetsbokens egen rullgardinslista, som inte stoppar andra värden" },
  },
  // That the codes are meant for the column is concluded from the words over them.
  "LIST-SHEET": {
    id: "LIST-SHEET",
    severity: "review",
    basis: "inferred",
    source: { title: "En lista på ett annat blad i arbetsboken" },
  },
};

/** The facts of a kind of added check, by its id or by that of one column's check; undefined for other ids. */
export function findAddedCheck(id: string): AddedCheckFacts | undefined {
  const [kind] = id.split(":");
  return Object.values(addedChecks).find((facts) => facts.id === kind);
}
