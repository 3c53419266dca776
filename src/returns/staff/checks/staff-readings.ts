import { type ColumnCheck, readingCheck } from "../../readings/column-check";
import { excelErrorCheck } from "../../readings/excel-error-check";
import { missingCheck } from "../../readings/missing-check";
import { personalNumberChecks } from "../../readings/personal-number-checks";
import { excelError } from "../../readings/reading-verdict";
import { schoolUnitChecks } from "../../readings/school-unit-checks";
import { textKeys } from "../column-groups";
import type { StaffColumn } from "../columns";
import { scbStaff, scbStaffFile } from "../sources";
import { percentReadings } from "./percent-readings";

const organisation = {
  title: "Lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl.",
  stated: "Ett organisationsnummer har tio siffror, den tredje minst 2, och den sista är en kontrollsiffra.",
};
const provider = { source: organisation, column: "providerNumber" } as const;
const teaching = {
  source: scbStaffFile("Undervisning är J eller N: J där personen undervisar i ämnen, annars N."),
  column: "teaching",
} as const;
const [firstText = "name", ...otherTexts] = textKeys;

const providerNumber: readonly ColumnCheck<StaffColumn>[] = [
  readingCheck<StaffColumn>({
    ...provider,
    id: "STF-ORGANISATION-UNREADABLE",
    severity: "error",
    basis: "meaning",
    reasons: ["notOrganisationNumber", excelError],
    passes: ["202100-0837"],
    fails: ["Exempelskolan", "202100083", "#N/A"],
  }),
  readingCheck<StaffColumn>({
    ...provider,
    id: "STF-ORGANISATION-CHECK-DIGIT",
    severity: "error",
    basis: "stated",
    reasons: ["checkDigit"],
    passes: ["202100-0837"],
    fails: ["202100-0838"],
  }),
  readingCheck<StaffColumn>({
    ...provider,
    id: "STF-ORGANISATION-PERSON",
    severity: "review",
    basis: "inferred",
    reasons: ["soleTrader"],
    passes: ["202100-0837"],
    fails: ["800218-2387"],
  }),
  readingCheck<StaffColumn>({
    ...provider,
    id: "STF-ORGANISATION-SPELLING",
    severity: "review",
    basis: "inferred",
    reasons: ["spelling"],
    safe: true,
    passes: ["202100-0837", 2021000837],
    fails: ["16202100-0837", "202100 0837"],
  }),
];

/** What can be said of each cell of the staff return by itself. */
export const staffReadings = {
  personalNumber: personalNumberChecks<StaffColumn>("STF-PNR", "personalNumber"),
  name: [
    missingCheck<StaffColumn>({
      id: "STF-NAME-MISSING",
      severity: "review",
      basis: "inferred",
      source: scbStaffFile("PersonNamn är en av variablerna."),
      column: "name",
      passes: ["Test Testsson"],
    }),
  ],
  schoolUnit: [
    missingCheck<StaffColumn>({
      id: "STF-UNIT-MISSING",
      severity: "review",
      basis: "inferred",
      source: scbStaff("Den som arbetar vid flera skolenheter redovisas på en rad för varje enhet."),
      column: "schoolUnit",
      passes: ["65062411"],
    }),
    ...schoolUnitChecks<StaffColumn>("STF-UNIT", "schoolUnit"),
  ],
  providerNumber,
  percentages: percentReadings,
  teaching: [
    readingCheck<StaffColumn>({
      ...teaching,
      id: "STF-TEACHING-UNREADABLE",
      severity: "error",
      basis: "stated",
      reasons: ["notYesNo", excelError],
      passes: ["J", "N"],
      fails: ["kanske", "x", "#N/A"],
    }),
    readingCheck<StaffColumn>({
      ...teaching,
      id: "STF-TEACHING-SPELLING",
      severity: "review",
      basis: "inferred",
      reasons: ["spelling"],
      safe: true,
      passes: ["J"],
      fails: ["Ja", "n"],
    }),
  ],
  texts: [
    excelErrorCheck<StaffColumn>({
      id: "STF-EXCEL-ERROR",
      column: firstText,
      also: otherTexts,
      source: scbStaffFile("Variablerna innehåller text eller koder."),
      example: "Test Testsson",
    }),
  ],
} as const;
