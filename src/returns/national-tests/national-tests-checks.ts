import type { Check } from "../../engine/check";
import type { ReturnContext } from "../return-context";
import { basicLevel } from "./checks/basic-level";
import { duplicateTest } from "./checks/duplicate-test";
import { gradeWithoutTest } from "./checks/grade-without-test";
import { nationalTestsReadings } from "./checks/national-tests-readings";
import { replacementOutranks } from "./checks/replacement-outranks";
import { resultBeforeTest } from "./checks/result-before-test";
import { resultLost } from "./checks/result-lost";
import { resultScale } from "./checks/result-scale";
import { sfiCourseUntested } from "./checks/sfi-course-untested";
import { testNotObligatory } from "./checks/test-not-obligatory";
import { testOutsidePeriod } from "./checks/test-outside-period";
import type { nationalTestsColumns } from "./columns";

/** Every check of national tests, in the order that a person meets them: the person, the test, its day, the result. */
export const nationalTestsChecks: readonly Check<typeof nationalTestsColumns, ReturnContext>[] = [
  ...nationalTestsReadings.personalNumber,
  // The test
  ...nationalTestsReadings.testedCourse,
  basicLevel,
  testNotObligatory,
  sfiCourseUntested,
  duplicateTest,
  // Its day
  ...nationalTestsReadings.testDate,
  testOutsidePeriod,
  // Participation and result
  ...nationalTestsReadings.participation,
  ...nationalTestsReadings.testResult,
  resultScale,
  gradeWithoutTest,
  replacementOutranks,
  resultLost,
  resultBeforeTest,
  // The unit
  ...nationalTestsReadings.schoolUnit,
];
