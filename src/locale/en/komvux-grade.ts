import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { excelErrorText, gradeTexts } from "./readings";

/** The komvux checks of grade and outcome, in English. */
export const komvuxGradeTexts = {
  "KVX-GRADE-UNREADABLE": {
    title: "No grade that we know of",
    message: "{observed} in {#grade} is no grade of any scale.",
    why: "Grades are A–F on upper secondary level, and G or IG on basic level. SCB's own codes are not published.",
    fix: "Write the grade. If it is a code from SCB's instructions, confirm it. If there is no grade, leave the cell empty and write why in {#missingGradeReason}.",
    example: "Wrong: deltagit. Right: C, or G on basic level.",
  },
  ...gradeTexts("KVX-GRADE"),
  "KVX-GRADE-SCALE": {
    title: "The level does not have this grade",
    message: "{observed} cannot be set on {course}. Its grades are {allowed}.",
    why: "The scale depends on the level and on when the grade is set. On basic level G or IG since 1 January 2022, on upper secondary level A–F.",
    fix: "Correct {#grade}, or {#courseCode} if the course is wrong.",
    example: "Wrong: C on GRNENG2. Right: G on GRNENG2.",
  },
  "KVX-ORIENTATION-GRADE": {
    title: "Grade on an orientation course",
    message: "{course} is an orientation course, but has the grade {grade}.",
    why: "Orientation courses are not graded. The student gets a certificate (intyg).",
    fix: "Remove the grade.",
    example: "Wrong: GRNORI21B with G. Right: GRNORI21B without a grade.",
  },
  "KVX-KOMVUXARBETE-GRADE": {
    title: "Komvuxarbete with another grade than E or F",
    message: "{course} is a komvuxarbete, but has the grade {grade}.",
    why: "A komvuxarbete on upper secondary level is graded E or F only.",
    fix: "Correct {#grade}, or {#courseCode} if the course is wrong.",
    example: "Wrong: KVARVO with A. Right: KVARVO with E.",
  },
  "KVX-GRADE-STRECK": {
    title: "A dash (streck) instead of a grade",
    message: "The row has a streck: the teacher lacked the basis for a grade.",
    why: "A streck is an exception in Nacka. Who takes no part for three weeks should be withdrawn, and the municipality's principal contacted while the course goes on.",
    fix: "Make sure that the principal has been contacted and that it should not be a withdrawal.",
    example: "F is a grade that was set. A streck means that none was set.",
  },
  "KVX-GRADE-BEFORE-END": {
    title: "Grade before the course has ended",
    message: "The course ends {endDate}, after today's date {today}, but has a grade already.",
    why: "In Nacka the date of the grade is the last day of the course.",
    fix: "Correct {#endDate} if the student has finished, or remove the grade until the course has ended.",
    example: "Look at: grade C and course end 2026-10-02, checked in August.",
  },
  "KVX-REASON-EXCEL-ERROR": excelErrorText("missingGradeReason"),
  "KVX-OUTCOME-GRADE-REASON": {
    title: "Both a grade and a reason why there is none",
    message: "The row has the grade {grade}, but {#missingGradeReason} is filled in too.",
    why: "The reason should stand only where there is no grade.",
    fix: "Remove the reason, or the grade if that is wrong.",
    example: "Look at: C and \u201cKursen pågår\u201d on one row.",
  },
  "KVX-OUTCOME-GRADE-WITHDRAWAL": {
    title: "Both a grade and a withdrawal",
    message: "The row has the grade {grade} and a withdrawal.",
    why: "Who has left a course gets no grade on it. The statistics tell completed, left and continuing apart.",
    fix: "Remove the withdrawal if the student finished the course, otherwise the grade.",
    example: "Look at: grade F and withdrawal 2026-03-02.",
  },
  "KVX-OUTCOME-REASON-WITHDRAWAL": {
    title: "Both a withdrawal and another reason",
    message: "The row is marked as withdrawn, but also has the reason {observed}.",
    why: "Every row should have one outcome. The withdrawal is why there is no grade.",
    fix: "Remove the reason, or the withdrawal if the student is still there.",
    example: "Look at: withdrawal Ja and reason \u201cKursen pågår\u201d.",
  },
  "KVX-OUTCOME-MISSING": {
    title: "Ended course without a result",
    message: "The course ended {endDate}, but has neither grade, reason nor withdrawal.",
    why: "Every ended course should have one outcome: a grade, a reason why there is none, or a withdrawal.",
    fix: "Fill in {#grade}, {#missingGradeReason} or {#withdrawal}.",
    example: "Look at: course end 2026-06-05 and no result.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
