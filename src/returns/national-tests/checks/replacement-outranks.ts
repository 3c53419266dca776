import { scbTestFile } from "../sources";
import { rowCheck } from "./checks-on-national-tests";

/** A replacement test (ersättningsprov, 77) whose result says not taken (99): 77 outranks 99. */
export const replacementOutranks = rowCheck({
  id: "NPR-REPLACEMENT",
  severity: "review",
  basis: "inferred",
  source: scbTestFile("Har eleven gjort ersättningsprov anges 77, som går före 99."),
  needs: ["participation", "testResult"],
  test: ({ participation, testResult }) =>
    participation === 77 && testResult.kind === "code" && testResult.code === 99
      ? {
          at: ["testResult", "participation"],
          params: { participation },
          fixes: [{ column: "testResult", value: 77, safe: false }],
        }
      : undefined,
  passes: [
    { participation: 77, testResult: 77 },
    { participation: 99, testResult: 99 },
  ],
  fails: [{ participation: 77, testResult: 99 }],
});
