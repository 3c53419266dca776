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
  "KVX-GRADE-EXCEL-ERROR": excelErrorText("grade"),
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
  "KVX-REASON-EXCEL-ERROR": excelErrorText("missingGradeReason"),
  "KVX-OUTCOME-GRADE-REASON": {
    title: "Both a grade and a reason why there is none",
    message: "The row has the grade {grade}, but {#missingGradeReason} is filled in too.",
    why: "The reason should stand only where there is no grade.",
    fix: "Remove the reason, or the grade if that is wrong.",
    example: "Look at: C and \u201cKursen pågår\u201d on one row.",
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
