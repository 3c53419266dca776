import { gradeCatalogueSource } from "../../../regulations/grade-catalogue";
import type { Source } from "../../../regulations/source";
import { courseCodeChecks } from "../../readings/course-code-checks";
import type { Cell } from "../../../values/reading";
import { dateChecks } from "../../readings/date-checks";
import { excelErrorCheck } from "../../readings/excel-error-check";
import { gradeChecks } from "../../readings/grade-checks";
import { missingCheck } from "../../readings/missing-check";
import { personalNumberChecks } from "../../readings/personal-number-checks";
import { pointsChecks } from "../../readings/points-checks";
import { schoolUnitChecks } from "../../readings/school-unit-checks";
import type { GradeCatalogueColumn } from "../columns";
import { catalogueSays } from "../sources";

/** Nacka's list of what a catalogue holds names the column. */
const required = (id: string, column: GradeCatalogueColumn, example: Cell) =>
  missingCheck({
    id,
    severity: "error",
    basis: "stated",
    source: gradeCatalogueSource.missing,
    column,
    passes: [example],
  });

const excelError = (
  id: string,
  column: GradeCatalogueColumn,
  example: Cell,
  source: Source = gradeCatalogueSource.missing,
) => excelErrorCheck({ id, column, source, example });

const individualDates = catalogueSays("Elevens individuella start- och slutdatum (år-månad-dag).");
const gradeDateIsEnd = gradeCatalogueSource.gradeDateNotEndDate;
const paperOnly = catalogueSays("Nacka vuxenutbildning tar endast emot fysiska dokument.");

/** What can be said of each cell of the catalogue by itself, column by column. */
export const catalogueReadings = {
  personalNumber: [
    required("CAT-PNR-MISSING", "personalNumber", "198002182387"),
    ...personalNumberChecks("CAT-PNR", "personalNumber").filter(({ id }) => id !== "CAT-PNR-MISSING"),
  ],
  name: [
    excelError("CAT-FIRST-NAME-EXCEL-ERROR", "firstName", "Test"),
    excelError("CAT-LAST-NAME-EXCEL-ERROR", "lastName", "Testsson"),
    excelError("CAT-NAME-EXCEL-ERROR", "name", "Test Testsson"),
  ],
  schoolUnit: [
    required("CAT-UNIT-MISSING", "schoolUnit", "65062411"),
    ...schoolUnitChecks("CAT-UNIT", "schoolUnit"),
  ],
  authority: [
    required("CAT-AUTHORITY-MISSING", "authority", "Nacka kommun"),
    excelError("CAT-AUTHORITY-EXCEL-ERROR", "authority", "Nacka kommun"),
  ],
  school: [
    required("CAT-SCHOOL-MISSING", "school", "Exempelskolan Vux"),
    excelError("CAT-SCHOOL-EXCEL-ERROR", "school", "Exempelskolan Vux"),
  ],
  courseCode: [
    required("CAT-COURSE-MISSING", "courseCode", "ENGE1000X"),
    ...courseCodeChecks("CAT-COURSE", "courseCode"),
  ],
  courseName: [
    required("CAT-COURSE-NAME-MISSING", "courseName", "Engelska nivå 1"),
    excelError("CAT-COURSE-NAME-EXCEL-ERROR", "courseName", "Engelska nivå 1"),
  ],
  points: pointsChecks("CAT-POINTS", "points"),
  grade: [required("CAT-GRADE-MISSING", "grade", "C"), ...gradeChecks("CAT-GRADE", "grade")],
  startDate: dateChecks("CAT-START", "startDate", individualDates),
  endDate: [
    required("CAT-END-MISSING", "endDate", "2026-06-05"),
    ...dateChecks("CAT-END", "endDate", individualDates),
  ],
  gradeDate: [
    required("CAT-GRADE-DATE-MISSING", "gradeDate", "2026-06-05"),
    ...dateChecks("CAT-GRADE-DATE", "gradeDate", gradeDateIsEnd),
  ],
  otherInformation: [
    excelError(
      "CAT-INFORMATION-EXCEL-ERROR",
      "otherInformation",
      "PRÖVNING",
      gradeCatalogueSource.specialisationMissing,
    ),
  ],
  examination: [
    excelError(
      "CAT-EXAMINATION-EXCEL-ERROR",
      "examination",
      "Nej",
      gradeCatalogueSource.examinationNotMarked,
    ),
  ],
  title: [
    excelError(
      "CAT-WORK-TITLE-EXCEL-ERROR",
      "title",
      "Bemötande i hemtjänsten",
      gradeCatalogueSource.summaryTooLong,
    ),
  ],
  summary: [
    excelError(
      "CAT-WORK-SUMMARY-EXCEL-ERROR",
      "summary",
      "Arbetet handlar om bemötande.",
      gradeCatalogueSource.summaryTooLong,
    ),
  ],
  authoritySigned: [
    excelError("CAT-WORK-SIGNED-EXCEL-ERROR", "authoritySigned", "Ja", gradeCatalogueSource.summaryTooLong),
  ],
  signedBy: [
    excelError(
      "CAT-SIGNATORY-EXCEL-ERROR",
      "signedBy",
      "Rektor",
      catalogueSays("Rektorer skriver under utifall undervisande lärare ej finns på plats."),
    ),
  ],
  digitalSignature: [excelError("CAT-DIGITAL-EXCEL-ERROR", "digitalSignature", "Nej", paperOnly)],
  handwritten: [excelError("CAT-HANDWRITTEN-EXCEL-ERROR", "handwritten", "Nej", paperOnly)],
  sentDate: dateChecks(
    "CAT-SENT",
    "sentDate",
    catalogueSays("Betygskatalog huvudman tillhanda senast 14 dagar efter kursslut/prövning."),
  ),
} as const;
