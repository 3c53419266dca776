import { codesOfSubjects } from "../sources";
import { rowCheck } from "./checks-on-staff";

const shares = ["vocational", "annex4", "certain", "adaptedVocational"] as const;
const codes = [
  "vocationalSubject1",
  "annex4Subject1",
  "certainSubject1",
  "adaptedVocationalSubject1",
] as const;

/** A share of vocational subjects and the like, without the first of its principal subjects. */
export const principalSubjectMissing = rowCheck({
  id: "STF-PRINCIPAL-SUBJECT",
  severity: "review",
  basis: "inferred",
  source: codesOfSubjects,
  needs: [],
  reads: [...shares, ...codes],
  test: (row) => {
    const wrong = shares.flatMap((share, index) => {
      const code = codes[index];
      return code !== undefined && (row[share] ?? 0) > 0 && row[code] === undefined ? [code, share] : [];
    });
    const [first, ...others] = wrong;
    return first === undefined ? undefined : { at: [first, ...others] };
  },
  passes: [{ vocational: 100, vocationalSubject1: "bygg" }, { vocational: 0 }, { english: 100 }],
  fails: [
    { vocational: 100 },
    { annex4: 50, certain: 50, certainSubject1: "dans" },
    { adaptedVocational: 100 },
  ],
});
