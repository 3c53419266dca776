import { prefixed } from "../prefixed";

/**
 * What a person reads about the checks of returns/course-rows, where a row is one person in one course, in English.
 * Of AGE-YOUNG each return has its own, for the age differs.
 */
export const courseRowTexts = <P extends string>(prefix: P) =>
  prefixed(prefix, {
    "AGE-OLD": {
      title: "Unusually high age",
      message:
        "By the number the student turns {turns} in the year the course starts. The century may be wrong.",
      why: "One century off is a common slip when numbers are made over from ten digits to twelve.",
      fix: "Check the year of birth against the student's papers.",
      example: "Look at: 1905… instead of 2005….",
    },
    "START-MISSING": {
      title: "Course start missing",
      message: "{#startDate} is empty.",
      why: "Without a start date nobody can tell whether the row belongs to the half-year.",
      fix: "Write the day on which the student began the course.",
      example: "Wrong: empty. Right: 2026-01-12.",
    },
    "END-MISSING": {
      title: "Course end missing",
      message: "{#endDate} is empty.",
      why: "Without an end date nobody can tell whether the course has ended or goes on after the half-year.",
      fix: "Write the day on which the course is planned to end, also where that is after the half-year.",
      example: "Look at: empty. Right: 2026-06-05.",
    },
    "DATE-ORDER": {
      title: "The course ends before it begins",
      message: "The course starts {startDate} but ends {endDate}.",
      why: "A course cannot end before it has begun. Often the dates have changed places, or the year is wrong.",
      fix: "Correct {#startDate} or {#endDate}.",
      example: "Wrong: 2026-03-20 to 2026-01-12. Right: 2026-01-12 to 2026-03-20.",
    },
    "DATE-SPAN": {
      title: "More than two years between start and end",
      message: "The course starts {startDate} and ends {endDate}.",
      why: "Courses hardly take that long. Mostly a year is mistyped.",
      fix: "Check the years in {#startDate} and {#endDate}.",
      example: "Look at: 2026-01-12 to 2029-06-05.",
    },
    "PERIOD-OUTSIDE": {
      title: "Outside the half-year",
      message:
        "{date} is outside the half-year {periodStart} to {periodEnd}, so the course has no day in it.",
      why: "The return is about those who took a course during the half-year. SCB's half-years are whole weeks.",
      fix: "Check the date. If it is right, move the row to the other half-year's return.",
      example: "Look at: start 2026-08-17 in the return for spring 2026.",
    },
    "GRADE-STRECK": {
      title: "A dash (streck) instead of a grade",
      message: "The row has a streck: the teacher lacked the basis for a grade.",
      why: "A streck is an exception in Nacka. Who takes no part for three weeks should be withdrawn, and the municipality's principal contacted while the course goes on.",
      fix: "Make sure that the principal has been contacted and that it should not be a withdrawal.",
      example: "F is a grade that was set. A streck means that none was set.",
    },
    "GRADE-BEFORE-END": {
      title: "Grade before the course has ended",
      message: "The course ends {endDate}, after today's date {today}, but has a grade already.",
      why: "In Nacka the date of the grade is the last day of the course.",
      fix: "Correct {#endDate} if the student has finished, or remove the grade until the course has ended.",
      example: "Look at: grade C and course end 2026-10-02, checked in August.",
    },
    "OUTCOME-GRADE-WITHDRAWAL": {
      title: "Both a grade and a withdrawal",
      message: "The row has the grade {grade} and a withdrawal.",
      why: "Who has left a course gets no grade on it. The statistics tell completed, left and continuing apart.",
      fix: "Remove the withdrawal if the student finished the course, otherwise the grade.",
      example: "Look at: grade F and withdrawal 2026-03-02.",
    },
    "WITHDRAWAL-NO-DATE": {
      title: "Withdrawal without a date",
      message: "{#withdrawal} is \u201c{mark}\u201d but {#withdrawalDate} is missing.",
      why: "A withdrawal and its date belong together: without the date nobody can tell whether it belongs to the half-year.",
      fix: "Write the date in {#withdrawalDate}, or remove the mark in {#withdrawal}.",
      example: "Look at: withdrawal Ja without a date. Right: withdrawal Ja and 2026-03-02.",
    },
    "WITHDRAWAL-NO-MARK": {
      title: "Date of withdrawal without a withdrawal",
      message: "{#withdrawalDate} is {withdrawalDate}, but the row is not marked as withdrawn.",
      why: "A withdrawal and its date belong together.",
      fix: "Mark the withdrawal in {#withdrawal}, or remove the date.",
      example: "Look at: date 2026-03-02 and withdrawal Nej.",
    },
    "WITHDRAWAL-OUTSIDE": {
      title: "Withdrawal outside the course's time",
      message: "The withdrawal is {withdrawalDate}, but the course goes from {startDate} to {endDate}.",
      why: "One can only leave a course while it goes on.",
      fix: "Correct {#withdrawalDate} or the course's dates. Somebody who never began should mostly not be here.",
      example: "Look at: course start 2026-01-12 and withdrawal 2026-01-09.",
    },
    "WITHDRAWAL-AFTER-PERIOD": {
      title: "Withdrawal after the half-year",
      message: "The withdrawal is {withdrawalDate}, but the half-year ends {periodEnd}.",
      why: "During the half-year the course went on. The withdrawal belongs to the next return.",
      fix: "Check the date. If it is right, remove the withdrawal here and report it next half-year.",
      example: "Look at: withdrawal 2026-07-03 in the return for spring 2026.",
    },
  });
