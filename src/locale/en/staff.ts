import type { StaffCheckId } from "../../returns/staff/check-id";
import type { CheckText } from "../check-text";
import { personalNumberTexts, schoolUnitTexts } from "./readings";
import { staffPostTexts } from "./staff-posts";
import { staffTeachingTexts } from "./staff-teaching";

/** What a person reads about each staff check, in English. */
export const staff: Readonly<Record<StaffCheckId, CheckText>> = {
  ...personalNumberTexts("STF-PNR", "personalNumber"),
  "STF-NAME-MISSING": {
    title: "Name missing",
    message: "{#name} is empty in the row.",
    why: "The name is one of SCB's variables. It also makes it easier to see that the number is the right person's.",
    fix: "Write the name. If the person has protected identity, follow your routine and confirm.",
    example: "Check: empty. Right: Testberg, Anna.",
  },
  "STF-NAME-DIFFERS": {
    title: "Different names for one personal number",
    message: "{observed} has the same personal number as another name in row {row}.",
    why: "A personal number belongs to one person. Either the number is wrong in one of the rows or the name is misspelled.",
    fix: "Correct the number or the name. If the person has changed name, confirm it.",
    example: "Check: 198002182387 Anna Testberg and 198002182387 Anna Provlund.",
  },
  "STF-PERSON-TWO-NUMBERS": {
    title: "Same name and date of birth, two numbers",
    message: "Row {row} has the same name and date of birth, but another number.",
    why: "One person may have got two numbers when one was mistyped, or when a coordination number became a personal number.",
    fix: "If it is one person, write the newest number in both rows. If they are two, confirm it.",
    example: "Check: Anna Testberg with 200008052383 and with 200008052391.",
  },
  "STF-AGE": {
    title: "Unusual age for staff",
    message: "By the number, the person turns {turns} in the year of the return.",
    why: "A wrong century is a common slip when numbers of ten digits are made into twelve.",
    fix: "Check the year of birth in {#personalNumber}.",
    example: "Check: 1905… instead of 2005….",
  },
  ...schoolUnitTexts("STF-UNIT", "schoolUnit"),
  "STF-ORGANISATION-UNREADABLE": {
    title: "Not an organisation number",
    message: "{observed} in {#providerNumber} is not an organisation number.",
    why: "An organisation number has ten digits, and the third is at least 2.",
    fix: "Write the provider's organisation number with ten digits, not its name.",
    example: "Wrong: Exempelskolan. Right: 202100-0837.",
  },
  "STF-ORGANISATION-CHECK-DIGIT": {
    title: "The organisation number's check digit does not agree",
    message: "{observed} in {#providerNumber} has a check digit that does not agree with the other digits.",
    why: "The last digit is worked out from the others, so that slips show. There is no such number.",
    fix: "Compare digit by digit with the contract or the certificate of registration.",
    example: "Wrong: 202100-0838. Right: 202100-0837.",
  },
  "STF-ORGANISATION-PERSON": {
    title: "The organisation number is a personal number",
    message: "The number in {#providerNumber} is a personal number.",
    why: "A sole trader has the owner's personal number as organisation number. Otherwise a personal number has ended up in the wrong column.",
    fix: "Check that the provider is a sole trader, and confirm. Otherwise write the organisation number.",
    example: "Check: 800218-2387. Most often: 202100-0837.",
  },
  "STF-ORGANISATION-SPELLING": {
    title: "Organisation number in another form",
    message: "{observed} in {#providerNumber} is to be written with ten digits.",
    why: "The number is right, only the spelling differs: 16 before it is the Tax Agency's long form.",
    fix: "Accept the suggestion.",
    example: "Wrong: 16202100-0837. Right: 2021000837.",
  },
  "STF-ACTIVITY-MISSING": {
    title: "Teacher without type of activity",
    message: "{#activityType} is empty, but the row has {#teacherExtent}.",
    why: "SCB wants the type of activity in every row with a teacher's post.",
    fix: "Write the code for the activity from SCB's instructions.",
    example: "Wrong: teacher 100 per cent, type of activity empty.",
  },
  "STF-NOT-COLLECTED": {
    title: "Not collected for the type of activity",
    message: "{observed} stands in a column that SCB does not collect for activity type {activityType}.",
    why: "Columns that are not collected for the type of activity are to be empty. Often it is the type that is wrong.",
    fix: "Correct {#activityType}, or empty the cells.",
    example: "Check: activity type 1 (preschool class) with teaching N.",
  },
  "STF-DUPLICATE": {
    title: "The same row twice",
    message: "Row {row} is of the same person, activity and post, with the same extent and subjects.",
    why: "A row is one person in one activity at one school unit. Two equal rows count the person twice.",
    fix: "Remove one of the rows.",
    example: "Wrong: two rows for 198002182387, komvux, 50 per cent teacher.",
  },
  "STF-SAME-ACTIVITY": {
    title: "Two rows for one person and activity",
    message: "Row {row} is of the same person, school unit and type of activity, with other details.",
    why: "Rows are split by school unit and activity. Two rows for the same are often an old row left behind.",
    fix: "Put the rows together or remove the one that is out of date. If the person has two employments, confirm it.",
    example: "Check: 198002182387 in komvux with 50 per cent and again with 30 per cent.",
  },
  ...staffPostTexts,
  ...staffTeachingTexts,
};
