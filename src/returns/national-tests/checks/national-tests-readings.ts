import { readingCheck } from "../../readings/column-check";
import { courseCodeChecks } from "../../readings/course-code-checks";
import { dateChecks } from "../../readings/date-checks";
import { excelErrorCheck } from "../../readings/excel-error-check";
import { missingCheck } from "../../readings/missing-check";
import { personalNumberChecks } from "../../readings/personal-number-checks";
import { schoolUnitChecks } from "../../readings/school-unit-checks";
import { scbTestFile, sfiTestResults } from "../sources";

const results = scbTestFile(
  "Provbetyg är A–F; 99 = alla delprov är inte gjorda, 88 = provresultatet har försvunnit, 77 = ersättningsprov.",
);
const participation = scbTestFile(
  "Deltagande är 1 = deltagit, 99 = ej deltagit, 88 = provresultatet har försvunnit, 77 = ersättningsprov.",
);
const everybody = sfiTestResults("Huvudmannen ska lämna resultaten för alla elever till SCB.");

/** What can be said of each cell of the return of national tests by itself, column by column. */
export const nationalTestsReadings = {
  personalNumber: personalNumberChecks("NPR-PNR", "personalNumber"),
  testedCourse: [
    missingCheck({
      id: "NPR-COURSE-MISSING",
      severity: "error",
      basis: "meaning",
      source: everybody,
      column: "testedCourse",
      passes: ["ENGE1000X", "C"],
    }),
    ...courseCodeChecks("NPR-COURSE", "testedCourse"),
  ],
  testDate: dateChecks(
    "NPR-DATE",
    "testDate",
    sfiTestResults("Resultaten lämnas för första och för andra halvåret."),
  ),
  participation: [
    missingCheck({
      id: "NPR-PARTICIPATION-MISSING",
      severity: "review",
      basis: "inferred",
      source: participation,
      column: "participation",
      passes: [1, "99"],
    }),
    readingCheck({
      id: "NPR-PARTICIPATION-UNREADABLE",
      severity: "review",
      basis: "inferred",
      source: participation,
      column: "participation",
      reasons: ["notParticipation"],
      passes: [1, 77, 88, "99"],
      fails: [2, "kanske"],
    }),
    excelErrorCheck({
      id: "NPR-PARTICIPATION-EXCEL-ERROR",
      column: "participation",
      source: participation,
      example: 1,
    }),
    readingCheck({
      id: "NPR-PARTICIPATION-SPELLING",
      severity: "review",
      basis: "inferred",
      source: participation,
      column: "participation",
      reasons: ["spelling"],
      passes: [1],
      fails: ["Ja", "Ej deltagit", "Ersättningsprov"],
    }),
  ],
  testResult: [
    missingCheck({
      id: "NPR-RESULT-MISSING",
      severity: "review",
      basis: "inferred",
      source: everybody,
      column: "testResult",
      passes: ["C", 99],
    }),
    readingCheck({
      id: "NPR-RESULT-UNREADABLE",
      severity: "review",
      basis: "inferred",
      source: results,
      column: "testResult",
      reasons: ["notTestResult"],
      passes: ["C", "G", 77],
      fails: [12, "bra"],
    }),
    excelErrorCheck({
      id: "NPR-RESULT-EXCEL-ERROR",
      column: "testResult",
      source: results,
      example: "C",
    }),
    readingCheck({
      id: "NPR-RESULT-SPELLING",
      severity: "review",
      basis: "inferred",
      source: results,
      column: "testResult",
      reasons: ["spelling"],
      safe: true,
      passes: ["C"],
      fails: ["c", "Godkänt"],
    }),
  ],
  schoolUnit: [
    missingCheck({
      id: "NPR-UNIT-MISSING",
      severity: "review",
      basis: "inferred",
      source: scbTestFile("Filen ska innehålla alla skolenheter som uppgiftslämnaren ansvarar för."),
      column: "schoolUnit",
      passes: ["65062411"],
    }),
    ...schoolUnitChecks("NPR-UNIT", "schoolUnit"),
  ],
} as const;
