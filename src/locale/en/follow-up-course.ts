import type { FollowUpCheckId } from "../../returns/follow-up/check-id";
import type { CheckText } from "../check-text";
import { courseRowTexts } from "./course-rows";
import {
  providerCourseCodeTexts,
  providerExcelErrorText,
  providerPersonalNumberTexts,
} from "./provider-readings";
import { dateTexts, pointsTexts } from "./readings";

const courseRows = courseRowTexts("FUP");

/** The follow-up register's checks of the person and the course, in English. */
export const followUpCourseTexts = {
  ...providerPersonalNumberTexts("FUP-PNR", "personalNumber"),
  "FUP-FIRST-NAME-EXCEL-ERROR": providerExcelErrorText("firstName"),
  "FUP-LAST-NAME-EXCEL-ERROR": providerExcelErrorText("lastName"),
  "FUP-NAME-EXCEL-ERROR": providerExcelErrorText("name"),
  "FUP-COURSE-MISSING": {
    title: "Course code missing",
    message: "{#courseCode} is empty.",
    why: "Activity and results are followed up course by course.",
    fix: "Write Skolverket's course code.",
    example: "Wrong: empty. Right: ENGE1000X.",
  },
  ...providerCourseCodeTexts("FUP-COURSE"),
  "FUP-COURSE-EXCEL-ERROR": providerExcelErrorText("courseCode"),
  ...pointsTexts("FUP-POINTS", "points"),
  "FUP-POINTS-LIST": {
    title: "Other points than in the course list",
    message: "{course} has {points} points here but {listed} in the course list of {listDate}.",
    why: "Each course has a fixed number of points, and workplace learning is reckoned from them.",
    fix: "Accept the suggestion, or correct {#courseCode}. If the points are right, confirm them.",
    example: "Check: ENGENG05 with 150 points. In the list: 100.",
  },
  "FUP-START-MISSING": {
    title: "Start date missing",
    message: "{#startDate} is empty.",
    why: "Without the student's first day the days on the course cannot be counted.",
    fix: "Write the student's first day on the course.",
    example: "Wrong: empty. Right: 2026-01-12.",
  },
  ...dateTexts("FUP-START", "startDate"),
  "FUP-END-MISSING": {
    title: "End date missing",
    message: "{#endDate} is empty.",
    why: "Without an end date the course counts as going on, and a missing result does not show.",
    fix: "Write the day on which the course ends by the plan.",
    example: "Check: empty. Right: 2026-06-05.",
  },
  ...dateTexts("FUP-END", "endDate"),
  "FUP-DATE-ORDER": courseRows["FUP-DATE-ORDER"],
  "FUP-DUPLICATE": {
    title: "The same row twice",
    message: "The same person, course and start date already stand in row {row}.",
    why: "With two rows it is easy to follow one up and forget the other.",
    fix: "Keep the row that is right and remove the other.",
    example: "Wrong: two rows with the same number, ENGE1000X and the same start date.",
  },
  "FUP-STATUS-EXCEL-ERROR": providerExcelErrorText("status"),
  "FUP-NOT-BEGUN-RESULT": {
    title: "Not begun, but with activity or a result",
    message: "{#status} is {observed}, but the row has activity, a grade or a withdrawal after the start.",
    why: "Who never began has neither activity nor a result. The payment depends on which of them is right.",
    fix: "Correct {#status}, or remove what belongs to another course.",
    example: "Check: Ej påbörjad and the grade C in the same row.",
  },
  "FUP-WRONG-COURSE-EXCEL-ERROR": providerExcelErrorText("wrongCourse"),
  "FUP-WRONG-COURSE": {
    title: "Student on the wrong course",
    message:
      "The row is marked in {#wrongCourse}, but the student is neither registered as not begun nor withdrawn.",
    why: "A student on the wrong course must not be admitted, or must be withdrawn at once if the course has begun.",
    fix: "Register Ej påbörjad or a withdrawal, and refer the student to apply for the right course.",
    example: "Wrong: Fel kurs Ja and status Pågår. Right: Ej påbörjad.",
  },
} as const satisfies Partial<Record<FollowUpCheckId, CheckText>>;
