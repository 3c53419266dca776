import {
  gradeCatalogueIssues,
  type GradeCatalogueField,
  type GradeCatalogueIssue,
  type GradeCatalogueTrouble,
} from "../regulations/grade-catalogue";
import { defineFunction } from "./definition";
import { gradeProblem } from "./grade-error";
import { courseCode } from "./kinds/course-code";
import { date } from "./kinds/date";
import { grade } from "./kinds/grade";
import { personalNumber } from "./kinds/personal-number";
import { points } from "./kinds/points";
import { regulationSet } from "./kinds/regulation-set";
import { schoolUnit } from "./kinds/school-unit";
import { text } from "./kinds/text";
import { ticked } from "./kinds/ticked";
import { told, valueOf } from "./kinds/told";
import { Problem } from "./problem";
import { sentence } from "./sentence";
import type { ProblemId } from "./texts";

const sentenceOf: Readonly<Record<GradeCatalogueTrouble, ProblemId>> = {
  missing: "catalogueMissing",
  otherSchoolUnit: "catalogueSchoolUnit",
  endBeforeStart: "catalogueEndBeforeStart",
  gradeDateNotEndDate: "catalogueGradeDate",
  specialisationMissing: "catalogueSpecialisation",
  summaryTooLong: "catalogueSummary",
  examinationNotMarked: "catalogueExamination",
  examinationTooLong: "catalogueExaminationTime",
};

/**
 * What is wrong with a row of a grade catalogue, a sentence for each fault; "" for a row that is as it should be.
 * The arguments stand in the order of Nacka's own list of what a catalogue holds.
 */
export const catalogueError = defineFunction({
  id: "CATALOGUEERROR",
  parameters: [
    { name: "schoolUnit", kind: told(schoolUnit), mayBeEmpty: true },
    { name: "authority", kind: told(text), mayBeEmpty: true },
    { name: "school", kind: told(text), mayBeEmpty: true },
    { name: "courseCode", kind: told(courseCode), mayBeEmpty: true },
    { name: "courseName", kind: told(text), mayBeEmpty: true },
    { name: "points", kind: told(points), mayBeEmpty: true },
    { name: "grade", kind: told(grade), mayBeEmpty: true },
    { name: "startDate", kind: told(date), mayBeEmpty: true },
    { name: "endDate", kind: told(date), mayBeEmpty: true },
    { name: "gradeDate", kind: told(date), mayBeEmpty: true },
    { name: "personalNumber", kind: told(personalNumber), mayBeEmpty: true },
    { name: "name", kind: told(text), mayBeEmpty: true },
    { name: "otherInformation", kind: told(text), optional: true },
    { name: "title", kind: told(text), optional: true },
    { name: "summary", kind: told(text), optional: true },
    { name: "examination", kind: ticked, optional: true },
    { name: "regulationSet", kind: regulationSet, optional: true },
  ],
  call({ examination, regulationSet, ...row }, { today, language }) {
    const unreadable = Object.entries(row).flatMap(([parameter, argument]) =>
      argument?.value instanceof Problem ? [argument.value.of(parameter, argument.cell)] : [],
    );
    const isUnreadable = new Set(unreadable.map(({ params }) => params["parameter"]));
    const entry = {
      schoolUnit: valueOf(row.schoolUnit),
      authority: valueOf(row.authority),
      school: valueOf(row.school),
      course: valueOf(row.courseCode),
      courseName: valueOf(row.courseName),
      points: valueOf(row.points),
      grade: valueOf(row.grade),
      startDate: valueOf(row.startDate),
      endDate: valueOf(row.endDate),
      gradeDate: valueOf(row.gradeDate),
      personalNumber: valueOf(row.personalNumber)?.digits,
      name: valueOf(row.name),
      otherInformation: valueOf(row.otherInformation),
      title: valueOf(row.title),
      summary: valueOf(row.summary),
      isExamination: examination,
    };
    const issues = gradeCatalogueIssues(entry, regulationSet)
      .filter(({ field }) => !isUnreadable.has(parameterOf(field)))
      .map(problemOf);
    const { grade, course, gradeDate, endDate } = entry;
    const scale =
      grade !== undefined && course !== undefined
        ? gradeProblem(grade, course, gradeDate ?? endDate ?? today)
        : undefined;
    return [...unreadable, ...issues, ...(scale?.error === "#VALUE!" ? [scale] : [])]
      .map((problem) => sentence("CATALOGUEERROR", problem, language))
      .join(" ");
  },
});

function parameterOf(field: GradeCatalogueField): string {
  return field === "course" ? "courseCode" : field;
}

function problemOf({ field, trouble, params }: GradeCatalogueIssue): Problem {
  return new Problem(sentenceOf[trouble], { ...params, parameter: parameterOf(field) });
}
