/**
 * The kinds of check that a specification gives, fixed for ever. A check is of one column, and its id says which:
 * "SPEC-LENGTH:grade".
 */
export const specificationCheckIds = [
  "SPEC-CHARACTERS",
  "SPEC-PUNCTUATION",
  "SPEC-LENGTH",
  "SPEC-CODE",
] as const;

export type SpecificationCheckId = (typeof specificationCheckIds)[number];
