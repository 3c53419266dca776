import { completedPointsChecks, pointsChecks } from "../../readings/points-checks";
import { courseCodeChecks } from "../../readings/course-code-checks";
import { dateChecks } from "../../readings/date-checks";
import { excelErrorCheck } from "../../readings/excel-error-check";
import { gradeChecks } from "../../readings/grade-checks";
import { missingCheck } from "../../readings/missing-check";
import { personalNumberChecks } from "../../readings/personal-number-checks";
import { schoolUnitChecks } from "../../readings/school-unit-checks";
import type { KomvuxColumn } from "../columns";
import { scbRegister } from "../sources";

const oneRow = scbRegister(
  "En rad är en kursdeltagare i en kurs: personnummer, kurskod, kursstart och resultat.",
);
const variable = (name: string) => scbRegister(`${name} är en av variablerna i komvuxregistret.`);

const excelError = (id: string, column: KomvuxColumn, name: string, example: string) =>
  excelErrorCheck({ id, column, source: variable(name), example });

/** What can be said of each cell of the komvux return by itself, column by column. */
export const komvuxReadings = {
  personalNumber: personalNumberChecks("KVX-PNR", "personalNumber"),
  courseCode: [
    missingCheck({
      id: "KVX-COURSE-MISSING",
      severity: "error",
      basis: "meaning",
      source: oneRow,
      column: "courseCode",
      passes: ["ENGENG05"],
    }),
    ...courseCodeChecks("KVX-COURSE", "courseCode"),
  ],
  level: [excelError("KVX-LEVEL-EXCEL-ERROR", "level", "Utbildningsnivå", "Gymnasial")],
  startDate: [
    missingCheck({
      id: "KVX-START-MISSING",
      severity: "error",
      basis: "meaning",
      source: oneRow,
      column: "startDate",
      passes: ["2026-01-12"],
    }),
    ...dateChecks("KVX-START", "startDate", scbRegister("Variabeln Kursstart är ett datum.")),
  ],
  endDate: [
    missingCheck({
      id: "KVX-END-MISSING",
      severity: "review",
      basis: "inferred",
      source: variable("Kursslut"),
      column: "endDate",
      passes: ["2026-06-05"],
    }),
    ...dateChecks("KVX-END", "endDate", scbRegister("Variabeln Kursslut är ett datum.")),
  ],
  examination: [excelError("KVX-EXAMINATION-EXCEL-ERROR", "examination", "Prövning/validering", "Nej")],
  points: pointsChecks("KVX-POINTS", "points"),
  completedPoints: completedPointsChecks(
    "KVX-COMPLETED",
    "completedPoints",
    scbRegister("Kursdeltagarens genomförda verksamhetspoäng för kursen."),
  ),
  grade: gradeChecks("KVX-GRADE", "grade"),
  missingGradeReason: [
    excelError(
      "KVX-REASON-EXCEL-ERROR",
      "missingGradeReason",
      "Orsak till att betygsvärde ej finns",
      "Kursen pågår",
    ),
  ],
  withdrawal: [excelError("KVX-WITHDRAWAL-EXCEL-ERROR", "withdrawal", "Avbrott", "Nej")],
  withdrawalDate: dateChecks(
    "KVX-WITHDRAWAL-DATE",
    "withdrawalDate",
    scbRegister("Variabeln Avbrottsdatum är ett datum."),
  ),
  schoolUnit: [
    missingCheck({
      id: "KVX-UNIT-MISSING",
      severity: "review",
      basis: "inferred",
      source: scbRegister("En uppgiftslämnare kan redovisa för flera skolenheter."),
      column: "schoolUnit",
      passes: ["65062411"],
    }),
    ...schoolUnitChecks("KVX-UNIT", "schoolUnit"),
  ],
  provider: [
    missingCheck({
      id: "KVX-PROVIDER-MISSING",
      severity: "review",
      basis: "inferred",
      source: scbRegister(
        "Utbildningsanordnare är en av variablerna i komvuxregistret; SKOLFS 2011:142 kräver uppgift om anordnare.",
      ),
      column: "provider",
      passes: ["Nacka vuxenutbildning"],
    }),
    excelError("KVX-PROVIDER-EXCEL-ERROR", "provider", "Utbildningsanordnare", "Nacka vuxenutbildning"),
  ],
  studyForm: [
    missingCheck({
      id: "KVX-STUDY-FORM-MISSING",
      severity: "review",
      basis: "inferred",
      source: variable("Kursens förläggning"),
      column: "studyForm",
      passes: ["Distans"],
    }),
    excelError("KVX-STUDY-FORM-EXCEL-ERROR", "studyForm", "Kursens förläggning", "Distans"),
  ],
} as const;
