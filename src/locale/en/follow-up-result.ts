import type { FollowUpCheckId } from "../../returns/follow-up/check-id";
import type { CheckText } from "../check-text";
import { courseRowTexts } from "./course-rows";
import { providerExcelErrorText } from "./provider-readings";
import { dateTexts, gradeTexts, pointsTexts } from "./readings";

const courseRows = courseRowTexts("FUP");
const educationPoints = pointsTexts("FUP-EDUCATION-POINTS", "educationPoints");
const validatedPoints = pointsTexts("FUP-VALIDATED", "validatedPoints");

const shares =
  "At least 15 % of a vocational education and 70 % of an apprenticeship must be at a workplace. 20 points are a week of 40 hours. For vocational education the 15 % are of the points that remain after validation.";

/** The follow-up register's checks of workplace learning and of how courses end, in English. */
export const followUpResultTexts = {
  "FUP-FORM-EXCEL-ERROR": providerExcelErrorText("vocationalForm"),
  "FUP-EDUCATION-POINTS-UNREADABLE": {
    ...educationPoints["FUP-EDUCATION-POINTS-UNREADABLE"],
    title: "The education's points are not a number",
  },
  "FUP-EDUCATION-POINTS-TEXT": {
    ...educationPoints["FUP-EDUCATION-POINTS-TEXT"],
    title: "The education's points stored as text",
  },
  "FUP-APPRENTICE-POINTS": {
    title: "Apprenticeship with unusual points",
    message: "The apprenticeship has {points} points. It should have at least {least} and at most {most}.",
    why: "So says the ordinance on state grants for regional vocational adult education.",
    fix: "Correct {#educationPoints}, or {#vocationalForm} if it is no apprenticeship.",
    example: "Check: an apprenticeship of 300 points.",
  },
  "FUP-VALIDATED-UNREADABLE": {
    ...validatedPoints["FUP-VALIDATED-UNREADABLE"],
    title: "Validated points that are not a number",
  },
  "FUP-VALIDATED-TEXT": {
    ...validatedPoints["FUP-VALIDATED-TEXT"],
    title: "Validated points stored as text",
  },
  "FUP-VALIDATED-ABOVE": {
    title: "More points validated than there are",
    message: "{validatedPoints} points are validated, but there are only {points}.",
    why: "Nobody can validate more than the whole education or course.",
    fix: "Correct {#validatedPoints}, or the points that they are taken of.",
    example: "Wrong: 1,600 validated of 1,500.",
  },
  "FUP-APL-UNREADABLE": {
    title: "Workplace hours that are not a number",
    message: "{observed} in {#workplaceHours} is not a number of hours.",
    why: "The hours are compared with those that are required.",
    fix: "Write the number of hours in digits.",
    example: "Wrong: alla or -8. Right: 450.",
  },
  "FUP-APL-TEXT": {
    title: "Workplace hours stored as text",
    message: "{observed} in {#workplaceHours} is text and not a number.",
    why: "Excel does not add up text.",
    fix: "Accept the suggestion.",
    example: "Wrong: the text 37,5 tim. Right: the number 37.5.",
  },
  "FUP-APL-EDUCATION": {
    title: "Too little workplace learning in the education",
    message:
      "The education ended {endDate} with {done} hours at a workplace. {required} are required for {points} points.",
    why: `${shares} The rektor may agree to less.`,
    fix: "Check {#workplaceHours}. If the rektor has agreed to less, confirm.",
    example: "Check: 1,500 points of vocational education and 400 hours. 450 are required.",
  },
  "FUP-APL-COURSE": {
    title: "Less workplace learning in the course than the share",
    message:
      "The course ended {endDate} with {done} hours at a workplace. The share of {points} points is {required}.",
    why: `${shares} The share is of the whole education, so another course may have more.`,
    fix: "Check that the whole education reaches the share. You may write its points in {#educationPoints}.",
    example: "200 points and 40 hours at a workplace. 15 % are 60 hours.",
  },
  "FUP-GRADE-UNREADABLE": {
    title: "No grade that we know",
    message: "{observed} in {#grade} is no grade of any scale.",
    why: "Grades are A–F on upper secondary level and G or IG on basic level and in sfi.",
    fix: "Write the grade by its letter. If the student has no grade, leave the cell empty.",
    example: "Wrong: deltagit. Right: C, or G on basic level.",
  },
  ...gradeTexts("FUP-GRADE"),
  "FUP-GRADE-EXCEL-ERROR": providerExcelErrorText("grade"),
  "FUP-CONTACT-EXCEL-ERROR": providerExcelErrorText("principalContact"),
  "FUP-STRECK-CONTACT": {
    title: "Streck without contact with the rektor",
    message: "The row has a streck, but no contact with Nacka's rektor is noted.",
    why: "A streck is an exception. Where a student risks one, Nacka's rektor must be told while the course goes on.",
    fix: "Contact the rektor and mark the row in {#principalContact}. If it should be a withdrawal, correct the row.",
    example: "Check: a streck and nothing in Kontakt med Nackas rektor.",
  },
  "FUP-WITHDRAWAL-EXCEL-ERROR": providerExcelErrorText("withdrawal"),
  ...dateTexts("FUP-WITHDRAWAL-DATE", "withdrawalDate"),
  "FUP-WITHDRAWAL-NO-DATE": {
    ...courseRows["FUP-WITHDRAWAL-NO-DATE"],
    why: "Without a date nobody can see how many days the student was on the course.",
  },
  "FUP-WITHDRAWAL-OUTSIDE": {
    ...courseRows["FUP-WITHDRAWAL-OUTSIDE"],
    fix: "Correct {#withdrawalDate} or the course's dates. Who never began is registered as Ej påbörjad.",
  },
  "FUP-WITHDRAWAL-EDGE": {
    title: "Withdrawal around day 28",
    message: "The withdrawal {withdrawalDate} is day {days} on the course, which began {startDate}.",
    why: "What is paid depends on whether the withdrawal is after 28 days. Nacka's text does not say whether the first day counts, so a day decides.",
    fix: "Check both dates. It is the student's own first day that counts, not the period's.",
    example: "Check: start 2026-01-12 and withdrawal 2026-02-08, day 27.",
  },
  "FUP-OUTCOME-GRADE-WITHDRAWAL": {
    ...courseRows["FUP-OUTCOME-GRADE-WITHDRAWAL"],
    why: "Who has left the course gets no grade on it, and the payment differs.",
  },
  "FUP-ENDED-NO-RESULT": {
    title: "Ended course without a result",
    message: "{course} ended {endDate}, {days|day|days} ago, but has neither grade, streck nor withdrawal.",
    why: "The grade is dated by the course's last day, and the grade catalogue is due within two weeks. Without a result the row is not paid.",
    fix: "Write the grade, or register a withdrawal. If the course is prolonged, correct {#endDate}.",
    example: "Check: end 2026-06-05 and no result in August.",
  },
} as const satisfies Partial<Record<FollowUpCheckId, CheckText>>;
