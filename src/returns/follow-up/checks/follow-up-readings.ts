import { activitySource } from "../../../regulations/activity";
import { certificateSource } from "../../../regulations/sickness";
import type { Source } from "../../../regulations/source";
import { validationSource, workplaceShares } from "../../../regulations/workplace-learning";
import type { Cell } from "../../../values/reading";
import { type ColumnCheck, readingCheck } from "../../readings/column-check";
import { courseCodeChecks } from "../../readings/course-code-checks";
import { dateChecks } from "../../readings/date-checks";
import { excelErrorCheck } from "../../readings/excel-error-check";
import { gradeChecks } from "../../readings/grade-checks";
import { missingCheck } from "../../readings/missing-check";
import { personalNumberChecks } from "../../readings/personal-number-checks";
import { pointsChecks } from "../../readings/points-checks";
import { excelError as excelErrorReason } from "../../readings/reading-verdict";
import type { FollowUpColumn } from "../columns";
import { admission, otherMunicipality, registerSays, streck } from "../sources";

const oneRow = registerSays("En rad är en elev i en kurs, från en dag till en annan.");

const excelError = (id: string, column: FollowUpColumn, example: Cell, source: Source = oneRow) =>
  excelErrorCheck({ id, column, source, example });

const required = (id: string, column: FollowUpColumn, example: Cell) =>
  missingCheck({ id, severity: "error", basis: "meaning", source: oneRow, column, passes: [example] });

/** What can be said of each cell of the register by itself, column by column. */
export const followUpReadings = {
  personalNumber: [
    required("FUP-PNR-MISSING", "personalNumber", "198002182387"),
    ...personalNumberChecks("FUP-PNR", "personalNumber").filter(({ id }) => id !== "FUP-PNR-MISSING"),
  ],
  name: [
    excelError("FUP-FIRST-NAME-EXCEL-ERROR", "firstName", "Test"),
    excelError("FUP-LAST-NAME-EXCEL-ERROR", "lastName", "Testsson"),
    excelError("FUP-NAME-EXCEL-ERROR", "name", "Test Testsson"),
  ],
  courseCode: [
    required("FUP-COURSE-MISSING", "courseCode", "ENGE1000X"),
    ...courseCodeChecks("FUP-COURSE", "courseCode"),
  ],
  points: pointsChecks("FUP-POINTS", "points"),
  startDate: [
    required("FUP-START-MISSING", "startDate", "2026-01-12"),
    ...dateChecks("FUP-START", "startDate", oneRow),
  ],
  endDate: [
    missingCheck({
      id: "FUP-END-MISSING",
      severity: "review",
      basis: "inferred",
      source: oneRow,
      column: "endDate",
      passes: ["2026-06-05"],
    }),
    ...dateChecks("FUP-END", "endDate", oneRow),
  ],
  status: [excelError("FUP-STATUS-EXCEL-ERROR", "status", "Pågår")],
  wrongCourse: [excelError("FUP-WRONG-COURSE-EXCEL-ERROR", "wrongCourse", "Nej", admission)],
  lastActivity: dateChecks("FUP-ACTIVITY", "lastActivity", activitySource),
  leaveStart: dateChecks("FUP-LEAVE-START", "leaveStart", activitySource),
  leaveEnd: dateChecks("FUP-LEAVE-END", "leaveEnd", activitySource),
  sickStart: dateChecks("FUP-SICK-START", "sickStart", certificateSource),
  sickEnd: dateChecks("FUP-SICK-END", "sickEnd", certificateSource),
  certificate: [excelError("FUP-SICK-CERTIFICATE-EXCEL-ERROR", "certificate", "Ja", certificateSource)],
  homeMunicipality: [excelError("FUP-HOME-EXCEL-ERROR", "homeMunicipality", "Nacka", otherMunicipality)],
  homeContact: [excelError("FUP-HOME-CONTACT-EXCEL-ERROR", "homeContact", "Ja", otherMunicipality)],
  vocationalForm: [
    excelError("FUP-FORM-EXCEL-ERROR", "vocationalForm", "Lärling", workplaceShares.apprenticeship.source),
  ],
  educationPoints: pointsChecks("FUP-EDUCATION-POINTS", "educationPoints"),
  validatedPoints: pointsChecks("FUP-VALIDATED", "validatedPoints").map((check) => ({
    ...check,
    source: validationSource,
  })),
  workplaceHours: hoursChecks("FUP-APL", "workplaceHours", workplaceShares.vocational.source),
  grade: gradeChecks("FUP-GRADE", "grade"),
  principalContact: [excelError("FUP-CONTACT-EXCEL-ERROR", "principalContact", "Ja", streck)],
  withdrawal: [excelError("FUP-WITHDRAWAL-EXCEL-ERROR", "withdrawal", "Nej")],
  withdrawalDate: dateChecks("FUP-WITHDRAWAL-DATE", "withdrawalDate", oneRow),
} as const;

/** The checks of a column of hours: PREFIX-UNREADABLE and -TEXT. */
function hoursChecks<K extends string>(prefix: string, column: K, source: Source): readonly ColumnCheck<K>[] {
  return [
    readingCheck({
      id: `${prefix}-UNREADABLE`,
      severity: "error",
      basis: "meaning",
      source,
      column,
      reasons: ["notHours", "negative", excelErrorReason],
      passes: [450, 37.5, "12:30"],
      fails: ["alla", -8, "#N/A"],
    }),
    readingCheck({
      id: `${prefix}-TEXT`,
      severity: "review",
      basis: "inferred",
      source,
      column,
      reasons: ["textNumber"],
      safe: true,
      passes: [450],
      fails: ["450", "37,5 tim", "12:30"],
    }),
  ];
}
