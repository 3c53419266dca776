import { aplHours } from "./apl-hours";
import { catalogueDue } from "./catalogue-due";
import { catalogueError } from "./catalogue-error";
import { check } from "./check";
import { checkAmount } from "./check-amount";
import { course } from "./course";
import { courseWeeks } from "./course-weeks";
import { daysLeft } from "./days-left";
import { deadline } from "./deadline";
import { gradeError } from "./grade-error";
import { inactive } from "./inactive";
import { paidAfter28 } from "./paid-after-28";
import { period } from "./period";
import { periodEnd } from "./period-end";
import { periodStart } from "./period-start";
import { pnr } from "./pnr";
import { pnrError } from "./pnr-error";
import { studyForm } from "./study-form";
import { studyPace } from "./study-pace";
import { teacherHours } from "./teacher-hours";

/** Every formula, in the order that Excel lists them in. */
export const definitions = [
  aplHours,
  studyForm,
  teacherHours,
  studyPace,
  courseWeeks,
  period,
  periodStart,
  periodEnd,
  deadline,
  daysLeft,
  catalogueDue,
  inactive,
  paidAfter28,
  checkAmount,
  pnr,
  pnrError,
  course,
  gradeError,
  catalogueError,
  check,
] as const;

export type FunctionId = (typeof definitions)[number]["id"];
