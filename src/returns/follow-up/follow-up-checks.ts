import type { Check } from "../../engine/check";
import type { ReturnContext } from "../return-context";
import { activityFull } from "./checks/activity-full";
import { activityFuture } from "./checks/activity-future";
import { activityOverdue } from "./checks/activity-overdue";
import { activityWarned } from "./checks/activity-warned";
import { aplCourse } from "./checks/apl-course";
import { aplEducation } from "./checks/apl-education";
import { apprenticePoints } from "./checks/apprentice-points";
import { duplicateRow } from "./checks/duplicate-row";
import { endedNoResult } from "./checks/ended-no-result";
import { followUpCourseRows } from "./checks/follow-up-course-rows";
import { followUpReadings } from "./checks/follow-up-readings";
import { homeContact } from "./checks/home-contact";
import { leaveOrder } from "./checks/leave-order";
import { notBegunResult } from "./checks/not-begun-result";
import { pointsAndList } from "./checks/points-and-list";
import { sickCertificate } from "./checks/sick-certificate";
import { sickCourseStart } from "./checks/sick-course-start";
import { sickLaterCourse } from "./checks/sick-later-course";
import { sickOrder } from "./checks/sick-order";
import { streckContact } from "./checks/streck-contact";
import { validatedAbove } from "./checks/validated-above";
import { withdrawalEdge } from "./checks/withdrawal-edge";
import { wrongCourse } from "./checks/wrong-course";
import type { followUpColumns } from "./columns";

/** Every check of the follow-up register, in the order that a person meets them. */
export const followUpChecks: readonly Check<typeof followUpColumns, ReturnContext>[] = [
  // The person
  ...followUpReadings.personalNumber,
  ...followUpReadings.name,
  // The course
  ...followUpReadings.courseCode,
  ...followUpReadings.points,
  pointsAndList,
  ...followUpReadings.startDate,
  ...followUpReadings.endDate,
  followUpCourseRows.dateOrder,
  duplicateRow,
  ...followUpReadings.status,
  notBegunResult,
  ...followUpReadings.wrongCourse,
  wrongCourse,
  // Activity
  ...followUpReadings.lastActivity,
  activityFuture,
  activityWarned,
  activityFull,
  activityOverdue,
  ...followUpReadings.leaveStart,
  ...followUpReadings.leaveEnd,
  leaveOrder,
  // Sickness
  ...followUpReadings.sickStart,
  ...followUpReadings.sickEnd,
  sickOrder,
  sickCourseStart,
  sickLaterCourse,
  ...followUpReadings.certificate,
  sickCertificate,
  ...followUpReadings.homeMunicipality,
  ...followUpReadings.homeContact,
  homeContact,
  // Workplace learning
  ...followUpReadings.vocationalForm,
  ...followUpReadings.educationPoints,
  apprenticePoints,
  ...followUpReadings.validatedPoints,
  validatedAbove,
  ...followUpReadings.workplaceHours,
  aplEducation,
  aplCourse,
  // How the course ended
  ...followUpReadings.grade,
  ...followUpReadings.principalContact,
  streckContact,
  ...followUpReadings.withdrawal,
  ...followUpReadings.withdrawalDate,
  followUpCourseRows.withdrawalDateAbsent,
  followUpCourseRows.withdrawalOutside,
  withdrawalEdge,
  followUpCourseRows.gradeAndWithdrawal,
  endedNoResult,
];
