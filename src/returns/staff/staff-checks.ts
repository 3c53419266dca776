import type { Check } from "../../engine/check";
import type { ReturnContext } from "../return-context";
import { activityTypeMissing } from "./checks/activity-type-missing";
import { age } from "./checks/age";
import { duplicateRow } from "./checks/duplicate-row";
import { extentMissing } from "./checks/extent-missing";
import { extentOfPerson } from "./checks/extent-of-person";
import { extentOfRow } from "./checks/extent-of-row";
import { languageMissing } from "./checks/language-missing";
import { leaveWithSubjects } from "./checks/leave-with-subjects";
import { leaveWithoutExtent } from "./checks/leave-without-extent";
import { nameDiffers } from "./checks/name-differs";
import { notCollected } from "./checks/not-collected";
import { personTwoNumbers } from "./checks/person-two-numbers";
import { principalSubjectMissing } from "./checks/principal-subject-missing";
import { sameActivity } from "./checks/same-activity";
import { staffReadings } from "./checks/staff-readings";
import { subjectSum } from "./checks/subject-sum";
import { subjectsWithoutTeaching } from "./checks/subjects-without-teaching";
import { teacherPerhapsWithoutSubjects } from "./checks/teacher-perhaps-without-subjects";
import { teacherWithoutSubjects } from "./checks/teacher-without-subjects";
import { teachingUnstated } from "./checks/teaching-unstated";
import { teachingWithoutSubjects } from "./checks/teaching-without-subjects";
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
