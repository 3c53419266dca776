import type { Check } from "../../engine/check";
import type { ReturnContext } from "../return-context";
import { courseMissing } from "./checks/course-missing";
import { courseOverlap } from "./checks/course-overlap";
import { duplicateRow } from "./checks/duplicate-row";
import { gradeScale } from "./checks/grade-scale";
import { languageDiffer } from "./checks/language-differ";
import { outcomeMissing } from "./checks/outcome-missing";
import { pairImpossible } from "./checks/pair-impossible";
import { pathMissing } from "./checks/path-missing";
import { personTwoNumbers } from "./checks/person-two-numbers";
import { progression } from "./checks/progression";
import { sfiCourseRows } from "./checks/sfi-course-rows";
import { sfiReadings } from "./checks/sfi-readings";
import { studiesDiffer } from "./checks/studies-differ";
import type { sfiColumns } from "./columns";

/** Every sfi check, in the order that a person meets them: the person, path and course, dates, outcome, the unit. */
export const sfiChecks: readonly Check<typeof sfiColumns, ReturnContext>[] = [
  // The person
  ...sfiReadings.personalNumber,
  sfiCourseRows.ageYoung,
  sfiCourseRows.ageOld,
  personTwoNumbers,
  ...sfiReadings.language,
  languageDiffer,
  // Study path and course
  ...sfiReadings.studyPath,
  ...sfiReadings.sfiCourse,
  pathMissing,
  courseMissing,
  pairImpossible,
  studiesDiffer,
  progression,
  // Dates
  ...sfiReadings.startDate,
  ...sfiReadings.endDate,
  sfiCourseRows.dateOrder,
  sfiCourseRows.dateSpan,
  sfiCourseRows.periodOutside,
  courseOverlap,
  duplicateRow,
  // Grade and outcome
  ...sfiReadings.grade,
  gradeScale,
  sfiCourseRows.gradeStreck,
  sfiCourseRows.gradeBeforeEnd,
  sfiCourseRows.gradeAndWithdrawal,
  outcomeMissing,
  // Withdrawal
  ...sfiReadings.withdrawal,
  ...sfiReadings.withdrawalDate,
  sfiCourseRows.withdrawalDateAbsent,
  sfiCourseRows.withdrawalMarkAbsent,
  sfiCourseRows.withdrawalOutsideCourse,
  sfiCourseRows.withdrawalAfterPeriod,
  // The unit
  ...sfiReadings.schoolUnit,
];
