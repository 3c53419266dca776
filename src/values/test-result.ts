import { grade, type Grade } from "./grade";
import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, type Reading, unreadable, type ValueType } from "./reading";
import { type TestCode, testCodeOf } from "./test-code";

/** The result of a national test as a whole (provbetyg): a grade, or a code for why there is none. */
export type TestResult =
  { readonly kind: "grade"; readonly grade: Grade } | { readonly kind: "code"; readonly code: TestCode };

/** `notTestResult`: neither a grade nor a code that we know of. `spelling`: the grade in other words. */
export type TestResultReason = "notTestResult" | "spelling";

/** A grade of any scale, or 77, 88 or 99. Which grades a test may have is the return's question. */
export const testResult: ValueType<TestResult, TestResultReason> = {
  name: "testResult",
  reasons: ["notTestResult", "spelling"],
  read(cell, context): Reading<TestResult, TestResultReason> {
    if (isBlank(cell)) return empty;
    if (typeof cell === "boolean") return unreadable({ reason: "notTestResult" });
    const code = testCodeOf(plainSpelling(String(cell)));
    if (code !== undefined) return read({ kind: "code", code });
    const found = grade.read(cell, context);
    if (found.kind !== "read") return unreadable({ reason: "notTestResult" });
    const value: TestResult = { kind: "grade", grade: found.value };
    return found.remark === undefined ? read(value) : read(value, { ...found.remark, reason: "spelling" });
  },
  format: testResultText,
  identity: testResultText,
};

/** "C", "-" for a streck, or "99". */
export function testResultText(value: TestResult): string {
  return value.kind === "grade" ? grade.format(value.grade) : String(value.code);
}
