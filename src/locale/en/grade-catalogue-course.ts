import type { GradeCatalogueCheckId } from "../../returns/grade-catalogue/check-id";
import type { CheckText } from "../check-text";
import { courseRowTexts } from "./course-rows";
import { providerCourseCodeTexts, providerExcelErrorText } from "./provider-readings";
import { dateTexts, gradeTexts, pointsTexts } from "./readings";

const required =
  "Nacka has a list of what a grade catalogue must hold. A catalogue that lacks something is sent back.";

const courseRows = courseRowTexts("CAT");

/** The grade catalogue's checks of the course, the grade and its dates, in English. */
export const gradeCatalogueCourseTexts = {
  "CAT-COURSE-MISSING": {
    title: "Course code missing",
    message: "{#courseCode} is empty.",
    why: required,
    fix: "Write Skolverket's course code.",
    example: "Wrong: empty. Right: ENGE1000X.",
  },
  ...providerCourseCodeTexts("CAT-COURSE"),
  "CAT-COURSE-EXCEL-ERROR": providerExcelErrorText("courseCode"),
  "CAT-COURSE-UNGRADED": {
    title: "A code on which no grade is set",
    message: "{course} is an orientation course or a package. No grade is set on those.",
    why: "An orientation course gives a certificate, and in a package each course is graded.",
    fix: "Remove the row, or write the course's code in {#courseCode}.",
    example: "Check: GRNORI21B in the grade catalogue.",
  },
  "CAT-COURSE-NAME-MISSING": {
    title: "Course name missing",
    message: "{#courseName} is empty.",
    why: required,
    fix: "Write the course's name.",
    example: "Wrong: empty. Right: Engelska nivå 1.",
  },
  "CAT-COURSE-NAME-EXCEL-ERROR": providerExcelErrorText("courseName"),
  "CAT-COURSE-NAME-LIST": {
    title: "Another course name than in the course list",
    message:
      "{observed} stands as the name of {course}. The course list of {listDate} calls it \u201c{listed}\u201d.",
    why: "Where name and code differ the code is mostly wrong, and the grade ends up on the wrong course.",
    fix: "Accept the suggestion, or correct {#courseCode}. If the name is right, confirm it.",
    example: "Check: ENGENG05 named Engelska 6.",
  },
  "CAT-POINTS-MISSING": {
    title: "Points missing",
    message: "{#points} is empty for {course}.",
    why: required,
    fix: "Write the course's points. If our list has the course you get a suggestion.",
    example: "Wrong: ENGE1000X without points. Right: 100.",
  },
  ...pointsTexts("CAT-POINTS", "points"),
  "CAT-POINTS-LIST": {
    title: "Other points than in the course list",
    message: "{course} has {points} points here but {listed} in the course list of {listDate}.",
    why: "Each course has a fixed number of points, and a komvuxarbete has 100. Where they differ the points or the code are often wrong.",
    fix: "Accept the suggestion, or correct {#courseCode}. If the points are right, confirm them.",
    example: "Check: ENGENG05 with 150 points. In the list: 100.",
  },
  "CAT-GRADE-MISSING": {
    title: "Grade missing",
    message: "{#grade} is empty.",
    why: required,
    fix: "Write the grade. A student without a grade should not be in the catalogue.",
    example: "Wrong: empty. Right: C, or G on basic level.",
  },
  "CAT-GRADE-UNREADABLE": {
    title: "No grade that we know",
    message: "{observed} in {#grade} is no grade of any scale.",
    why: "Grades are A–F on upper secondary level and G or IG on basic level and in sfi.",
    fix: "Write the grade by its letter.",
    example: "Wrong: deltagit. Right: C, or G on basic level.",
  },
  ...gradeTexts("CAT-GRADE"),
  "CAT-GRADE-EXCEL-ERROR": providerExcelErrorText("grade"),
  "CAT-GRADE-SCALE": {
    title: "The level does not have this grade",
    message: "{observed} could not be set on {course} on {gradedOn}. The grades there are {allowed}.",
    why: "The scale depends on the level and on the day of grading. Basic level has G or IG since 1 January 2022, upper secondary level A–F and a komvuxarbete E or F.",
    fix: "Correct {#grade}, or {#courseCode} if the course is wrong.",
    example: "Wrong: C on GRNENG2. Right: G on GRNENG2.",
  },
  "CAT-START-MISSING": {
    title: "The student's start date is missing",
    message: "{#startDate} is empty.",
    why: "Nacka's instructions for Nacka24 ask for the student's own start date. The later page does not name it.",
    fix: "Write the student's first day on the course. If the later rules hold for you, choose them or confirm.",
    example: "Check: empty. Right: 2026-01-12.",
  },
  ...dateTexts("CAT-START", "startDate"),
  "CAT-END-MISSING": {
    title: "The student's end date is missing",
    message: "{#endDate} is empty.",
    why: required,
    fix: "Write the student's last day on the course.",
    example: "Wrong: empty. Right: 2026-06-05.",
  },
  ...dateTexts("CAT-END", "endDate"),
  "CAT-DATE-ORDER": courseRows["CAT-DATE-ORDER"],
  "CAT-GRADE-DATE-MISSING": {
    title: "Grade date missing",
    message: "{#gradeDate} is empty.",
    why: required,
    fix: "Write the same day as the course's end date.",
    example: "Wrong: empty. Right: 2026-06-05.",
  },
  ...dateTexts("CAT-GRADE-DATE", "gradeDate"),
  "CAT-GRADE-DATE-END": {
    title: "The grade date is not the end date",
    message: "The grade date is {gradeDate}, but the course ends {endDate}.",
    why: "In Nacka the grade is dated by the last day of the course.",
    fix: "Accept the suggestion. If it is the end date that is wrong, correct {#endDate} instead.",
    example: "Wrong: end 2026-06-05 and grade date 2026-06-08. Right: 2026-06-05 in both.",
  },
  "CAT-GRADE-BEFORE-END": courseRows["CAT-GRADE-BEFORE-END"],
  "CAT-DUPLICATE": {
    title: "The same grade twice",
    message: "The same person, course and grade date already stand in row {row}.",
    why: "A person can be given one grade on a course on one day.",
    fix: "Keep the row that is right and remove the other.",
    example: "Wrong: two rows with the same number, ENGE1000X and the same grade date.",
  },
} as const satisfies Partial<Record<GradeCatalogueCheckId, CheckText>>;
