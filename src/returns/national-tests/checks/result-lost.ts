import { scbTestFile } from "../sources";
import { rowCheck } from "./checks-on-national-tests";

/** A result that is said to be lost (88), which stands for exceptions such as a destroyed archive. */
export const resultLost = rowCheck({
  id: "NPR-RESULT-LOST",
  severity: "review",
  basis: "inferred",
  source: scbTestFile("Koden 88 används bara i undantagsfall, till exempel om ett arkiv har förstörts."),
  needs: ["testResult"],
  test: ({ testResult }) =>
    testResult.kind === "code" && testResult.code === 88 ? { at: "testResult" } : undefined,
  passes: [{ testResult: 99 }, { testResult: "F" }],
  fails: [{ testResult: 88 }, { testResult: "88" }],
});
