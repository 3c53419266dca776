import type { Check } from "../../engine/check";
import type { ReturnContext } from "../return-context";
import { activityTypeMissing } from "./checks/activity-type-missing";
import { age } from "./checks/age";
import { extentMissing } from "./checks/extent-missing";
import { extentOfPerson } from "./checks/extent-of-person";
import { extentOfRow } from "./checks/extent-of-row";
import { leaveWithoutExtent, leaveWithSubjects } from "./checks/leave";
import { nameDiffers, personTwoNumbers } from "./checks/names";
import { notCollected } from "./checks/not-collected";
import { duplicateRow, sameActivity } from "./checks/same-activity";
import { staffReadings } from "./checks/staff-readings";
import { languageMissing, principalSubjectMissing } from "./checks/subject-codes";
import { subjectSum } from "./checks/subject-sum";
import { teacherPerhapsWithoutSubjects, teacherWithoutSubjects } from "./checks/teacher-without-subjects";
import {
  subjectsWithoutTeaching,
  teachingUnstated,
  teachingWithoutSubjects,
} from "./checks/teaching-and-subjects";
import type { staffColumns } from "./columns";

/** Every staff check, in the order that a person meets them: the person, the unit, posts, teaching and subjects. */
export const staffChecks: readonly Check<typeof staffColumns, ReturnContext>[] = [
  // The person
  ...staffReadings.personalNumber,
  ...staffReadings.name,
  nameDiffers,
  personTwoNumbers,
  age,
  // The unit and the provider
  ...staffReadings.schoolUnit,
  ...staffReadings.providerNumber,
  activityTypeMissing,
  notCollected,
  duplicateRow,
  sameActivity,
  // Posts
  ...staffReadings.percentages,
  extentMissing,
  extentOfRow,
  extentOfPerson,
  leaveWithoutExtent,
  leaveWithSubjects,
  // Teaching and subjects
  ...staffReadings.teaching,
  teachingWithoutSubjects,
  subjectsWithoutTeaching,
  teachingUnstated,
  teacherWithoutSubjects,
  teacherPerhapsWithoutSubjects,
  subjectSum,
  languageMissing,
  principalSubjectMissing,
  ...staffReadings.texts,
];
