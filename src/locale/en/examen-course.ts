import type { ExamenCheckId } from "../../returns/examen/check-id";
import type { CheckText } from "../check-text";

/** The checks of examina that concern the courses and their grades, in English. */
export const examenCourseTexts = {
  "EXM-COURSE-MISSING": {
    title: "Course code missing",
    message: "{#courseCode} is empty in the row.",
    why: "A row is a course in the document.",
    fix: "Write the code of the course or level, or remove the row.",
    example: "Check: empty. Right: ENGENG05.",
  },
  "EXM-COURSE-LEVEL": {
    title: "The course is not on gymnasial level",
    message: "{course} is not a single course on gymnasial level.",
    why: "An examen counts gymnasiepoäng. Courses on basic level, sfi, orientation courses and whole packages are not part of it.",
    fix: "Remove the row, or correct the course code.",
    example: "Check: GRNENG2 in a yrkesexamen.",
  },
  "EXM-COURSE-OLD": {
    title: "Course older than 2011 in an examen",
    message: "{course} is a course code from before Gy11.",
    why: "A slutbetyg may hold older courses. How they are reported in an examen is not known.",
    fix: "Check against the certificate. If the code stands so there, confirm it.",
    example: "Check: EN1201 in a yrkesexamen.",
  },
  "EXM-COURSE-BOTH-SYSTEMS": {
    title: "The same content in Gy11 and Gy25",
    message: "{observed} corresponds to {course} in row {row} of the same document.",
    why: "The level of Gy25 replaces the course of Gy11. Otherwise the content counts twice.",
    fix: "Keep the one that is to be in the examen.",
    example: "Check: ENGE1000X and ENGENG05 in one examen.",
  },
  "EXM-DUPLICATE": {
    title: "The same course twice in the document",
    message: "{course} is already in row {row} of the same document.",
    why: "A row is a course in the document, and each course counts once.",
    fix: "Remove one of the rows, or correct the course code.",
    example: "Wrong: ENGENG05 in two rows of one examen.",
  },
  "EXM-POINTS-MISSING": {
    title: "Points missing",
    message: "{#points} is empty in the row.",
    why: "The points add up to the 2,400 of an examen. Where they are missing we count with the course list's.",
    fix: "Write the course's points.",
    example: "Check: empty. Right: 100.",
  },
  "EXM-POINTS-LIST": {
    title: "Other points than in the course list",
    message: "{observed} points, but {course} has {listed} in the course list ({listDate}).",
    why: "Each course and level has a fixed number of points.",
    fix: "Accept the suggestion if it is the right course. If only a part of it counts, confirm it.",
    example: "Check: ENGENG05 with 50 points. The course list: 100.",
  },
  "EXM-GRADE-MISSING": {
    title: "Grade missing",
    message: "{#grade} is empty in the row.",
    why: "A document consists of courses with grades. Without the grade one cannot see whether the points are passed.",
    fix: "Write the grade.",
    example: "Check: empty. Right: C.",
  },
  "EXM-GRADE-UNREADABLE": {
    title: "Not a grade",
    message: "{observed} is not a grade.",
    why: "Grades on gymnasial level are A to F; older courses may have IG to MVG.",
    fix: "Write the grade as it stands in the document.",
    example: "Check: godk. Right: G or E.",
  },
  "EXM-GRADE-SCALE": {
    title: "Older grade on a course graded A to F",
    message: "{observed} is not in the scale of {course}.",
    why: "Courses of Gy11 and levels of Gy25 are graded A to F.",
    fix: "Write the grade from the document, or correct the course code if the course is older.",
    example: "Wrong: VG on ENGENG05. Right: C.",
  },
  "EXM-WORK-GRADE": {
    title: "Komvuxarbete with a grade other than E or F",
    message: "{observed} cannot be set on {course}.",
    why: "Only E or F is set on komvuxarbete.",
    fix: "Write E if the work is passed, otherwise F.",
    example: "Wrong: C on KVARVO. Right: E.",
  },
} as const satisfies Partial<Record<ExamenCheckId, CheckText>>;
