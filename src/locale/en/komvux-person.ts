import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";

/** The komvux checks of the person, in English. */
export const komvuxPersonTexts = {
  "KVX-PNR-MISSING": {
    title: "Personal number missing",
    message: "{#personalNumber} is empty. A row without a person cannot be counted.",
    why: "SCB always wants the personal number, also for people with protected identity. Those who have none get a temporary number.",
    fix: "Write the number with 12 digits. If there is none, write a temporary number such as 19900101TF10. Remove the row if it is not a participant.",
    example: "Wrong: empty. Right: 198002182387 or 19900101TF10.",
  },
  "KVX-PNR-UNREADABLE": {
    title: "Not a personal number",
    message: "{observed} cannot be read as a personal number.",
    why: "A personal number is a date of birth, a birth number and a check digit. Here there are too few or too many characters, other text, or a day that does not exist.",
    fix: "Look the number up and write it with 12 digits: yyyymmddxxxx. Coordination numbers and temporary numbers (yyyymmddTF10) are fine too.",
    example: "Wrong: 1980021823. Right: 198002182387.",
  },
  "KVX-PNR-CHECK-DIGIT": {
    title: "The check digit does not agree",
    message:
      "{observed} has a check digit that does not agree with the other digits. One of the digits is wrong.",
    why: "The last digit is worked out from the others, so that slips of the pen show. There is no such personal number.",
    fix: "Compare digit by digit with the student's papers and correct the number.",
    example: "Wrong: 198002182386. Right: 198002182387.",
  },
  "KVX-PNR-CENTURY": {
    title: "Personal number without century",
    message: "{observed} has ten digits. We have guessed the century.",
    why: "Ten digits do not tell whether somebody was born in the 1900s or the 2000s. SCB wants twelve.",
    fix: "Check the century and accept the suggestion, or write the number with 12 digits.",
    example: "Unclear: 8002182387. Right: 198002182387.",
  },
  "KVX-PNR-SPELLING": {
    title: "Personal number in another form",
    message: "{observed} should be written as 12 characters in a row, as text.",
    why: "SCB takes yyyymmddxxxx without hyphen and blanks. The number is right, only the spelling differs.",
    fix: "Accept the suggestion.",
    example: "Wrong: 19800218-2387. Right: 198002182387.",
  },
  "KVX-PNR-TEMPORARY": {
    title: "Temporary number in another form",
    message: "{observed} is a temporary number, but not in SCB's form.",
    why: "SCB uses TF10 for a man and TF20 for a woman after the date of birth. Where several share a birthday the last digit changes: TF11, TF21.",
    fix: "If the person has a personal number or coordination number by now, write that. Otherwise write yyyymmddTF10 or yyyymmddTF20.",
    example: "Look at: 19900101T123. SCB's form: 19900101TF10.",
  },
  "KVX-PNR-COORDINATION-DATE": {
    title: "Coordination number without a known birthday",
    message: "{observed} is a coordination number whose month or day is not known.",
    why: "Such numbers exist and are right. Age and some other things cannot be checked on the row, though.",
    fix: "There is nothing you must do. If the person has a personal number by now, write that instead.",
    example: "Month 00 in 199000742396 means that the month is not known.",
  },
  "KVX-AGE-YOUNG": {
    title: "Younger than 20 when the course starts",
    message: "The student turns {turns} in the year the course starts. The right to komvux begins {from}.",
    why: "The right begins with the second half of the year in which one turns 20. Earlier admission takes special reasons, or a completed national programme.",
    fix: "Check {#personalNumber} and {#startDate}. If they are right, confirm and write the reason.",
    example: "Look at: born 2006, course start 2026-01-12. The right begins 2026-07-01.",
  },
  "KVX-AGE-OLD": {
    title: "Unusually high age",
    message:
      "By the number the student turns {turns} in the year the course starts. The century may be wrong.",
    why: "One century off is a common slip when numbers are made over from ten digits to twelve.",
    fix: "Check the year of birth against the student's papers.",
    example: "Look at: 1905… instead of 2005….",
  },
  "KVX-PERSON-TWO-NUMBERS": {
    title: "The same person under two numbers?",
    message:
      "Row {row} is somebody with the same birthday in the same course from the same day, under another number.",
    why: "When somebody gets a personal number in place of a coordination or temporary number, the person may be there twice.",
    fix: "If it is one person, keep the row with the newest number. If they are two, confirm it.",
    example: "Look at: 19900119TF10 and 199001792382 in ENGE1000X from 2026-01-12.",
  },
} as const satisfies Partial<Record<KomvuxCheckId, CheckText>>;
