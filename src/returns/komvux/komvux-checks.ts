import type { Check } from "../../engine/check";
import { ageOld } from "./checks/age-old";
import { ageYoung } from "./checks/age-young";
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
import { dateOrder } from "./checks/date-order";
import { dateSpan } from "./checks/date-span";
import { duplicateRow } from "./checks/duplicate-row";
import { examinationSpan } from "./checks/examination-span";
import { gradeAndReason } from "./checks/grade-and-reason";
import { gradeAndWithdrawal } from "./checks/grade-and-withdrawal";
import { gradeBeforeEnd } from "./checks/grade-before-end";
import { gradeOnOrientation } from "./checks/grade-on-orientation";
import { gradeScale } from "./checks/grade-scale";
import { gradeStreck } from "./checks/grade-streck";
import { gy11LateEnd } from "./checks/gy11-late-end";
import { gy11LateStart } from "./checks/gy11-late-start";
import { gy25EarlyStart } from "./checks/gy25-early-start";
import { gymnasiearbete } from "./checks/gymnasiearbete";
import { komvuxReadings } from "./checks/komvux-readings";
import { komvuxarbeteGrade } from "./checks/komvuxarbete-grade";
import { komvuxarbetePoints } from "./checks/komvuxarbete-points";
import { levelAndCourse } from "./checks/level-and-course";
import { levelUnlisted } from "./checks/level-unlisted";
import { orientationPoints } from "./checks/orientation-points";
import { outcomeMissing } from "./checks/outcome-missing";
import { periodOutside } from "./checks/period-outside";
import { personTwoNumbers } from "./checks/person-two-numbers";
import { pointsAndList } from "./checks/points-and-list";
import { pointsMissing } from "./checks/points-missing";
import { pointsUnusual } from "./checks/points-unusual";
import { reasonAndWithdrawal } from "./checks/reason-and-withdrawal";
import { studyPaceUnusual } from "./checks/study-pace-unusual";
import { withdrawalAfterPeriod } from "./checks/withdrawal-after-period";
import { withdrawalDateAbsent } from "./checks/withdrawal-date-absent";
import { withdrawalMarkAbsent } from "./checks/withdrawal-mark-absent";
import { withdrawalOutsideCourse } from "./checks/withdrawal-outside-course";
import type { komvuxColumns } from "./columns";
import type { ReturnContext } from "../return-context";

/** Every komvux check, in the order that a person meets them: the person, the course, dates, points, grade, the rest. */
export const komvuxChecks: readonly Check<typeof komvuxColumns, ReturnContext>[] = [
  // The person
  ...komvuxReadings.personalNumber,
  ageYoung,
  ageOld,
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
  dateOrder,
  dateSpan,
  periodOutside,
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
  gradeStreck,
  gradeBeforeEnd,
  ...komvuxReadings.missingGradeReason,
  gradeAndReason,
  gradeAndWithdrawal,
  reasonAndWithdrawal,
  outcomeMissing,
  // Withdrawal
  ...komvuxReadings.withdrawal,
  ...komvuxReadings.withdrawalDate,
  withdrawalDateAbsent,
  withdrawalMarkAbsent,
  withdrawalOutsideCourse,
  withdrawalAfterPeriod,
  // Unit, provider and study form
  ...komvuxReadings.schoolUnit,
  ...komvuxReadings.provider,
  ...komvuxReadings.studyForm,
];
