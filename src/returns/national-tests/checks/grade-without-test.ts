import { testResultText } from "../../../values/test-result";
import { scbTestFile } from "../sources";
import { rowCheck } from "./checks-on-national-tests";

/** A grade on a test that was not taken, was replaced, or whose result is lost. */
export const gradeWithoutTest = rowCheck({
  id: "NPR-GRADE-WITHOUT-TEST",
  severity: "review",
  basis: "inferred",
  source: scbTestFile(
    "Provbetyg är A–F; 99 = alla delprov är inte gjorda, 88 = provresultatet har försvunnit, 77 = ersättningsprov.",
  ),
  needs: ["participation", "testResult"],
  test: ({ participation, testResult }) =>
    participation !== 1 && testResult.kind === "grade"
      ? {
          at: ["testResult", "participation"],
          params: { participation, result: testResultText(testResult) },
        }
      : undefined,
  passes: [
    { participation: 1, testResult: "C" },
    { participation: 1, testResult: 99 },
    { participation: 99, testResult: 99 },
  ],
  fails: [
    { participation: 99, testResult: "C" },
    { participation: 77, testResult: "E" },
    { participation: 88, testResult: "F" },
  ],
});
