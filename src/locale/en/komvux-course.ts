import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { courseCodeTexts, excelErrorText } from "./readings";

/** The komvux checks of the course, in English. */
export const komvuxCourseTexts = {
  "KVX-COURSE-MISSING": {
    title: "Course code missing",
    message: "{#courseCode} is empty. A row is one person in one course.",
    why: "Without a course code nobody can tell what the row is about.",
    fix: "Write the course's code, such as ENGE1000X. Remove the row if it is not about a course.",
    example: "Wrong: empty. Right: GRNENG2.",
  },
  ...courseCodeTexts("KVX-COURSE"),
  "KVX-COURSE-EXCEL-ERROR": excelErrorText("courseCode"),
  "KVX-COURSE-ADAPTED-LOOKALIKE": {
    title: "Is a zero missing in the course code?",
    message: "{course} looks like a course in adapted education. Do you mean {twin}?",
    why: "Courses in adapted upper secondary education end with 5. When the zero drops out of an ordinary code, it looks like one of them.",
    fix: "Accept the suggestion if it is the course you mean. Otherwise confirm the code.",
    example: "Look at: ENGENG5. Probably: ENGENG05.",
  },
  "KVX-COURSE-UNLISTED": {
    title: "The code is not in the course list",
    message: "{course} has the right form but is not in our list of {listDate}.",
    why: "The code may be mistyped, or newer than the list. Our list is not complete.",
    fix: "Compare with Skolverket's codes or SCB's list Kurskoder och kursnamn. If the code is right, confirm it.",
    example: "Look at: ENGENG09. English exists as ENGENG05, ENGENG06 and ENGENG07.",
  },
  "KVX-GY25-UNLISTED": {
    title: "The level is not in our list",
    message: "{course} has the right form, but our list has only some of the levels of Gy25.",
    why: "So we cannot check that the code exists or how many points the level has.",
    fix: "Compare with Skolverket's codes if you are unsure. Otherwise there is nothing you must do.",
    example: "ENGE1000X is in the list. ENGE9000X is not.",
  },
  "KVX-COURSE-PACKAGE": {
    title: "Vocational package instead of a course",
    message: "{course} is the code of a whole vocational package (yrkespaket).",
    why: "A row is one person in one course. The courses of the package should stand on a row each.",
    fix: "Replace the row with one for each course of the package that the student took in the half-year.",
    example: "Wrong: VOXABN, 1,500 points. Right: a row for each course, such as PSYK1000X.",
  },
  "KVX-COURSE-SFI": {
    title: "Sfi course in the komvux return",
    message: "{course} is a course in sfi.",
    why: "This collection is about komvux on basic and upper secondary level. Sfi has a collection and a template of its own.",
    fix: "Move the row to the sfi return.",
    example: "Wrong here: SFIKUC92. Right here: GRNSVAA.",
  },
  "KVX-COURSE-ADAPTED": {
    title: "Course in adapted education",
    message: "{course} is a course in komvux som anpassad utbildning.",
    why: "SCB's collection is about basic and upper secondary level. What SCB has published does not say whether adapted education goes in the same file.",
    fix: "Ask the municipality or SCB. If the row belongs here, confirm it.",
    example: "Look at: SGRMAT7 or SVBLIT5.",
  },
  "KVX-COURSE-RETIRED": {
    title: "Course code from before 2012",
    message: "{course} has the form of a code from before 2012-07-01.",
    why: "Courses that start on 2012-07-01 or later have new codes.",
    fix: "Change to the code that is in use, or check {#startDate}.",
    example: "Wrong: EN1201. Right: ENGE1000X.",
  },
  "KVX-GYMNASIEARBETE": {
    title: "Diploma project (gymnasiearbete) in komvux",
    message: "{course} is a gymnasiearbete.",
    why: "In komvux, komvuxarbete took its place on 1 July 2021.",
    fix: "Change to the code of the komvuxarbete, such as KVARVO, or confirm the row if the project began in upper secondary school.",
    example: "Look at: GYARVO. Right: KVARVO.",
  },
  "KVX-LEVEL-COURSE": {
    title: "The level does not agree with the course code",
    message: "{#level} is {observed}, but {course} belongs to another level.",
    why: "The course code tells the level: codes that begin with GRN are basic level, those like ENGENG05 and ENGE1000X upper secondary.",
    fix: "Correct {#level} or {#courseCode}.",
    example: "Wrong: Gymnasial and GRNENG2. Right: Grundläggande and GRNENG2.",
  },
  "KVX-LEVEL-EXCEL-ERROR": excelErrorText("level"),
  "KVX-GY11-LATE-START": {
    title: "Old course that starts after 30 June 2025",
    message: "{course} is a Gy11 course, but starts {startDate}.",
    why: "Education that begins after 30 June 2025 is read in levels (Gy25). Who began their education earlier may finish with courses. The sheet does not say when the student began.",
    fix: "If the student began their education before 1 July 2025, confirm the row. Otherwise change to the level's code.",
    example: "Look at: ENGENG05 from 2026-01-12. It corresponds to ENGE1000X.",
  },
  "KVX-GY11-LATE-END": {
    title: "Old course that ends after 30 June 2030",
    message: "{course} is a Gy11 course, but ends {endDate}.",
    why: "Gy11 courses can be finished with a course grade up to {lastDay}.",
    fix: "Correct {#endDate}, or change to the level's code.",
    example: "Wrong: ENGENG05 until 2036-06-05. Right: ENGENG05 until 2026-06-05.",
  },
  "KVX-GY25-EARLY-START": {
    title: "Gy25 level before 1 July 2025",
    message: "{course} is a level of Gy25, but starts {startDate}. There were no levels then.",
    why: "Subject grades with levels exist from 1 July 2025.",
    fix: "Correct {#startDate}, or change to the course's code in Gy11.",
    example: "Wrong: ENGE1000X from 2025-01-13. Right: ENGENG05 from 2025-01-13.",
  },
  "KVX-PARTS-AND-WHOLE": {
    title: "Both a whole course and a part of it",
    message: "The student has {course} here and its part {part} on row {row}.",
    why: "The parts make up the course. With both in the sheet the points are counted twice.",
    fix: "Keep the parts or the whole course. If the student took both separately, confirm it.",
    example: "Look at: GRNENG2 and GRNENGC for the same person.",
  },
  "KVX-COURSE-BOTH-SYSTEMS": {
    title: "The same course in both Gy11 and Gy25",
    message:
      "The student has the level {course} here and the course {other} on row {row}. They correspond to each other.",
    why: "The level takes the course's place. Who takes the course already does not take the level too, unless it is an examination (prövning).",
    fix: "Remove the row that does not hold. If the student took both, confirm it.",
    example: "Look at: ENGENG05 and ENGE1000X for the same person.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
