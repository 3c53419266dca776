import type { GradeCatalogueCheckId } from "../../returns/grade-catalogue/check-id";
import type { CheckText } from "../check-text";
import { providerExcelErrorText } from "./provider-readings";
import { dateTexts } from "./readings";

const twoTexts =
  "The catalogue must be with Nacka 14 days after the course by the instructions for Nacka24, 10 working days by the later page. Where no set of rules is chosen we work out both.";

/** The grade catalogue's checks of specialisation, prövning, komvuxarbete, signature and handing in, in English. */
export const gradeCatalogueHandingInTexts = {
  "CAT-INFORMATION-EXCEL-ERROR": providerExcelErrorText("otherInformation"),
  "CAT-SPECIALISATION-MISSING": {
    title: "Specialisation without information",
    message: "{course} is a specialisation course, but {#otherInformation} is empty.",
    why: "Courses whose code ends with S can be about different things. The catalogue must say what it was.",
    fix: "Write briefly what the specialisation was about.",
    example: "Wrong: HAVHNT04S without information. Right: HAVHNT04S and Träsnideri.",
  },
  "CAT-EXAMINATION-EXCEL-ERROR": providerExcelErrorText("examination"),
  "CAT-EXAMINATION-UNMARKED": {
    title: "Examination (prövning) that does not show",
    message: "The row is a prövning, but the word PRÖVNING does not stand in {#otherInformation}.",
    why: "The catalogue must say clearly that it is a PRÖVNING. A tick in a column of your own is not enough.",
    fix: "Write PRÖVNING, or remove the mark in {#examination} if the row is an ordinary course.",
    example: "Wrong: Prövning Ja and no information. Right: PRÖVNING among the other information.",
  },
  "CAT-EXAMINATION-TIME": {
    title: "Examination (prövning) of more than two weeks",
    message: "The row is a prövning but takes {days|day|days}.",
    why: "By the instructions for Nacka24 the time is at most two weeks. The later page names no time.",
    fix: "Correct {#startDate} or {#endDate}. If the student took the course it is no prövning.",
    example: "Check: prövning 2026-03-02 to 2026-06-05.",
  },
  "CAT-WORK-TITLE-EXCEL-ERROR": providerExcelErrorText("title"),
  "CAT-WORK-TITLE-MISSING": {
    title: "Komvuxarbete without a title",
    message: "{course} is a komvuxarbete, but {#title} is empty.",
    why: "Title and summary must stand in the catalogue. Attachments are not received.",
    fix: "Write the work's title in Swedish.",
    example: "Wrong: KVARVO without a title. Right: KVARVO and Bemötande i hemtjänsten.",
  },
  "CAT-WORK-SUMMARY-EXCEL-ERROR": providerExcelErrorText("summary"),
  "CAT-WORK-SUMMARY-MISSING": {
    title: "Komvuxarbete without a summary",
    message: "{course} is a komvuxarbete, but {#summary} is empty.",
    why: "Title and summary must stand in the catalogue. Attachments are not received.",
    fix: "Write a summary in Swedish, at most 240 characters.",
    example: "Wrong: KVARVO without a summary.",
  },
  "CAT-WORK-SUMMARY-LONG": {
    title: "Too long a summary",
    message: "The summary of {course} has {characters} characters. There is room for {most}.",
    why: "Nacka receives at most 240 characters, blanks included.",
    fix: "Shorten the summary.",
    example: "Wrong: 241 characters. Right: 240 characters.",
  },
  "CAT-WORK-LANGUAGE": {
    title: "Komvuxarbete in English",
    message: "{observed} on {course} seems to be in English.",
    why: "By Nacka's later page title and summary are written in Swedish. We know English by its common small words and may be wrong.",
    fix: "Write the text in Swedish, or confirm that it is right.",
    example: "Check: This work is about the care of older people.",
  },
  "CAT-WORK-SIGNED-EXCEL-ERROR": providerExcelErrorText("authoritySigned"),
  "CAT-WORK-UNSIGNED": {
    title: "Komvuxarbete that the authority's rektor has not signed",
    message: "{course} is a komvuxarbete, but nothing says that the authority's rektor has signed it.",
    why: "Only when the authority's rektor has signed is the catalogue of a komvuxarbete complete.",
    fix: "Leave room for the signature, and mark the row in {#authoritySigned} when it is there. If it is, confirm.",
    example: "Check: KVARVO without Ja in Huvudmannens rektor har undertecknat.",
  },
  "CAT-SIGNATORY-EXCEL-ERROR": providerExcelErrorText("signedBy"),
  "CAT-SIGNATORY-TITLE": {
    title: "Signed by somebody who is neither teacher nor rektor",
    message: "{observed} stands as the one who signed.",
    why: "The teacher signs, or the rektor where the teacher is not there. The title must be rektor, not for instance skolledare.",
    fix: "Let the teacher or the rektor sign, or correct the title in {#signedBy}.",
    example: "Check: Skolledare. Right: Rektor.",
  },
  "CAT-DIGITAL-EXCEL-ERROR": providerExcelErrorText("digitalSignature"),
  "CAT-DIGITAL": {
    title: "Digital signature",
    message: "The row is marked {observed} in {#digitalSignature}.",
    why: "Nacka cannot receive grade catalogues with digital signatures, only paper.",
    fix: "Print the catalogue on archival paper and have it signed with a pen.",
    example: "Wrong: Digital signatur Ja. Right: Nej.",
  },
  "CAT-HANDWRITTEN-EXCEL-ERROR": providerExcelErrorText("handwritten"),
  "CAT-HANDWRITTEN": {
    title: "Catalogue written by hand",
    message: "The row is marked {observed} in {#handwritten}.",
    why: "By the instructions for Nacka24 handwritten catalogues are not received. The later page does not speak of it.",
    fix: "Write the catalogue on a computer and print it.",
    example: "Check: Handskriven Ja.",
  },
  ...dateTexts("CAT-SENT", "sentDate"),
  "CAT-DUE-OVERDUE": {
    title: "Grade catalogue that should have been handed in",
    message:
      "The course ended {endDate}. The catalogue should have been with Nacka by {due}, but {#sentDate} is empty.",
    why: twoTexts,
    fix: "Hand the catalogue in at once, on paper. If it is handed in already, write the day in {#sentDate}.",
    example: "Check: end 2026-06-05, looked at in August, no day of handing in.",
  },
  "CAT-DUE-UNDECIDED": {
    title: "Late by one of Nacka's two rules",
    message:
      "The course ended {endDate}. The last day is {byDays} by 14 days and {byWorkingDays} by 10 working days.",
    why: twoTexts,
    fix: "Choose the rules that hold for you, under Change in the task pane or on the command line with --rules. If the catalogue is not handed in, hand it in now.",
    example: "Check: end 2026-03-27, handed in 2026-04-13: day 17, but working day 9.",
  },
  "CAT-DUE-SOON": {
    title: "Grade catalogue that is due soon",
    message: "The course ended {endDate}. The catalogue must be with Nacka by {due}: {left|day|days} left.",
    why: twoTexts,
    fix: "Hand the catalogue in on time: it must have arrived, not only be sent.",
    example: "End 2026-08-03 and looked at 2026-08-10: seven days left.",
  },
  "CAT-SENT-LATE": {
    title: "Grade catalogue that was handed in late",
    message: "The catalogue was handed in {sentDate}, {days|day|days} after the last day {due}.",
    why: twoTexts,
    fix: "Check the date in {#sentDate}. If it is right you need not do anything.",
    example: "End 2026-06-05 and handed in 2026-07-01.",
  },
} as const satisfies Partial<Record<GradeCatalogueCheckId, CheckText>>;
