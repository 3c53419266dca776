import type { DeviationText } from "../deviation-text";
import type { wholeTexts as swedish } from "../sv/deviations-whole";

/** Deviations about the sheet as a whole, protected persons and the provider's own records, in English. */
export const wholeTexts: Readonly<Record<keyof typeof swedish, DeviationText>> = {
  D10: {
    title: "Grade catalogue missing or late",
    cause: "The grade is set but the grade catalogue should have reached the huvudman by {due}[; it came {own}].",
    why: "The grade catalogue must have arrived within the time that Nacka states.",
    note: "The grade catalogue comes separately.",
    todo: "Send the grade catalogue by post or leave it in the town hall's reception letterbox.",
  },
  D25: {
    title: "Protected person on the sheet",
    cause: "{count|line on the sheets concerns|lines on the sheets concern} persons with protected personal data. Such lines are not to be there. They are not shown and not copied.",
    why: "Protected persons must not be on the sheet. That they are may be a danger to them.",
    note: "",
    todo: "Contact Nacka vuxenutbildning at once, by telephone 08-718 80 00 or vuxenutbildningen@nacka.se, and say that it concerns a protected identity, with no name or number in a mail. Do not pass the file on. In Nacka24 the pupil is to be withdrawn in the system at once; in the later system you follow the routine for protected pupils.",
  },
  D26: {
    title: "Manual payment not seen",
    cause: "{expected} letters about protected pupils reached Nacka last month, but the sheet has {seen} lines without a name. The payment is manual and comes with the next payout.",
    why: "The payment is handled by hand and comes with the next month's, so it can be forgotten.",
    note: "",
    todo: "Ask Nacka about the manual payment. Do not mention the pupil on the sheet.",
  },
  D27: {
    title: "Promised correction has not come",
    cause: "The deviation was noted on the sheet for {month}, but there is no correction. Corrections are made the month after.",
    why: "What was noted is put right next month. If no correction comes it has to be asked for again.",
    note: "Noted on the sheet for {month}, not yet corrected.",
    todo: "See that the change is made in the system, and remind Nacka.",
  },
  D28: {
    title: "Correction that nobody asked for",
    cause: "The line is a correction of {sheet}, but you have noted no deviation that it answers.",
    why: "A correction that nobody asked for may be wrong, or be about something you have missed.",
    note: "What does the correction concern?",
    todo: "Ask Nacka what the correction concerns.",
  },
  D29: {
    title: "The sum is not right",
    cause: "The sum is {sheet} on the sheet, but the lines come to {own}.",
    why: "If the sum is wrong a line is missing, or one is counted twice.",
    note: "The lines sum to {own}, not {sheet}.",
    todo: "Check whether a line or a page is missing in the file.",
  },
  D30: {
    title: "Pages, signatures or return",
    cause: "[Pages missing in the file: {missing}. ][Pages without a signature: {unsigned}. ]Every page is to be signed and the sheet returned by {due}.",
    why: "Every page must be signed and the sheet back by the 28th.",
    note: "",
    todo: "Sign every page and upload the sheet. If pages are missing, ask Nacka for the whole sheet.",
  },
  D31: {
    title: "Inactive pupil with an open course",
    cause: "The pupil was last active {own}, {days|day|days} ago. After more than three weeks, from {from}, that counts as a withdrawal unless it is due to illness or granted leave.",
    why: "Whoever is inactive for more than three weeks is to be withdrawn, and the day of it may decide the payment.",
    note: "",
    todo: "Contact the pupil. Register a withdrawal in the system if the pupil is neither ill nor on leave.",
  },
  D32: {
    title: "Ended course without a result",
    cause: "The course ended {endDate}, {days|day|days} ago, but has neither grade, streck nor withdrawal. It will then not be on the next sheet.",
    why: "A course that has ended without a result will not be on the next sheet.",
    note: "",
    todo: "Register a grade, a streck or a withdrawal in the system, or extend the course.",
  },
  D33: {
    title: "Implausible pace",
    cause: "The person's parallel courses come to {pace} per cent of full time. Audits in other municipalities have caught such cases.",
    why: "A pace that nobody can keep suggests that courses are wrongly registered. Audits have found such things.",
    note: "",
    todo: "Check the courses' dates and points. If they are right, keep an explanation.",
  },
  D34: {
    title: "Pupil of another municipality",
    cause: "The pupil is registered in {municipality}. Changes also concern the home municipality.",
    why: "For pupils from another municipality the home municipality may have to be contacted, as in sickness.",
    note: "",
    todo: "Contact the home municipality about the change as well.",
  },
}; // prettier-ignore
