import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { completedPointsTexts, pointsTexts } from "./readings";

/** The komvux checks of points, in English. */
export const komvuxPointsTexts = {
  "KVX-POINTS-MISSING": {
    title: "Points missing",
    message: "{#points} is empty for {course}.",
    why: "Every course and level has a fixed number of points.",
    fix: "Write the course's points. If the course is in our list there is a suggestion.",
    example: "Look at: ENGE1000X without points.",
  },
  ...pointsTexts("KVX-POINTS", "points"),
  "KVX-POINTS-LIST": {
    title: "Other points than in the course list",
    message: "{course} has {points} points here but {listed} in the course list of {listDate}.",
    why: "Every course has a fixed number of points. Where they do not agree, the points or the course code are often wrong.",
    fix: "Accept the suggestion, or correct {#courseCode}. If the points are right, confirm them.",
    example: "Look at: GRNENG2 with 450 points. In the list: 600.",
  },
  "KVX-POINTS-UNUSUAL": {
    title: "Unusual points",
    message: "{course} has {points} points. Courses on upper secondary level have 50, 100, 150, 200 or 300.",
    why: "No course in Skolverket's list has as many. The points may be those of a whole package, or mistyped.",
    fix: "Check {#points} and {#courseCode}.",
    example: "Look at: one course of 1,500 points.",
  },
  "KVX-POINTS-DIFFER": {
    title: "The same course with different points",
    message: "{course} has {points} points here, but {usual} points on most rows ({rows}).",
    why: "Every course and level has a fixed number of points.",
    fix: "Correct the points on the row, or the course code if that is wrong.",
    example: "Look at: one course with 100 points on ten rows and 50 on one.",
  },
  "KVX-ORIENTATION-POINTS": {
    title: "Orientation course with too many points",
    message: "The orientation course has {points} points. It may have {most} at most.",
    why: "The ordinance on adult education (2011:1108) says so, chapter 2 section 6.",
    fix: "Correct {#points} or {#courseCode}.",
    example: "Wrong: GRNORI21B with 250 points. Right: GRNORI21B with 100 points.",
  },
  "KVX-KOMVUXARBETE-POINTS": {
    title: "Komvuxarbete with the wrong points",
    message: "The komvuxarbete has {points} points. It should have {right}.",
    why: "The ordinance on adult education (2011:1108) says so, chapter 2 section 3.",
    fix: "Change to 100 points, or correct {#courseCode}.",
    example: "Wrong: KVARVO with 150 points. Right: KVARVO with 100 points.",
  },
  ...completedPointsTexts("KVX-COMPLETED", "completedPoints"),
  "KVX-COMPLETED-ABOVE": {
    title: "More points completed than the course has",
    message: "The student has {completedPoints} completed points, but the course has {points}.",
    why: "Nobody completes more than the whole course. It may still be right if the student took parts again.",
    fix: "Correct {#completedPoints} or {#points}. If the student took parts again, confirm it.",
    example: "Look at: 150 completed of 100.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
