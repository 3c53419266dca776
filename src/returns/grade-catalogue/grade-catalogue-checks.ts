import type { Check } from "../../engine/check";
import type { ReturnContext } from "../return-context";
import { authorityOther } from "./checks/authority-other";
import { catalogueCourseRows } from "./checks/catalogue-course-rows";
import { catalogueReadings } from "./checks/catalogue-readings";
import { courseNameAndList } from "./checks/course-name-and-list";
import { courseUngraded } from "./checks/course-ungraded";
import { digitalSignature } from "./checks/digital-signature";
import { dueOverdue } from "./checks/due-overdue";
import { dueSoon } from "./checks/due-soon";
import { dueUndecided } from "./checks/due-undecided";
import { duplicateRow } from "./checks/duplicate-row";
import { examinationTooLong } from "./checks/examination-too-long";
import { examinationUnmarked } from "./checks/examination-unmarked";
import { gradeDateAndEnd } from "./checks/grade-date-and-end";
import { gradeScale } from "./checks/grade-scale";
import { handwritten } from "./checks/handwritten";
import { nameMissing } from "./checks/name-missing";
import { pointsAndList } from "./checks/points-and-list";
import { pointsMissing } from "./checks/points-missing";
import { schoolUnitOther } from "./checks/school-unit-other";
import { sentLate } from "./checks/sent-late";
import { signatoryTitle } from "./checks/signatory-title";
import { specialisationMissing } from "./checks/specialisation-missing";
import { startMissing } from "./checks/start-missing";
import { workLanguage } from "./checks/work-language";
import { workSummaryLong } from "./checks/work-summary-long";
import { workSummaryMissing } from "./checks/work-summary-missing";
import { workTitleMissing } from "./checks/work-title-missing";
import { workUnsigned } from "./checks/work-unsigned";
import type { gradeCatalogueColumns } from "./columns";

/** Every check of the grade catalogue, in the order that a person meets them. */
export const gradeCatalogueChecks: readonly Check<typeof gradeCatalogueColumns, ReturnContext>[] = [
  // The person
  ...catalogueReadings.personalNumber,
  nameMissing,
  ...catalogueReadings.name,
  // Where
  ...catalogueReadings.schoolUnit,
  schoolUnitOther,
  ...catalogueReadings.authority,
  authorityOther,
  ...catalogueReadings.school,
  // The course
  ...catalogueReadings.courseCode,
  courseUngraded,
  ...catalogueReadings.courseName,
  courseNameAndList,
  pointsMissing,
  ...catalogueReadings.points,
  pointsAndList,
  // Grade and dates
  ...catalogueReadings.grade,
  gradeScale,
  startMissing,
  ...catalogueReadings.startDate,
  ...catalogueReadings.endDate,
  catalogueCourseRows.dateOrder,
  ...catalogueReadings.gradeDate,
  gradeDateAndEnd,
  catalogueCourseRows.gradeBeforeEnd,
  duplicateRow,
  // Specialisation, prövning, komvuxarbete
  ...catalogueReadings.otherInformation,
  specialisationMissing,
  ...catalogueReadings.examination,
  examinationUnmarked,
  examinationTooLong,
  ...catalogueReadings.title,
  workTitleMissing,
  ...catalogueReadings.summary,
  workSummaryMissing,
  workSummaryLong,
  workLanguage,
  ...catalogueReadings.authoritySigned,
  workUnsigned,
  // Signature and handing in
  ...catalogueReadings.signedBy,
  signatoryTitle,
  ...catalogueReadings.digitalSignature,
  digitalSignature,
  ...catalogueReadings.handwritten,
  handwritten,
  ...catalogueReadings.sentDate,
  dueOverdue,
  dueUndecided,
  dueSoon,
  sentLate,
];
