import type { Check } from "../../engine/check";
import { completedAbovePoints } from "./checks/completed-above-points";
import { courseAdaptedLookalike } from "./checks/course-adapted-lookalike";
import { courseBothSystems } from "./checks/course-both-systems";
import { courseIsPackage } from "./checks/course-is-package";
import { courseOfAdapted } from "./checks/course-of-adapted";
import { courseOfSfi } from "./checks/course-of-sfi";
import { courseOverlap } from "./checks/course-overlap";
import { coursePartsAndWhole } from "./checks/course-parts-and-whole";
import { coursePointsDiffer } from "./checks/course-points-differ";
import { courseRetired } from "./checks/course-retired";
import { courseUnlisted } from "./checks/course-unlisted";
import { duplicateRow } from "./checks/duplicate-row";
import { examinationSpan } from "./checks/examination-span";
import { gradeAndReason } from "./checks/grade-and-reason";
import { gradeOnOrientation } from "./checks/grade-on-orientation";
import { gradeScale } from "./checks/grade-scale";
import { gy11LateEnd } from "./checks/gy11-late-end";
import { gy11LateStart } from "./checks/gy11-late-start";
import { gy25EarlyStart } from "./checks/gy25-early-start";
import { gymnasiearbete } from "./checks/gymnasiearbete";
import { komvuxCourseRows } from "./checks/komvux-course-rows";
import { komvuxReadings } from "./checks/komvux-readings";
import { komvuxarbeteGrade } from "./checks/komvuxarbete-grade";
import { komvuxarbetePoints } from "./checks/komvuxarbete-points";
import { levelAndCourse } from "./checks/level-and-course";
import { levelUnlisted } from "./checks/level-unlisted";
import { orientationPoints } from "./checks/orientation-points";
import { outcomeMissing } from "./checks/outcome-missing";
import { personTwoNumbers } from "./checks/person-two-numbers";
import { pointsAndList } from "./checks/points-and-list";
import { pointsMissing } from "./checks/points-missing";
import { pointsUnusual } from "./checks/points-unusual";
import { reasonAndWithdrawal } from "./checks/reason-and-withdrawal";
import { studyPaceUnusual } from "./checks/study-pace-unusual";
import type { komvuxColumns } from "./columns";
import type { ReturnContext } from "../return-context";

/** Every komvux check, in the order that a person meets them: the person, the course, dates, points, grade, the rest. */
export const komvuxChecks: readonly Check<typeof komvuxColumns, ReturnContext>[] = [
  // The person
  ...komvuxReadings.personalNumber,
  komvuxCourseRows.ageYoung,
  komvuxCourseRows.ageOld,
  personTwoNumbers,
  // The course
  ...komvuxReadings.courseCode,
  courseAdaptedLookalike,
  courseUnlisted,
  levelUnlisted,
  courseIsPackage,
  courseOfSfi,
  courseOfAdapted,
  courseRetired,
  gymnasiearbete,
  levelAndCourse,
  ...komvuxReadings.level,
  gy11LateStart,
  gy11LateEnd,
  gy25EarlyStart,
  coursePartsAndWhole,
  courseBothSystems,
  // Dates
  ...komvuxReadings.startDate,
  ...komvuxReadings.endDate,
  komvuxCourseRows.dateOrder,
  komvuxCourseRows.dateSpan,
  komvuxCourseRows.periodOutside,
  studyPaceUnusual,
  examinationSpan,
  ...komvuxReadings.examination,
  courseOverlap,
  duplicateRow,
  // Points
  pointsMissing,
  ...komvuxReadings.points,
  pointsAndList,
  pointsUnusual,
  coursePointsDiffer,
  orientationPoints,
  komvuxarbetePoints,
  ...komvuxReadings.completedPoints,
  completedAbovePoints,
  // Grade and outcome
  ...komvuxReadings.grade,
  gradeScale,
  gradeOnOrientation,
  komvuxarbeteGrade,
  komvuxCourseRows.gradeStreck,
  komvuxCourseRows.gradeBeforeEnd,
  ...komvuxReadings.missingGradeReason,
  gradeAndReason,
  komvuxCourseRows.gradeAndWithdrawal,
  reasonAndWithdrawal,
  outcomeMissing,
  // Withdrawal
  ...komvuxReadings.withdrawal,
  ...komvuxReadings.withdrawalDate,
  komvuxCourseRows.withdrawalDateAbsent,
  komvuxCourseRows.withdrawalMarkAbsent,
  komvuxCourseRows.withdrawalOutsideCourse,
  komvuxCourseRows.withdrawalAfterPeriod,
  // Unit, provider and study form
  ...komvuxReadings.schoolUnit,
  ...komvuxReadings.provider,
  ...komvuxReadings.studyForm,
];
