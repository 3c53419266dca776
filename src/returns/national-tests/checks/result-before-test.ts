import { iso } from "../../../values/day";
import { scbTestFile } from "../sources";
import { rowCheck } from "./checks-on-national-tests";

/** A grade on a test that is still to be taken. */
export const resultBeforeTest = rowCheck({
  id: "NPR-RESULT-BEFORE-TEST",
  severity: "error",
  basis: "meaning",
  source: scbTestFile("Provbetyg är A–F på ett prov som eleven har gjort."),
  needs: ["testDate", "testResult"],
  test: ({ testDate, testResult }, { today }) =>
    testResult.kind === "grade" && testDate > today
      ? { at: ["testDate", "testResult"], params: { testDate: iso(testDate), today: iso(today) } }
      : undefined,
  passes: [
    { testDate: "2026-08-10", testResult: "C" },
    { testDate: "2026-11-16", testResult: 99 },
  ],
  fails: [{ testDate: "2026-08-11", testResult: "C" }],
});
