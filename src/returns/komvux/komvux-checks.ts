import type { Check } from "../../engine/check";
import { ageOld } from "./checks/age-old";
import { ageYoung } from "./checks/age-young";
import { completedAbovePoints } from "./checks/completed-above-points";
import { completedPointsFraction } from "./checks/completed-points-fraction";
import { completedPointsText } from "./checks/completed-points-text";
import { completedPointsUnreadable } from "./checks/completed-points-unreadable";
import { coordinationNumberDate } from "./checks/coordination-number-date";
import { courseAdaptedLookalike } from "./checks/course-adapted-lookalike";
import { courseBothSystems } from "./checks/course-both-systems";
import { courseCodeEmbedded } from "./checks/course-code-embedded";
import { courseCodeLookalike } from "./checks/course-code-lookalike";
import { courseCodeMissing } from "./checks/course-code-missing";
import { courseCodeSpelling } from "./checks/course-code-spelling";
import { courseCodeUnreadable } from "./checks/course-code-unreadable";
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
import { endDateCentury } from "./checks/end-date-century";
import { endDateMissing } from "./checks/end-date-missing";
import { endDateSpelling } from "./checks/end-date-spelling";
import { endDateUnreadable } from "./checks/end-date-unreadable";
import { examinationExcelError } from "./checks/examination-excel-error";
import { examinationSpan } from "./checks/examination-span";
import { gradeAndReason } from "./checks/grade-and-reason";
import { gradeAndWithdrawal } from "./checks/grade-and-withdrawal";
import { gradeBeforeEnd } from "./checks/grade-before-end";
import { gradeOnOrientation } from "./checks/grade-on-orientation";
import { gradeScale } from "./checks/grade-scale";
import { gradeSpelling } from "./checks/grade-spelling";
import { gradeStreck } from "./checks/grade-streck";
import { gradeUnreadable } from "./checks/grade-unreadable";
import { gy11LateEnd } from "./checks/gy11-late-end";
import { gy11LateStart } from "./checks/gy11-late-start";
import { gy25EarlyStart } from "./checks/gy25-early-start";
import { gymnasiearbete } from "./checks/gymnasiearbete";
import { komvuxarbeteGrade } from "./checks/komvuxarbete-grade";
import { komvuxarbetePoints } from "./checks/komvuxarbete-points";
import { levelAndCourse } from "./checks/level-and-course";
import { levelExcelError } from "./checks/level-excel-error";
import { levelUnlisted } from "./checks/level-unlisted";
import { missingGradeReasonExcelError } from "./checks/missing-grade-reason-excel-error";
import { orientationPoints } from "./checks/orientation-points";
import { outcomeMissing } from "./checks/outcome-missing";
import { periodOutside } from "./checks/period-outside";
import { personTwoNumbers } from "./checks/person-two-numbers";
import { personalNumberCentury } from "./checks/personal-number-century";
import { personalNumberCheckDigit } from "./checks/personal-number-check-digit";
import { personalNumberMissing } from "./checks/personal-number-missing";
import { personalNumberSpelling } from "./checks/personal-number-spelling";
import { personalNumberTemporary } from "./checks/personal-number-temporary";
import { personalNumberUnreadable } from "./checks/personal-number-unreadable";
import { pointsAndList } from "./checks/points-and-list";
import { pointsMissing } from "./checks/points-missing";
import { pointsText } from "./checks/points-text";
import { pointsUnreadable } from "./checks/points-unreadable";
import { pointsUnusual } from "./checks/points-unusual";
import { providerExcelError } from "./checks/provider-excel-error";
import { providerMissing } from "./checks/provider-missing";
import { reasonAndWithdrawal } from "./checks/reason-and-withdrawal";
import { schoolUnitDate } from "./checks/school-unit-date";
import { schoolUnitMissing } from "./checks/school-unit-missing";
import { schoolUnitSpelling } from "./checks/school-unit-spelling";
import { schoolUnitUnreadable } from "./checks/school-unit-unreadable";
import { startDateCentury } from "./checks/start-date-century";
import { startDateMissing } from "./checks/start-date-missing";
import { startDateSpelling } from "./checks/start-date-spelling";
import { startDateUnreadable } from "./checks/start-date-unreadable";
import { studyFormExcelError } from "./checks/study-form-excel-error";
import { studyFormMissing } from "./checks/study-form-missing";
import { studyPaceUnusual } from "./checks/study-pace-unusual";
import { withdrawalAfterPeriod } from "./checks/withdrawal-after-period";
import { withdrawalDateAbsent } from "./checks/withdrawal-date-absent";
import { withdrawalDateCentury } from "./checks/withdrawal-date-century";
import { withdrawalDateSpelling } from "./checks/withdrawal-date-spelling";
import { withdrawalDateUnreadable } from "./checks/withdrawal-date-unreadable";
import { withdrawalExcelError } from "./checks/withdrawal-excel-error";
import { withdrawalMarkAbsent } from "./checks/withdrawal-mark-absent";
import { withdrawalOutsideCourse } from "./checks/withdrawal-outside-course";
import type { komvuxColumns } from "./columns";
import type { KomvuxContext } from "./context";

/** Every komvux check, in the order that a person meets them: the person, the course, dates, points, grade, the rest. */
export const komvuxChecks: readonly Check<typeof komvuxColumns, KomvuxContext>[] = [
  // The person
  personalNumberMissing,
  personalNumberUnreadable,
  personalNumberCheckDigit,
  personalNumberCentury,
  personalNumberSpelling,
  personalNumberTemporary,
  coordinationNumberDate,
  ageYoung,
  ageOld,
  personTwoNumbers,
  // The course
  courseCodeMissing,
  courseCodeUnreadable,
  courseCodeLookalike,
  courseCodeEmbedded,
  courseCodeSpelling,
  courseAdaptedLookalike,
  courseUnlisted,
  levelUnlisted,
  courseIsPackage,
  courseOfSfi,
  courseOfAdapted,
  courseRetired,
  gymnasiearbete,
  levelAndCourse,
  levelExcelError,
  gy11LateStart,
  gy11LateEnd,
  gy25EarlyStart,
  coursePartsAndWhole,
  courseBothSystems,
  // Dates
  startDateMissing,
  startDateUnreadable,
  startDateCentury,
  startDateSpelling,
  endDateMissing,
  endDateUnreadable,
  endDateCentury,
  endDateSpelling,
  dateOrder,
  dateSpan,
  periodOutside,
  studyPaceUnusual,
  examinationSpan,
  examinationExcelError,
  courseOverlap,
  duplicateRow,
  // Points
  pointsMissing,
  pointsUnreadable,
  pointsText,
  pointsAndList,
  pointsUnusual,
  coursePointsDiffer,
  orientationPoints,
  komvuxarbetePoints,
  completedPointsUnreadable,
  completedPointsFraction,
  completedPointsText,
  completedAbovePoints,
  // Grade and outcome
  gradeUnreadable,
  gradeSpelling,
  gradeScale,
  gradeOnOrientation,
  komvuxarbeteGrade,
  gradeStreck,
  gradeBeforeEnd,
  missingGradeReasonExcelError,
  gradeAndReason,
  gradeAndWithdrawal,
  reasonAndWithdrawal,
  outcomeMissing,
  // Withdrawal
  withdrawalExcelError,
  withdrawalDateUnreadable,
  withdrawalDateCentury,
  withdrawalDateSpelling,
  withdrawalDateAbsent,
  withdrawalMarkAbsent,
  withdrawalOutsideCourse,
  withdrawalAfterPeriod,
  // Unit, provider and study form
  schoolUnitMissing,
  schoolUnitUnreadable,
  schoolUnitSpelling,
  schoolUnitDate,
  providerMissing,
  providerExcelError,
  studyFormMissing,
  studyFormExcelError,
];
