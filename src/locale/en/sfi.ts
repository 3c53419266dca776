import type { SfiCheckId } from "../../returns/sfi/check-id";
import type { CheckText } from "../check-text";
import { prefixed } from "../prefixed";
import { courseRowTexts } from "./course-rows";
import { dateTexts, excelErrorText, gradeTexts, personalNumberTexts, schoolUnitTexts } from "./readings";

/** A column of study paths, courses or both. */
const studiesTexts = <P extends string>(prefix: P, column: string, example: string) =>
  prefixed(prefix, {
    UNREADABLE: {
      title: `Neither study path nor course in {#${column}}`,
      message: "{observed} is neither a study path (1–3) nor a course (A–D).",
      why: "SCB reports sfi by study path 1, 2 or 3 and course A, B, C or D.",
      fix: "Write the path's digit, the course's letter, or both: 2C.",
      example: `Wrong: 4, E or svenska. Right: ${example}.`,
    },
    SPELLING: {
      title: `Study path or course in another form in {#${column}}`,
      message: "{observed} can be understood, but should be written shorter.",
      why: "The template can read a digit and a letter, and one course is then written the same on every row.",
      fix: "Accept the suggestion.",
      example: "Wrong: kurs c or Studieväg 2. Right: C or 2.",
    },
    "SCHOOL-CODE": {
      title: `The school's course code in {#${column}}`,
      message: "{observed} is a course code of the school's system. SCB wants study path and course.",
      why: "SCB writes that the course codes that schools use have nothing to do with the collection.",
      fix: "Write the path's digit and the course's letter as SCB's template wants them.",
      example: "Look at: SFIKUC92. In SCB's form: study path 2, course C.",
    },
  });

/** What a person reads about each sfi check, in English. */
export const sfi: Readonly<Record<SfiCheckId, CheckText>> = {
  ...personalNumberTexts("SFI-PNR", "personalNumber"),
  ...courseRowTexts("SFI"),
  ...dateTexts("SFI-START", "startDate"),
  ...dateTexts("SFI-END", "endDate"),
  ...dateTexts("SFI-WITHDRAWAL-DATE", "withdrawalDate"),
  ...gradeTexts("SFI-GRADE"),
  "SFI-GRADE-EXCEL-ERROR": excelErrorText("grade"),
  ...schoolUnitTexts("SFI-UNIT", "schoolUnit"),
  ...studiesTexts("SFI-PATH", "studyPath", "2"),
  ...studiesTexts("SFI-COURSE", "sfiCourse", "C"),
  "SFI-AGE-YOUNG": {
    title: "Younger than 16 when the course starts",
    message: "The student turns {turns} in the year the course starts. The right to sfi begins {from}.",
    why: "The right begins with the second half of the year in which one turns 16.",
    fix: "Check {#personalNumber} and {#startDate}. If they are right, confirm and write the reason.",
    example: "Look at: born 2010, course start 2026-01-12. The right begins 2026-07-01.",
  },
  "SFI-PERSON-TWO-NUMBERS": {
    title: "One person with two numbers?",
    message:
      "Row {row} is about somebody with the same birthday, course and course start, but another number.",
    why: "When somebody gets a personal number in place of a coordination number or a temporary number, the person may be in the sheet twice.",
    fix: "If it is one person, keep the row with the newest number. If they are two people, confirm it.",
    example: "Look at: 19900119TF10 and 199001792382 in course 2C from 2026-01-12.",
  },
  "SFI-LANGUAGE-UNREADABLE": {
    title: "Not a language code",
    message: "{observed} in {#language} is not a code of three letters.",
    why: "SCB publishes a list of language codes with the collection. Codes in such lists have three letters (ISO 639-3).",
    fix: "Look the language up in SCB's list Språkkoder – SFI – Elever and write its code. If it stands there like this, confirm it.",
    example: "Look at: arabiska or sv. For example: ARA.",
  },
  "SFI-LANGUAGE-EXCEL-ERROR": excelErrorText("language"),
  "SFI-LANGUAGE-DIFFER": {
    title: "One person with different language codes",
    message: "Here it says {observed}, but on row {row} the same person has {other}.",
    why: "The code is about the student and not the course, so it should be the same on all of the student's rows.",
    fix: "Correct the row that is wrong.",
    example: "Look at: ARA on one row and SOM on another.",
  },
  "SFI-PATH-MISSING": {
    title: "Study path missing",
    message: "The row has course {course} but no study path.",
    why: "SCB reports courses by study path: course C on paths 1, 2 and 3 are three different lines of the statistics.",
    fix: "Write the student's study path in {#studyPath}: 1, 2 or 3.",
    example: "Look at: course C without a path. Right: study path 2, course C.",
  },
  "SFI-COURSE-MISSING": {
    title: "Course missing",
    message: "The row does not say which course the student reads. Study path: {path}.",
    why: "A row is one person in one course. Without a course nobody can tell what the row is about.",
    fix: "Write the course's letter, A, B, C or D. Remove the row if it is not about a course.",
    example: "Wrong: study path 2 without a course. Right: study path 2, course C.",
  },
  "SFI-PAIR": {
    title: "The study path does not have this course",
    message: "Study path {path} has no course {course}. Its courses are {courses}.",
    why: "Study path 1 has courses A–D, path 2 courses B–D and path 3 courses C and D. There are no other pairs.",
    fix: "Correct {#studyPath} or the course.",
    example: "Wrong: study path 3, course A. Right: study path 1, course A.",
  },
  "SFI-STUDIES-DIFFER": {
    title: "Two columns contradict each other",
    message: "{#studyPath} says {one}, but {#sfiCourse} says {other}.",
    why: "Both columns are about the same course. Where they differ, nobody can tell which is meant.",
    fix: "Correct the cell that is wrong.",
    example: "Wrong: study path 2 and course 3C. Right: study path 2 and course C.",
  },
  "SFI-PROGRESSION": {
    title: "A lower course after a higher one",
    message: "The student begins course {course} after having begun course {higher} (row {row}).",
    why: "Courses A, B, C and D build on each other. A step back may be right; often a date or a letter is wrong.",
    fix: "Check the course and {#startDate} on both rows. If they are right, confirm it.",
    example: "Look at: course C from 2026-01-12 and course B from 2026-03-23.",
  },
  "SFI-COURSE-OVERLAP": {
    title: "The same course twice at once",
    message: "The student reads the same course on row {row}, {otherStart} to {otherEnd}. The times overlap.",
    why: "One reads a course once at a time. If the student began again, the first round should have a withdrawal.",
    fix: "Write a withdrawal date on the first round, or remove the row that does not hold.",
    example: "Look at: 2C 12 January to 5 June and 2C from 23 March.",
  },
  "SFI-DUPLICATE": {
    title: "The same row twice",
    message: "The same person, course and course start are already on row {row}.",
    why: "A row is one person in one course. Rows written twice are counted twice.",
    fix: "Keep the row with the right result and remove the other.",
    example: "Wrong: two rows with the same personal number, 2C and the same course start.",
  },
  "SFI-GRADE-UNREADABLE": {
    title: "No grade that we know of",
    message: "{observed} in {#grade} is no grade of any scale.",
    why: "In sfi the grades are G and IG. SCB's own codes are not published.",
    fix: "Write G or IG. If it is a code from SCB's instructions, confirm it. If there is no grade, leave the cell empty.",
    example: "Wrong: deltagit. Right: G.",
  },
  "SFI-GRADE-SCALE": {
    title: "Sfi does not have this grade",
    message: "{observed} cannot be set in sfi on {gradedOn}. Its grades are {allowed}.",
    why: "In sfi the grades are G or IG since 1 January 2022, whenever the course began. Before that they were A–F.",
    fix: "Correct {#grade}, or {#endDate} if the date is wrong.",
    example: "Wrong: C on a course that ends 2026-06-05. Right: G.",
  },
  "SFI-OUTCOME-MISSING": {
    title: "Ended course without a result",
    message: "The course ended {endDate}, but the row has neither a grade nor a withdrawal.",
    why: "SCB reports every course as completed, left or going on. A course that is over should have a result.",
    fix: "Write the grade or the withdrawal. If the student goes on, correct {#endDate}.",
    example: "Look at: course end 2026-06-05 without a grade. Right: G, or a withdrawal with its date.",
  },
  "SFI-WITHDRAWAL-EXCEL-ERROR": excelErrorText("withdrawal"),
};
