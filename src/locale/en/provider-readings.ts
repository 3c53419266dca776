import type { CheckText } from "../check-text";
import { prefixed } from "../prefixed";
import { courseCodeTexts, excelErrorText, personalNumberTexts } from "./readings";

/*
 * The texts of readings for sheets that are not sent to SCB, in English: a grade catalogue, a provider's own register.
 * The same as in ./readings but for what SCB wants.
 */

/** `excelErrorCheck`. */
export const providerExcelErrorText = (column: string): CheckText => ({
  ...excelErrorText(column),
  why: "A formula or lookup found nothing, so the value is missing.",
});

/** `personalNumberChecks`. */
export const providerPersonalNumberTexts = <P extends string>(prefix: P, column: string) => ({
  ...personalNumberTexts(prefix, column),
  ...prefixed(prefix, {
    MISSING: {
      title: "Personal identity number missing",
      message: `{#${column}} is empty. Nobody can see whom the row is about.`,
      why: "The number ties grades, activity and payment to the right person.",
      fix: "Write the number with 12 digits, or remove the row if it is about nobody.",
      example: "Wrong: empty. Right: 198002182387.",
    },
    CENTURY: {
      title: "Personal identity number without century",
      message: "{observed} has ten digits. We have guessed the century.",
      why: "Ten digits do not tell whether somebody was born in the 1900s or the 2000s.",
      fix: "Check the century and accept the suggestion, or write the number with 12 digits.",
      example: "Unclear: 8002182387. Right: 198002182387.",
    },
    SPELLING: {
      title: "Personal identity number in another form",
      message: "{observed} should be written as 12 characters in a row, as text.",
      why: "Numbers written the same way can be compared between lists. The number is right, only the form differs.",
      fix: "Accept the suggestion.",
      example: "Wrong: 19800218-2387. Right: 198002182387.",
    },
  }),
});

/** `courseCodeChecks`. */
export const providerCourseCodeTexts = <P extends string>(prefix: P) => ({
  ...courseCodeTexts(prefix),
  ...prefixed(prefix, {
    LOOKALIKE: {
      title: "O or 0, I or 1 in the course code",
      message: "{observed} has a letter where there should be a digit, or the other way round.",
      why: "The letter O and the zero look alike on the screen, but they make two different codes.",
      fix: "Accept the suggestion if it is the course you mean.",
      example: "Wrong: MATE1COOX. Right: MATE1C00X.",
    },
    EMBEDDED: {
      title: "Course code inside a group name",
      message: "{observed} is more than a course code.",
      why: "Group names and additions mean something to you, but to Nacka it is the course code that counts.",
      fix: "Accept the suggestion if it is the right course.",
      example: "Wrong: KH GRNENG2. Right: GRNENG2.",
    },
  }),
});
