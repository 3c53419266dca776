import type { Check } from "../../engine/check";
import type { ReturnContext } from "../return-context";
import { courseBothSystems } from "./checks/course-both-systems";
import { courseLevel } from "./checks/course-level";
import { courseOld } from "./checks/course-old";
import { documentsTwo } from "./checks/documents-two";
import { duplicateCourse } from "./checks/duplicate-course";
import { examenReadings } from "./checks/examen-readings";
import { finalGradesLate } from "./checks/final-grades-late";
import { gradeScale } from "./checks/grade-scale";
import { issuedDiffers } from "./checks/issued-differs";
import { issuedOutside } from "./checks/issued-outside";
import { pointsAbove } from "./checks/points-above";
import { pointsList } from "./checks/points-list";
import { pointsPassed } from "./checks/points-passed";
import { pointsTotal } from "./checks/points-total";
import { workGrade } from "./checks/work-grade";
import { workMissing } from "./checks/work-missing";
import type { examenColumns } from "./columns";

/** Every check of examina, in the order that a person meets them: the person, the document, its courses, the sums. */
export const examenChecks: readonly Check<typeof examenColumns, ReturnContext>[] = [
  // The person and the unit
  ...examenReadings.personalNumber,
  ...examenReadings.schoolUnit,
  // The document
  ...examenReadings.documentType,
  finalGradesLate,
  documentsTwo,
  ...examenReadings.issuedOn,
  issuedOutside,
  issuedDiffers,
  // Its courses
  ...examenReadings.courseCode,
  courseLevel,
  courseOld,
  courseBothSystems,
  duplicateCourse,
  ...examenReadings.points,
  pointsList,
  ...examenReadings.grade,
  gradeScale,
  workGrade,
  // The sums
  pointsTotal,
  pointsPassed,
  pointsAbove,
  workMissing,
  ...examenReadings.texts,
];
