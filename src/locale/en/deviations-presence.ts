import type { DeviationText } from "../deviation-text";
import type { presenceTexts as swedish } from "../sv/deviations-presence";

/** Deviations about what is paid and what is not, in English. */
export const presenceTexts: Readonly<Record<keyof typeof swedish, DeviationText>> = {
  D01: {
    title: "Missing on the sheet",
    cause: "The course is closed in your register but has no line on the sheet. Often the grade is not registered, or was registered after the month's cut-off.",
    why: "What is not on the sheet has not been paid, and is put right next month at the earliest.",
    note: "Missing on the sheet: closed course with grade {own}.",
    todo: "See that the grade is registered in the system. Register it if not; otherwise the line comes with the next sheet.",
  },
  D02: {
    title: "Unknown to you",
    cause: "The line is on the sheet but not in your register. It may be another provider's, or the person has a new name or number. [{candidates|row|rows} of the register resemble it.] [{noNumber|line|lines} without a personal identity number may be a manual payment for a protected person.]",
    why: "Money for somebody else's pupil has to go back, and may otherwise not be found until an audit.",
    note: "We do not have this pupil and course.",
    todo: "Check the pupil's number, course and start date in the system. Pair the line by hand if it is one of yours.",
  },
  D03: {
    title: "Paid twice",
    cause: "The same person, course and start date is paid {sheet} times but stands {own} time in your register. The first line is line {first}.",
    why: "A course is paid once. The amount is taken back when the error is found.",
    note: "Paid twice: the same course also stands on line {first}.",
    todo: "See that the course is registered only once in the system. Expect the amount to be taken back next month.",
  },
  D04: {
    title: "Both on the sheet and invoiced",
    cause: "An apprentice's orientation course is invoiced to Nacka and is not to be paid on the sheet as well.",
    why: "The orientation course would otherwise be paid twice.",
    note: "Apprentice's orientation course: already invoiced, not to be paid here.",
    todo: "Check the invoice. If it is sent, the amount on the sheet goes back; if not, do not send it.",
  },
  D05: {
    title: "Paid though the pupil never began",
    cause: "The course is registered as not begun with you but is paid on the sheet.",
    why: "Nacka's pages speak of payment after a grade and after a withdrawal, not for somebody who never began.",
    note: "The pupil has not begun the course.",
    todo: "Register Ej påbörjad in the system if that is not done.",
  },
  D06: {
    title: "Paid though withdrawn within 28 days",
    cause: "The pupil withdrew {own}, after {days|day|days} on the course. Payment for a withdrawal is mentioned only after 28 days.",
    why: "Nacka's pages speak of payment for a withdrawal only after 28 days.",
    note: "Withdrawn {own} within 28 days ({days|day|days}).",
    todo: "Check the start date and the withdrawal date in the system. Ask Nacka if you are unsure how the days count.",
  },
  D07: {
    title: "Withdrawal after 28 days without a line",
    cause: "The pupil withdrew {own}, after {days|day|days} on the course, but the course has no line on the sheet.",
    why: "A withdrawal after 28 days is named among what is paid. Without a line no payment comes.",
    note: "Missing on the sheet: withdrawn {own} after 28 days ({days|day|days}).",
    todo: "See that the withdrawal and its date are registered in the system. The share that is paid stands in your terms.",
  },
  D19: {
    title: "Paid without a grade",
    cause: "The line is paid but has a streck, or neither a grade nor a withdrawal. Nacka's pages do not say whether that is paid.",
    why: "Without a grade it does not show what was paid for, and a streck should be an exception.",
    note: "The line has no grade on the sheet[; our grade is {own}].",
    todo: "Register the grade or the withdrawal in the system. If it is a streck, ask Nacka whether the course is to be paid.",
  },
  D20: {
    title: "Examination on the sheet",
    cause: "The line is an examination (prövning), or so short that it may be one. Nacka's pages do not say whether and how it is paid.",
    why: "It is not known whether an examination is paid for, so the line may come to change.",
    note: "Examination: check whether it is to be paid.",
    todo: "See that it is registered as an examination in the system. Enter the share in the settings when you know it.",
  },
  D21: {
    title: "Sfi paid without a pass",
    cause: "Sfi is paid per completed course. With you the course has no pass[ but {own}].",
    why: "Sfi is paid by completed course. Whether Not passed or a withdrawal is completed is not stated.",
    note: "The sfi course is not completed with a pass[ ({own})].",
    todo: "Check grade and withdrawal in the system. Ask Nacka if you think that the course is to be paid all the same.",
  },
  D22: {
    title: "Sfi in an unexpected order",
    cause: "The course {sheet} has been paid before, or the course before it in the study path is missing in your register.",
    why: "The courses of sfi follow each other. One that is skipped or repeated may be wrongly registered.",
    note: "Check sfi course {sheet}: repeated, or the course before it is missing.",
    todo: "Check the pupil's study path and courses in the system.",
  },
  D23: {
    title: "Package with missing courses",
    cause: "Other courses of the package {package} are on the sheet but not {own}.",
    why: "A course of the package that is missing has not been paid, even if the rest of the package has.",
    note: "Missing on the sheet: {own} of the package {package}.",
    todo: "See that the course is in the pupil's package in the system and that the grade is registered.",
  },
  D24: {
    title: "Komvuxarbete not signed by the huvudman",
    cause: "The komvuxarbete is paid, but the huvudman's rektor has not signed the grade catalogue. Only then is it complete.",
    why: "The grade catalogue of a komvuxarbete is complete only when the principal organiser's head has signed.",
    note: "The komvuxarbete is not yet signed by the huvudman's rektor.",
    todo: "Send the grade catalogue to Nacka if that is not done, and enter the date when the rektor has signed.",
  },
}; // prettier-ignore
