import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, type ValueType } from "./reading";

/**
 * What komvux on gymnasial level sums up a person's grades in: högskoleförberedande examen, yrkesexamen, an examen that
 * is not said to be either, and slutbetyg, which could be issued until 1 July 2025.
 */
export type GraduationDocumentKind = "higherEducation" | "vocational" | "diploma" | "finalGrades";

export interface GraduationDocument {
  /** Undefined for codes and other words: the letters that SCB uses for komvux are not public. */
  readonly kind: GraduationDocumentKind | undefined;
  readonly text: string;
}

function kindOf(words: string): GraduationDocumentKind | undefined {
  if (/högskoleförb|högskoleexamen/.test(words)) return "higherEducation";
  if (/yrkesexamen|yrkesex\b/.test(words)) return "vocational";
  if (/gymnasieexamen|examensbevis|^examen\b/.test(words)) return "diploma";
  return /^slutbetyg\b/.test(words) ? "finalGrades" : undefined;
}

/** Any text can be read; only the kind may be unknown. */
export const graduationDocument: ValueType<GraduationDocument, never> = {
  name: "graduationDocument",
  reasons: [],
  read(cell) {
    if (isBlank(cell)) return empty;
    const text = plainSpelling(String(cell));
    if (text === "") return empty;
    return read({ kind: text.length > 100 ? undefined : kindOf(text.toLowerCase()), text });
  },
  format: ({ text }) => text,
  identity: ({ text }) => text.toLowerCase(),
};
