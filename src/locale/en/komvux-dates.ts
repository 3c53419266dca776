import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { dateTexts, excelErrorText } from "./readings";

/** The komvux checks of the course's dates, in English. */
export const komvuxDateTexts = {
  ...dateTexts("KVX-START", "startDate"),
  ...dateTexts("KVX-END", "endDate"),
  "KVX-PACE": {
    title: "Unusual pace of study",
    message: "{points} points in {days|day|days} is {pointsPerWeek} points a week, {percent} % of full time.",
    why: "Full time is 20 points a week. Usual is 5 to 25 points a week; otherwise a date or the points are often wrong.",
    fix: "Check {#startDate}, {#endDate} and {#points}. If the row is an examination (prövning), mark it in {#examination}.",
    example: "Look at: 100 points from 2026-01-12 to 2026-01-23, 12 days, is 58 points a week.",
  },
  "KVX-EXAMINATION-SPAN": {
    title: "Examination (prövning) of more than two weeks",
    message: "The row is an examination but takes {days|day|days}.",
    why: "In Nacka an examination may take two weeks at most. A student who studies longer takes a course.",
    fix: "Correct the dates, or remove the mark in {#examination}. If it is a validation, write Validering.",
    example: "Look at: examination from 2026-03-02 to 2026-05-22.",
  },
  "KVX-EXAMINATION-EXCEL-ERROR": excelErrorText("examination"),
  "KVX-COURSE-OVERLAP": {
    title: "The same course twice at the same time",
    message: "The student takes the same course on row {row}, {otherStart} to {otherEnd}. The times overlap.",
    why: "One takes a course once at a time. If the student started over, the first round should have a withdrawal.",
    fix: "Write the date of withdrawal on the first round, or remove the row that does not hold.",
    example: "Look at: ENGE1000X 12 January to 5 June and ENGE1000X from 23 March.",
  },
  "KVX-DUPLICATE": {
    title: "The same row twice",
    message: "The same person, course and course start stand on row {row} already.",
    why: "A row is one person in one course. Double rows are counted twice.",
    fix: "Keep the row with the right result and remove the other.",
    example: "Wrong: two rows with the same personal number, ENGE1000X and the same course start.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
