import type { DeviationText } from "../deviation-text";
import type { contentTexts as swedish } from "../sv/deviations-content";

/** Deviations about dates, grades, points and prices of a line, in English. */
export const contentTexts: Readonly<Record<keyof typeof swedish, DeviationText>> = {
  D08: {
    title: "Withdrawal date differs",
    cause: "The withdrawal date is {own} with you and {sheet} on the sheet. Dates on either side of 28 days change the payment.",
    why: "The date of the withdrawal decides whether it counts as before or after 28 days.",
    note: "The withdrawal date should be {own}.",
    todo: "Correct the date in the system, or in your register if the sheet is right.",
  },
  D09: {
    title: "Grade differs",
    cause: "The grade is {own} with you and {sheet} on the sheet. On basic level and in sfi only Godkänt and Icke godkänt are set since 2022.",
    why: "The grade on the sheet comes from the system, and must be the one in the grade catalogue.",
    note: "The grade should be {own}, not {sheet}.",
    todo: "Correct the grade in the system so that it agrees with the grade catalogue.",
  },
  D11: {
    title: "Grade date is not the end date",
    cause: "The grade date is {gradeDate} but the course ends {endDate}. The grade date is the same as the course's end date.",
    why: "By Nacka's instructions the grade's date is the day that the course ends.",
    note: "The grade date should be the end date {endDate}.",
    todo: "Correct the grade date or the end date in the system and in the grade catalogue.",
  },
  D12: {
    title: "Points differ",
    cause: "The course has {own} points with you or in the course list and {sheet} on the sheet. It may be a part of a course or an older version.",
    why: "The amount is reckoned on the points, so wrong points give a wrong amount.",
    note: "The points should be {own}, not {sheet}.",
    todo: "Check the course code and the points in the system.",
  },
  D13: {
    title: "Classroom and distance differ",
    cause: "The course is {own} with you and {sheet} on the sheet, which have different prices. A course that lacks the teacher-led time is a distance course.",
    why: "Distance has a lower price than classroom, so the form changes the amount.",
    note: "The course is {own}, not {sheet}.",
    todo: "Check the teacher-led time, and correct the study form in the system.",
  },
  D14: {
    title: "Price of the wrong category",
    cause: "The price {sheet} is not the category's price for {year}[; that is {own}].",
    why: "Each kind of course has its price, so a wrong category gives a wrong amount for every point.",
    note: "Wrong price: {sheet}[, should be {own}].",
    todo: "Check which price category the course has in the system and in your authorisation.",
  },
  D15: {
    title: "Price of the wrong year",
    cause: "The price {sheet} is that of {of}. The course belongs to {year}. Nacka's pages do not say whose date decides.",
    why: "Check amounts hold for one year at a time, so another year's price gives a wrong amount.",
    note: "The price {sheet} is that of {of}[, should be {own}].",
    todo: "Ask Nacka whose date decides the price, and enter it in the settings.",
  },
  D16: {
    title: "Amount is not price times points",
    cause: "Price times points gives {own} at a share of {share} per cent[, but the amount is {sheet}]. [The line is paid at {seen} per cent.][{unread|amount|amounts} cannot be read.]",
    why: "The amount can be worked out: the price times the points, or the share of it that is paid.",
    note: "The amount should be {own}[, not {sheet}].",
    todo: "Check points and price on the line. Enter the share in the settings if you know that it is another.",
  },
  D17: {
    title: "Start or end date differs",
    cause: "The date is {own} with you and {sheet} on the sheet. That is common with extended courses and individual starts.",
    why: "The dates decide the period, the price and how the days before a withdrawal are counted.",
    note: "The date should be {own}, not {sheet}.",
    todo: "Correct the date in the system, or in your register if the sheet is right.",
  },
  D18: {
    title: "End date outside the period",
    cause: "The course ends {sheet}, but the period {period} is {from} to {to}.",
    why: "An end date outside the period suggests that the course lies in the wrong period or was extended.",
    note: "The end date {sheet} is outside the period {period}.",
    todo: "Check the course's end date and period in the system.",
  },
}; // prettier-ignore
