import type { CheckText } from "../check-text";
import { prefixed } from "../prefixed";

/*
 * What a person reads about the checks that a column needs in every return, in English. Each function goes with the
 * checks of the same name in returns/readings: the same prefix, the same column.
 */

/** An Excel error value in a column: `excelErrorCheck`. */
export const excelErrorText = (column: string): CheckText => ({
  title: `Excel error in {#${column}}`,
  message: "The cell shows {observed} instead of a value.",
  why: "A formula or lookup found nothing. SCB's template cannot read error values.",
  fix: "Correct the formula, or write the value in the cell.",
  example: "Wrong: a VLOOKUP that found nothing. Right: the value that it should have found.",
});

/** `dateChecks`. */
export const dateTexts = <P extends string>(prefix: P, column: string) =>
  prefixed(prefix, {
    UNREADABLE: {
      title: `No certain date in {#${column}}`,
      message: "{observed} cannot be read as a date with certainty.",
      why: "It may be text, a day that does not exist, or a spelling that can mean two different days.",
      fix: "Write the date as yyyy-mm-dd.",
      example: "Wrong: 2026-02-30, 05/06/2026 or v. 3. Right: 2026-01-12.",
    },
    CENTURY: {
      title: `Date without century in {#${column}}`,
      message: "{observed} has two digits for the year. We read it as {date}.",
      why: "With two digits the century is a guess, and year, month and day may be taken in the wrong order.",
      fix: "Accept the suggestion if it is the right day.",
      example: "Unclear: 26-01-12. Right: 2026-01-12.",
    },
    SPELLING: {
      title: `Dates as text or with a clock time in {#${column}}`,
      message: "{observed} is stored as text or with a clock time. We read it as {date}.",
      why: "Excel can neither sort nor reckon with such dates, and the template may refuse them.",
      fix: "Accept the suggestion.",
      example: "Wrong: the text 20260112. Right: the date 2026-01-12.",
    },
  });

/** `personalNumberChecks`. */
export const personalNumberTexts = <P extends string>(prefix: P, column: string) =>
  prefixed(prefix, {
    MISSING: {
      title: "Personal number missing",
      message: `{#${column}} is empty. A row without a person cannot be counted.`,
      why: "Every row is about a person. SCB's sister collections always want the personal number, also for people with protected identity. Those who have none get a temporary number.",
      fix: "Write the number with 12 digits. If there is none, write a temporary number such as 19900101TF10. Remove the row if it is not a participant.",
      example: "Wrong: empty. Right: 198002182387 or 19900101TF10.",
    },
    UNREADABLE: {
      title: "Not a personal number",
      message: "{observed} cannot be read as a personal number.",
      why: "A personal number is a date of birth, a birth number and a check digit. Here there are too few or too many characters, other text, or a day that does not exist.",
      fix: "Look the number up and write it with 12 digits: yyyymmddxxxx. Coordination numbers and temporary numbers (yyyymmddTF10) are fine too.",
      example: "Wrong: 1980021823. Right: 198002182387.",
    },
    "CHECK-DIGIT": {
      title: "The check digit does not agree",
      message:
        "{observed} has a check digit that does not agree with the other digits. One of the digits is wrong.",
      why: "The last digit is worked out from the others, so that slips of the pen show. There is no such personal number.",
      fix: "Compare digit by digit with the student's papers and correct the number.",
      example: "Wrong: 198002182386. Right: 198002182387.",
    },
    CENTURY: {
      title: "Personal number without century",
      message: "{observed} has ten digits. We have guessed the century.",
      why: "Ten digits do not tell whether somebody was born in the 1900s or the 2000s. SCB wants twelve.",
      fix: "Check the century and accept the suggestion, or write the number with 12 digits.",
      example: "Unclear: 8002182387. Right: 198002182387.",
    },
    SPELLING: {
      title: "Personal number in another form",
      message: "{observed} should be written as 12 characters in a row, as text.",
      why: "SCB takes yyyymmddxxxx without hyphen and blanks. The number is right, only the spelling differs.",
      fix: "Accept the suggestion.",
      example: "Wrong: 19800218-2387. Right: 198002182387.",
    },
    TEMPORARY: {
      title: "Temporary number in another form",
      message: "{observed} is a temporary number, but not in SCB's form.",
      why: "SCB uses TF10 for a man and TF20 for a woman after the date of birth. Where several share a birthday the last digit changes: TF11, TF21.",
      fix: "If the person has a personal number or coordination number by now, write that. Otherwise write yyyymmddTF10 or yyyymmddTF20.",
      example: "Look at: 19900101T123. SCB's form: 19900101TF10.",
    },
    "COORDINATION-DATE": {
      title: "Coordination number without a known birthday",
      message: "{observed} is a coordination number whose month or day is not known.",
      why: "Such numbers exist and are right. Age and some other things cannot be checked on the row, though.",
      fix: "There is nothing you must do. If the person has a personal number by now, write that instead.",
      example: "Month 00 in 199000742396 means that the month is not known.",
    },
  });

/** `courseCodeChecks`. */
export const courseCodeTexts = <P extends string>(prefix: P) =>
  prefixed(prefix, {
    UNREADABLE: {
      title: "Not the form of a course code",
      message: "{observed} does not have the form of any course code that we know of.",
      why: "The code should be Skolverket's, such as ENGENG05, ENGE1000X or GRNENG2. Course names and abbreviations of your own cannot be read.",
      fix: "Look the code up with Skolverket or in SCB's list Kurskoder och kursnamn. If it stands there like this, confirm it.",
      example: "Wrong: Engelska 5. Right: ENGENG05.",
    },
    LOOKALIKE: {
      title: "O or 0, I or 1 in the course code",
      message: "{observed} has a letter where a digit should be, or the other way round.",
      why: "The letter O and zero look the same on the screen, but to SCB they are two different codes.",
      fix: "Accept the suggestion if it is the course you mean.",
      example: "Wrong: MATE1COOX. Right: MATE1C00X.",
    },
    EMBEDDED: {
      title: "Course code inside a group name",
      message: "{observed} is more than a course code.",
      why: "Group names and additions mean something to you, but SCB wants the course code only.",
      fix: "Accept the suggestion if it is the right course.",
      example: "Wrong: KH GRNENG2. Right: GRNENG2.",
    },
    SPELLING: {
      title: "Course code in another spelling",
      message: "{observed} is the right code, but written another way.",
      why: "Capitals, small letters and blanks matter when codes are compared: the track is a small letter, the rest are capitals.",
      fix: "Accept the suggestion.",
      example: "Wrong: matmat01A. Right: MATMAT01a.",
    },
  });

/** `pointsChecks`. */
export const pointsTexts = <P extends string>(prefix: P, column: string) =>
  prefixed(prefix, {
    UNREADABLE: {
      title: "Points that are no number",
      message: `{observed} in {#${column}} is not a whole number of points.`,
      why: "Points are whole numbers from 0 up.",
      fix: "Write the course's points in digits.",
      example: "Wrong: hundra, 99.5 or -100. Right: 100.",
    },
    TEXT: {
      title: "Points stored as text",
      message: `{observed} in {#${column}} is text and not a number.`,
      why: "Excel does not add up text, and the template may refuse it.",
      fix: "Accept the suggestion.",
      example: "Wrong: the text 100 p. Right: the number 100.",
    },
  });

/** `completedPointsChecks`. */
export const completedPointsTexts = <P extends string>(prefix: P, column: string) =>
  prefixed(prefix, {
    UNREADABLE: {
      title: "Completed points that are no number",
      message: `{observed} in {#${column}} is not a number of points.`,
      why: "Completed points are numbers from 0 up.",
      fix: "Write the points in digits.",
      example: "Wrong: alla or -50. Right: 100.",
    },
    FRACTION: {
      title: "Completed points with decimals",
      message: `{observed} in {#${column}} is not a whole number.`,
      why: "Points (verksamhetspoäng) are counted whole.",
      fix: "Round to whole points.",
      example: "Look at: 37.5. Right: 38.",
    },
    TEXT: {
      title: "Completed points stored as text",
      message: `{observed} in {#${column}} is text and not a number.`,
      why: "Excel does not add up text, and the template may refuse it.",
      fix: "Accept the suggestion.",
      example: "Wrong: the text 50 p. Right: the number 50.",
    },
  });

/** `gradeChecks`, but for -UNREADABLE: where to write what is no grade depends on the return. */
export const gradeTexts = <P extends string>(prefix: P) =>
  prefixed(prefix, {
    SPELLING: {
      title: "Grade in another spelling",
      message: "{observed} is the right grade, but written another way.",
      why: "The grade is written by its letters, so that the template can read it.",
      fix: "Accept the suggestion.",
      example: "Wrong: Godkänd or c. Right: G or C.",
    },
  });

/** `schoolUnitChecks`, and a `missingCheck` before them. */
export const schoolUnitTexts = <P extends string>(prefix: P, column: string) =>
  prefixed(prefix, {
    MISSING: {
      title: "School unit code missing",
      message: `{#${column}} is empty on the row.`,
      why: "A file may be about several school units. Then only the code tells which unit the row belongs to.",
      fix: "Write the school unit code. For komvux in Nacka it is 65062411.",
      example: "Look at: empty. Right: 65062411.",
    },
    UNREADABLE: {
      title: "Not a school unit code",
      message: "{observed} is not a school unit code.",
      why: "A school unit code has eight digits, 10000000 to 99999999, in Skolverket's register of school units.",
      fix: "Write the school unit code. For komvux in Nacka it is 65062411.",
      example: "Wrong: Nacka vux. Right: 65062411.",
    },
    SPELLING: {
      title: "School unit code in another form",
      message: "{observed} should be written as eight digits in a row.",
      why: "The code is right, only the spelling differs.",
      fix: "Accept the suggestion.",
      example: "Wrong: 6506 2411. Right: 65062411.",
    },
    DATE: {
      title: "School unit code that looks like a date",
      message: "{observed} looks like a date.",
      why: "School unit codes may not be dates since November 2013. A date may have landed in the wrong column.",
      fix: "Check the code. It may be right if the unit is older than 2013.",
      example: "Look at: 20260112.",
    },
  });
