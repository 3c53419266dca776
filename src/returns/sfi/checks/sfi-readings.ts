import { readingCheck } from "../../readings/column-check";
import { dateChecks } from "../../readings/date-checks";
import { excelErrorCheck } from "../../readings/excel-error-check";
import { gradeChecks } from "../../readings/grade-checks";
import { missingCheck } from "../../readings/missing-check";
import { personalNumberChecks } from "../../readings/personal-number-checks";
import { schoolUnitChecks } from "../../readings/school-unit-checks";
import { scbSfi, scbSfiStatistics } from "../sources";
import { studiesChecks } from "./studies-checks";

const languageList = scbSfi("SCB ger ut listan Språkkoder – SFI – Elever för varje insamling.");
const results = scbSfiStatistics(
  "Resultatet är slutfört, avbrutet eller fortsätter nästa kalenderår, för varje kursdeltagare i varje kurs.",
);

/** What can be said of each cell of the sfi return by itself, column by column. */
export const sfiReadings = {
  personalNumber: personalNumberChecks("SFI-PNR", "personalNumber"),
  studyPath: studiesChecks("SFI-PATH", "studyPath", ["1", "2C", 3]),
  sfiCourse: studiesChecks("SFI-COURSE", "sfiCourse", ["A", "2C"]),
  language: [
    readingCheck({
      id: "SFI-LANGUAGE-UNREADABLE",
      severity: "review",
      basis: "inferred",
      source: languageList,
      column: "language",
      reasons: ["notLanguageCode"],
      passes: ["ARA", "som", null],
      fails: ["arabiska", "sv", 12],
    }),
    excelErrorCheck({
      id: "SFI-LANGUAGE-EXCEL-ERROR",
      column: "language",
      source: languageList,
      example: "ARA",
    }),
  ],
  startDate: [
    missingCheck({
      id: "SFI-START-MISSING",
      severity: "review",
      basis: "inferred",
      source: results,
      column: "startDate",
      passes: ["2026-01-12"],
    }),
    ...dateChecks("SFI-START", "startDate", results),
  ],
  endDate: [
    missingCheck({
      id: "SFI-END-MISSING",
      severity: "review",
      basis: "inferred",
      source: results,
      column: "endDate",
      passes: ["2026-06-05"],
    }),
    ...dateChecks("SFI-END", "endDate", results),
  ],
  grade: gradeChecks("SFI-GRADE", "grade"),
  withdrawal: [
    excelErrorCheck({
      id: "SFI-WITHDRAWAL-EXCEL-ERROR",
      column: "withdrawal",
      source: results,
      example: "Nej",
    }),
  ],
  withdrawalDate: dateChecks("SFI-WITHDRAWAL-DATE", "withdrawalDate", results),
  schoolUnit: [
    missingCheck({
      id: "SFI-UNIT-MISSING",
      severity: "review",
      basis: "inferred",
      source: scbSfi("Alla kursdeltagare lämnas i en och samma fil."),
      column: "schoolUnit",
      passes: ["65062411"],
    }),
    ...schoolUnitChecks("SFI-UNIT", "schoolUnit"),
  ],
} as const;
