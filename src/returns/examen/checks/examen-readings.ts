import { columnCheck, readingCheck } from "../../readings/column-check";
import { courseCodeChecks } from "../../readings/course-code-checks";
import { dateChecks } from "../../readings/date-checks";
import { excelErrorCheck } from "../../readings/excel-error-check";
import { gradeChecks } from "../../readings/grade-checks";
import { missingCheck } from "../../readings/missing-check";
import { personalNumberChecks } from "../../readings/personal-number-checks";
import { pointsChecks } from "../../readings/points-checks";
import { excelError } from "../../readings/reading-verdict";
import { schoolUnitChecks } from "../../readings/school-unit-checks";
import type { GraduationDocument } from "../../../values/graduation-document";
import type { ExamenColumn } from "../columns";
import { scbFinalGrades, scbGraduationSister, skolverketExamen } from "../sources";

const perCourse = scbGraduationSister(
  "En rad är en kurs i dokumentet; kolumnerna börjar med Personnummer och Betygstyp.",
);

const missing = (id: string, column: ExamenColumn, filled: string | number) =>
  missingCheck<ExamenColumn>({
    id,
    severity: "review",
    basis: "inferred",
    source: perCourse,
    column,
    passes: [filled],
  });

/** What can be said of each cell of the return of examina by itself. */
export const examenReadings = {
  personalNumber: personalNumberChecks<ExamenColumn>("EXM-PNR", "personalNumber"),
  documentType: [
    missing("EXM-DOCUMENT-MISSING", "documentType", "Yrkesexamen"),
    readingCheck<ExamenColumn>({
      id: "EXM-DOCUMENT-EXCEL-ERROR",
      severity: "error",
      basis: "meaning",
      source: perCourse,
      column: "documentType",
      reasons: [excelError],
      passes: ["Yrkesexamen"],
      fails: ["#N/A", "#REF!"],
    }),
    columnCheck<ExamenColumn, GraduationDocument>({
      id: "EXM-DOCUMENT-UNKNOWN",
      severity: "note",
      basis: "inferred",
      source: skolverketExamen("Komvux utfärdar högskoleförberedande examen och yrkesexamen."),
      column: "documentType",
      test: (reading) =>
        reading.kind === "read" && "kind" in Object(reading.value) && reading.value.kind === undefined
          ? {}
          : undefined,
      passes: ["Yrkesexamen", "Slutbetyg", null],
      fails: ["E", "Studiebevis"],
    }),
  ],
  issuedOn: [
    missing("EXM-ISSUED-MISSING", "issuedOn", "2026-06-05"),
    ...dateChecks<ExamenColumn>(
      "EXM-ISSUED",
      "issuedOn",
      scbFinalGrades("Examen redovisas för det halvår då den utfärdas."),
    ),
  ],
  courseCode: [
    missing("EXM-COURSE-MISSING", "courseCode", "ENGENG05"),
    ...courseCodeChecks<ExamenColumn>("EXM-COURSE", "courseCode"),
  ],
  points: [
    missing("EXM-POINTS-MISSING", "points", 100),
    ...pointsChecks<ExamenColumn>("EXM-POINTS", "points"),
  ],
  grade: [missing("EXM-GRADE-MISSING", "grade", "C"), ...gradeChecks<ExamenColumn>("EXM-GRADE", "grade")],
  schoolUnit: [
    missing("EXM-UNIT-MISSING", "schoolUnit", "65062411"),
    ...schoolUnitChecks<ExamenColumn>("EXM-UNIT", "schoolUnit"),
  ],
  texts: [
    excelErrorCheck<ExamenColumn>({
      id: "EXM-EXCEL-ERROR",
      column: "name",
      also: ["programme"],
      source: perCourse,
      example: "Vård- och omsorgsprogrammet",
    }),
  ],
} as const;
