import { codesOfSubjects } from "../sources";
import { rowCheck } from "./checks-on-staff";

/** Mother tongue without its language. */
export const languageMissing = rowCheck({
  id: "STF-LANGUAGE-MISSING",
  severity: "review",
  basis: "inferred",
  source: codesOfSubjects,
  needs: ["motherTongue"],
  reads: ["motherTongueCode"],
  test: ({ motherTongue, motherTongueCode }) =>
    motherTongue > 0 && motherTongueCode === undefined
      ? { at: ["motherTongueCode", "motherTongue"] }
      : undefined,
  passes: [{ motherTongue: 100, motherTongueCode: "ara" }, { motherTongue: 0 }],
  fails: [{ motherTongue: 100 }],
});
