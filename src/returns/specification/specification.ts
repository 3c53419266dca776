import type { HalfYear } from "../../regulations/half-year";

/** SCB's classes of characters: A all but the semicolon, B letters, BS letters and digits, S digits. */
export type CharacterClass = "A" | "B" | "BS" | "S";

/** A code of a variable, with what the document says that it means. */
export interface SpecificationCode {
  /** As it is to be written; "0-100" stands for every whole number from 0 to 100. */
  readonly code: string;
  readonly meaning: string;
}

/** One variable (variabel) of the data file. */
export interface SpecificationVariable {
  readonly name: string;
  /** What the field holds, in the document's words; notes among the codes included, a line each. */
  readonly description: string;
  /** Undefined where the document does not say, or says it in a way that we cannot read. */
  readonly characters: CharacterClass | undefined;
  /** Characters allowed besides the class: "-" where the document says "S och bindestreck". */
  readonly alsoAllowed: string;
  readonly maxLength: number | undefined;
  readonly codes: readonly SpecificationCode[];
  /** True where the codes are all that may be written; false where they stand beside free text or numbers. */
  readonly onlyCodes: boolean;
}

/**
 * What could not be read, and where. `variable` is the name as the document has it.
 * - `characters`, `length`: the cell says something that is no class or length. - `reference`: "Se X", without any X.
 * - `doubled`: a name that stands twice. - `bare`: a name and nothing else. - `tooMany`: the rest was left out.
 */
export interface SpecificationRemark {
  readonly kind: "characters" | "length" | "reference" | "doubled" | "bare" | "tooMany";
  readonly variable: string;
  /** "C11". */
  readonly address: string;
}

/** SCB's description of a data file (datafilsbeskrivning, postbeskrivning), as the person's own copy has it. */
export interface Specification {
  /** What the document calls itself: "Postbeskrivning för datafil". */
  readonly document: string;
  /** The document's date, YYYY-MM-DD; undefined where it has none. */
  readonly version: string | undefined;
  /** The collection that it is for: "Ämnesprov årskurs 3, vt 2026"; "" where the document does not say. */
  readonly survey: string;
  /** The half-year that the survey's name tells. */
  readonly halfYear: HalfYear | undefined;
  readonly variables: readonly SpecificationVariable[];
  readonly remarks: readonly SpecificationRemark[];
}
