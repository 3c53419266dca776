import type { FollowUpCheckId } from "../../returns/follow-up/check-id";
import type { CheckText } from "../check-text";
import { providerExcelErrorText } from "./provider-readings";
import { dateTexts } from "./readings";

const threeWeeks =
  "Who is not active for three weeks counts as withdrawn. The ordinance says more than three weeks in a row, and does not count illness or granted leave.";

/** The follow-up register's checks of activity, leave and sickness, in English. */
export const followUpActivityTexts = {
  ...dateTexts("FUP-ACTIVITY", "lastActivity"),
  "FUP-ACTIVITY-FUTURE": {
    title: "Active on a day that has not come",
    message: "{#lastActivity} is {lastActivity}, after today, {today}.",
    why: "The last activity has happened. A wrong year hides that the student is inactive.",
    fix: "Correct {#lastActivity}.",
    example: "Wrong: 2027-08-03 written in August 2026. Right: 2026-08-03.",
  },
  "FUP-ACTIVITY-WARNED": {
    title: "Inactive for more than two weeks",
    message:
      "The student has not been active for {inactiveDays} days, since {inactiveSince}. Withdrawn from {withdrawnFrom}.",
    why: `${threeWeeks} We say so from day 15.`,
    fix: "Get in touch with the student. If there was attendance or a task that counts for the grade, write the day in {#lastActivity}.",
    example: "Last active 2026-07-24, looked at 2026-08-10: 17 days.",
  },
  "FUP-ACTIVITY-FULL": {
    title: "Inactive for three full weeks",
    message:
      "The student has not been active for {inactiveDays} days, since {inactiveSince}. Tomorrow it is more than three weeks.",
    why: threeWeeks,
    fix: "Get in touch with the student today. If it comes to a withdrawal, its date may decide the payment.",
    example: "Last active 2026-07-20, looked at 2026-08-10: 21 days.",
  },
  "FUP-ACTIVITY-OVERDUE": {
    title: "Inactive for more than three weeks and not withdrawn",
    message:
      "The student has not been active for {inactiveDays} days, since {inactiveSince}. Since {withdrawnFrom} that counts as a withdrawal.",
    why: threeWeeks,
    fix: "Register a withdrawal. If the student was ill or on leave, write the days. If the rektor has made an exception, confirm.",
    example: "Last active 2026-07-06, looked at 2026-08-10: 35 days.",
  },
  ...dateTexts("FUP-LEAVE-START", "leaveStart"),
  ...dateTexts("FUP-LEAVE-END", "leaveEnd"),
  "FUP-LEAVE-ORDER": {
    title: "The leave ends before it begins",
    message: "The leave begins {start} but ends {end}.",
    why: "The dates have often changed places, or the year is wrong.",
    fix: "Correct {#leaveStart} or {#leaveEnd}.",
    example: "Wrong: 2026-07-13 to 2026-07-10.",
  },
  ...dateTexts("FUP-SICK-START", "sickStart"),
  ...dateTexts("FUP-SICK-END", "sickEnd"),
  "FUP-SICK-ORDER": {
    title: "The sick leave ends before it begins",
    message: "The sick leave begins {start} but ends {end}.",
    why: "The dates have often changed places, or the year is wrong.",
    fix: "Correct {#sickStart} or {#sickEnd}.",
    example: "Wrong: 2026-03-02 to 2026-02-27.",
  },
  "FUP-SICK-COURSE-START": {
    title: "Course begun during sick leave",
    message: "The course begins {startDate}, but the student is on sick leave from {sickStart}.",
    why: "A student cannot begin studies during a sick leave.",
    fix: "Register Ej påbörjad. The student applies again when well. If a date is wrong, correct it.",
    example: "Wrong: sick leave from 2026-03-02 and course start 2026-03-09.",
  },
  "FUP-SICK-LATER-COURSE": {
    title: "A later course of a student on sick leave",
    message: "The course begins {startDate}, but by row {row} the student is on sick leave from {sickStart}.",
    why: "Who is on sick leave stays on the present course, but later courses are registered as Ej påbörjad.",
    fix: "Set {#status} to Ej påbörjad. If the student is well, write the last day of sick leave in row {row}.",
    example: "Check: sick leave from 2026-03-02 in one row, course start 2026-03-23 in another.",
  },
  "FUP-SICK-CERTIFICATE-EXCEL-ERROR": providerExcelErrorText("certificate"),
  "FUP-SICK-CERTIFICATE": {
    title: "Doctor's certificate missing",
    message: "The student is on sick leave from {sickStart}. From {from} a doctor's certificate is required.",
    why: "A certificate is required when the absence is longer than seven days.",
    fix: "Ask the student for the certificate, and mark the row in {#certificate} when it is there.",
    example: "Check: sick leave 2026-03-02 to 2026-03-20 without a certificate.",
  },
  "FUP-HOME-EXCEL-ERROR": providerExcelErrorText("homeMunicipality"),
  "FUP-HOME-CONTACT-EXCEL-ERROR": providerExcelErrorText("homeContact"),
  "FUP-HOME-CONTACT": {
    title: "IKE student on sick leave without contact with the home municipality",
    message:
      "The student comes from {municipality} and is on sick leave, but no contact with the home municipality is noted.",
    why: "For students of other municipalities both student and provider must be in touch with the home municipality.",
    fix: "Contact the home municipality and mark the row in {#homeContact}.",
    example: "Check: home municipality Värmdö, sick leave from 2026-03-02.",
  },
} as const satisfies Partial<Record<FollowUpCheckId, CheckText>>;
