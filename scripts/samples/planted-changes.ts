import type { KomvuxCheckId } from "../../src/returns/komvux/check-id";
import type { KomvuxColumn } from "../../src/returns/komvux/columns";
import {
  testCoordinationNumbersOfOld,
  testCoordinationNumbersWithoutDate,
  testPersonalNumbersOfYoung,
} from "../../src/workbench/samples/test-identities";
import { iso, type Day } from "../../src/values/day";
import { type SampleRow, serial } from "./sample-row";

/** Rows of the clean sample by what they are. */
/** `graded` is any ended course with a grade, `level` one in Gy25, `shortLevel` such a one of 100 points within a term. */
export type RowKind =
  | "graded"
  | "level"
  | "shortLevel"
  | "part"
  | "orientation"
  | "komvuxarbete"
  | "gy11"
  | "continuing"
  | "withdrawn";

/** A change to a row of a kind, and the findings that it gives: check and the column pointed at. */
export interface PlantedChange {
  readonly kind: RowKind;
  readonly change: (row: SampleRow) => Partial<SampleRow>;
  readonly finds: readonly (readonly [KomvuxCheckId, KomvuxColumn])[];
}

const at =
  (check: KomvuxCheckId, column: KomvuxColumn, kind: RowKind, also: PlantedChange["finds"] = []) =>
  (...changes: (Partial<SampleRow> | ((row: SampleRow) => Partial<SampleRow>))[]): PlantedChange[] =>
    changes.map((change) => ({
      kind,
      change: typeof change === "function" ? change : () => change,
      finds: [[check, column], ...also],
    }));

const digits = (row: SampleRow) => String(row.personalNumber);
const dateText = (row: SampleRow, key: KomvuxColumn) => iso(Number(row[key]) as Day);
const noResult = { grade: null, completedPoints: 0 };

const person: readonly PlantedChange[] = [
  ...at("KVX-PNR-MISSING", "personalNumber", "graded")({ personalNumber: null }, { personalNumber: " " }),
  ...at(
    "KVX-PNR-UNREADABLE",
    "personalNumber",
    "graded",
  )((row) => ({ personalNumber: digits(row).slice(0, 11) }), { personalNumber: "uppgift saknas" }),
  ...at("KVX-PNR-CHECK-DIGIT", "personalNumber", "graded")(wrongCheckDigit, wrongCheckDigit),
  ...at(
    "KVX-PNR-CENTURY",
    "personalNumber",
    "graded",
  )(
    (row) => ({ personalNumber: digits(row).slice(2) }),
    (row) => ({ personalNumber: `${digits(row).slice(2, 8)}-${digits(row).slice(8)}` }),
  ),
  ...at("KVX-PNR-SPELLING", "personalNumber", "graded")(
    (row) => ({ personalNumber: `${digits(row).slice(0, 8)}-${digits(row).slice(8)}` }),
    (row) => ({ personalNumber: Number(digits(row)) }),
    (row) => ({ personalNumber: `${digits(row).slice(0, 8)} ${digits(row).slice(8)}` }),
  ),
  ...at(
    "KVX-PNR-TEMPORARY",
    "personalNumber",
    "graded",
  )({ personalNumber: "19910516T123" }, { personalNumber: "19840209TF34" }),
  ...at(
    "KVX-PNR-COORDINATION-DATE",
    "personalNumber",
    "graded",
  )(...testCoordinationNumbersWithoutDate.map((personalNumber) => ({ personalNumber }))),
  ...at(
    "KVX-AGE-YOUNG",
    "personalNumber",
    "graded",
  )(...testPersonalNumbersOfYoung.slice(0, 2).map((personalNumber) => ({ personalNumber }))),
  ...at(
    "KVX-AGE-OLD",
    "personalNumber",
    "graded",
  )(...testCoordinationNumbersOfOld.map((personalNumber) => ({ personalNumber }))),
];

function wrongCheckDigit(row: SampleRow): Partial<SampleRow> {
  const right = digits(row);
  return { personalNumber: right.slice(0, 11) + String((Number(right[11]) + 1) % 10) };
}

const plainCourse = { completedPoints: 100, points: 100, examination: null };

const course: readonly PlantedChange[] = [
  ...at("KVX-COURSE-MISSING", "courseCode", "level")({ courseCode: null }, { courseCode: null }),
  ...at(
    "KVX-COURSE-UNREADABLE",
    "courseCode",
    "level",
  )({ courseCode: "Engelska 5" }, { courseCode: "Matte 1b" }),
  ...at(
    "KVX-COURSE-LOOKALIKE",
    "courseCode",
    "level",
  )(
    (row) => ({
      courseCode: String(row.courseCode).replace("000", "OOO").replace("00X", "OOX").replace("10X", "1OX"),
    }),
    (row) => ({ courseCode: String(row.courseCode).replace("0X", "OX") }),
  ),
  ...at(
    "KVX-COURSE-EMBEDDED",
    "courseCode",
    "level",
  )(
    (row) => ({ courseCode: `KH ${String(row.courseCode)}` }),
    (row) => ({ courseCode: `${String(row.courseCode)}-VT26-A` }),
  ),
  ...at(
    "KVX-COURSE-SPELLING",
    "courseCode",
    "level",
  )(
    (row) => ({ courseCode: String(row.courseCode).toLowerCase() }),
    (row) => ({ courseCode: ` ${String(row.courseCode)} ` }),
  ),
  ...at(
    "KVX-COURSE-ADAPTED-LOOKALIKE",
    "courseCode",
    "level",
  )(
    { ...plainCourse, courseCode: "ENGENG5", grade: "C" },
    { ...plainCourse, courseCode: "MATMAT5", grade: "D" },
  ),
  ...at(
    "KVX-COURSE-UNLISTED",
    "courseCode",
    "level",
  )(
    { ...plainCourse, courseCode: "KVARNT", grade: "E" },
    { ...plainCourse, courseCode: "KVAREK", grade: "E" },
  ),
  ...at(
    "KVX-GY25-UNLISTED",
    "courseCode",
    "level",
  )({ ...plainCourse, courseCode: "ENGE4000X" }, { ...plainCourse, courseCode: "MATE3B00X" }),
  ...at(
    "KVX-COURSE-PACKAGE",
    "courseCode",
    "continuing",
  )(
    ...["VOXABN", "RLXAAR"].map((courseCode) => ({
      courseCode,
      points: 1500,
      completedPoints: 600,
      startDate: serial("2025-08-18"),
      endDate: serial("2027-01-29"),
    })),
  ),
  ...at(
    "KVX-COURSE-SFI",
    "courseCode",
    "part",
  )(
    ...["SFIKUC92", "SFIKUD93"].map((courseCode) => ({
      courseCode,
      level: "Sfi",
      points: null,
      completedPoints: null,
      grade: "G",
    })),
  ),
  ...at(
    "KVX-COURSE-ADAPTED",
    "courseCode",
    "part",
  )(
    {
      courseCode: "SGRHIS7",
      level: "Anpassad utbildning på grundläggande nivå",
      points: 150,
      completedPoints: 150,
      grade: "G",
    },
    {
      courseCode: "ENSENG51",
      level: "Anpassad utbildning på gymnasial nivå",
      points: 100,
      completedPoints: 100,
      grade: "C",
    },
  ),
  ...at(
    "KVX-COURSE-RETIRED",
    "courseCode",
    "level",
  )(
    { ...plainCourse, courseCode: "EN1201", grade: "VG" },
    { ...plainCourse, courseCode: "SV1202", grade: "G" },
  ),
  ...at(
    "KVX-GYMNASIEARBETE",
    "courseCode",
    "level",
  )(
    { ...plainCourse, courseCode: "GYARVO", grade: "E" },
    { ...plainCourse, courseCode: "GYARNA", grade: "E" },
  ),
  ...at("KVX-LEVEL-COURSE", "level", "level")({ level: "Grundläggande nivå" }),
  ...at("KVX-LEVEL-COURSE", "level", "part")({ level: "Gymnasial nivå" }),
  ...at("KVX-LEVEL-EXCEL-ERROR", "level", "level", [
    ["KVX-STUDY-FORM-EXCEL-ERROR", "studyForm"],
    ["KVX-PROVIDER-EXCEL-ERROR", "provider"],
  ])(...[1, 2].map(() => ({ level: "#N/A", studyForm: "#N/A", provider: "#N/A" }))),
  ...at(
    "KVX-GY11-LATE-START",
    "courseCode",
    "level",
  )({ ...plainCourse, courseCode: "ENGENG06" }, { ...plainCourse, courseCode: "SVESVE02" }),
  ...at("KVX-GY11-LATE-END", "endDate", "gy11", [["KVX-DATE-SPAN", "endDate"]])(
    { ...noResult, endDate: serial("2036-01-30") },
    { ...noResult, endDate: serial("2036-01-16") },
  ),
  ...at(
    "KVX-GY25-EARLY-START",
    "startDate",
    "level",
  )(
    ...[1, 2].map(() => ({
      ...{ courseCode: "FYSK1B00X", points: 150, completedPoints: 150, examination: null },
      startDate: serial("2025-06-16"),
      endDate: serial("2026-01-16"),
    })),
  ),
];

const wholeWeeks = { startDate: serial("2026-01-12"), endDate: serial("2026-03-20"), examination: null };

const dates: readonly PlantedChange[] = [
  ...at("KVX-START-MISSING", "startDate", "graded")({ startDate: null }, { startDate: null }),
  ...at("KVX-START-UNREADABLE", "startDate", "graded")({ startDate: "2026-02-30" }, { startDate: "vecka 3" }),
  ...at(
    "KVX-START-CENTURY",
    "startDate",
    "graded",
  )(
    (row) => ({ startDate: dateText(row, "startDate").slice(2) }),
    (row) => ({ startDate: dateText(row, "startDate").slice(2).replaceAll("-", "") }),
  ),
  ...at("KVX-START-SPELLING", "startDate", "graded")(
    (row) => ({ startDate: dateText(row, "startDate") }),
    (row) => ({ startDate: dateText(row, "startDate").replaceAll("-", "") }),
    (row) => ({ startDate: Number(row.startDate) + 0.375 }),
  ),
  ...at("KVX-END-MISSING", "endDate", "graded")({ endDate: null }, { endDate: null }),
  ...at("KVX-END-UNREADABLE", "endDate", "graded")({ endDate: "2026-06-31" }, { endDate: "05/06/2026" }),
  ...at(
    "KVX-END-CENTURY",
    "endDate",
    "graded",
  )(
    (row) => ({ endDate: dateText(row, "endDate").slice(2) }),
    (row) => ({ endDate: dateText(row, "endDate").slice(2) }),
  ),
  ...at(
    "KVX-END-SPELLING",
    "endDate",
    "graded",
  )(
    (row) => ({ endDate: dateText(row, "endDate") }),
    (row) => ({ endDate: `${dateText(row, "endDate")} 00:00:00` }),
  ),
  ...at("KVX-DATE-ORDER", "endDate", "level")(swappedDates, swappedDates),
  ...at(
    "KVX-DATE-SPAN",
    "endDate",
    "continuing",
  )({ endDate: serial("2029-08-31") }, { endDate: serial("2062-08-28") }),
  ...at(
    "KVX-PERIOD-OUTSIDE",
    "startDate",
    "continuing",
  )({
    startDate: serial("2026-08-17"),
    endDate: serial("2026-10-23"),
    completedPoints: 0,
  }),
  ...at(
    "KVX-PERIOD-OUTSIDE",
    "endDate",
    "level",
  )({
    startDate: serial("2025-08-18"),
    endDate: serial("2025-10-24"),
    examination: null,
  }),
  ...at(
    "KVX-PERIOD-OUTSIDE",
    "withdrawalDate",
    "shortLevel",
  )({
    ...noResult,
    startDate: serial("2025-10-20"),
    endDate: serial("2026-01-09"),
    withdrawal: "Ja",
    withdrawalDate: serial("2025-11-14"),
  }),
  ...at(
    "KVX-PACE",
    "endDate",
    "shortLevel",
  )((row) => ({ endDate: Number(row.startDate) + 4 }), {
    startDate: serial("2025-07-07"),
    endDate: serial("2026-06-05"),
  }),
  ...at(
    "KVX-EXAMINATION-SPAN",
    "endDate",
    "shortLevel",
  )({ examination: "Prövning", completedPoints: 0 }, { examination: "Ja", completedPoints: 0 }),
  ...at(
    "KVX-EXAMINATION-EXCEL-ERROR",
    "examination",
    "shortLevel",
  )({ examination: "#N/A" }, { examination: "#N/A" }),
];

function swappedDates(row: SampleRow): Partial<SampleRow> {
  return { startDate: row.endDate, endDate: row.startDate };
}

const pointsChanges: readonly PlantedChange[] = [
  ...at("KVX-POINTS-MISSING", "points", "level")({ points: null }, { points: null }),
  ...at("KVX-POINTS-UNREADABLE", "points", "level")({ points: "hundra" }, { points: -100 }),
  ...at(
    "KVX-POINTS-TEXT",
    "points",
    "level",
  )(
    (row) => ({ points: String(row.points) }),
    (row) => ({ points: `${String(row.points)} p` }),
  ),
  ...at(
    "KVX-POINTS-LIST",
    "points",
    "part",
  )(
    { ...wholeWeeks, courseCode: "GRNSAM2", points: 250, completedPoints: 250 },
    { ...wholeWeeks, courseCode: "GRNHIS2", points: 100, completedPoints: 100 },
  ),
  ...at(
    "KVX-POINTS-UNUSUAL",
    "points",
    "level",
  )(
    { ...wholeWeeks, courseCode: "FILS1000X", points: 75, completedPoints: 75 },
    { ...wholeWeeks, courseCode: "LATI1000X", points: 125, completedPoints: 125 },
  ),
  ...at(
    "KVX-POINTS-DIFFER",
    "points",
    "level",
  )(
    { ...wholeWeeks, courseCode: "ENGE1000X", points: 150, completedPoints: 150 },
    { ...wholeWeeks, courseCode: "MATE1B00X", points: 50, completedPoints: 50 },
  ),
  ...at(
    "KVX-ORIENTATION-POINTS",
    "points",
    "orientation",
  )(
    { ...wholeWeeks, points: 250 },
    { startDate: serial("2026-01-12"), endDate: serial("2026-06-05"), points: 300 },
  ),
  ...at("KVX-KOMVUXARBETE-POINTS", "points", "komvuxarbete")({ points: 150 }, { points: 200 }),
  ...at(
    "KVX-COMPLETED-UNREADABLE",
    "completedPoints",
    "level",
  )({ completedPoints: "alla" }, { completedPoints: -50 }),
  ...at(
    "KVX-COMPLETED-FRACTION",
    "completedPoints",
    "level",
  )({ completedPoints: 37.5 }, { completedPoints: 12.5 }),
  ...at(
    "KVX-COMPLETED-TEXT",
    "completedPoints",
    "level",
  )({ completedPoints: "50" }, { completedPoints: "50 p" }),
  ...at(
    "KVX-COMPLETED-ABOVE",
    "completedPoints",
    "level",
  )({ completedPoints: 150 }, { completedPoints: 1000 }),
];

const outcome: readonly PlantedChange[] = [
  ...at("KVX-GRADE-UNREADABLE", "grade", "level")({ grade: "deltagit" }, { grade: "A+" }),
  ...at("KVX-GRADE-SPELLING", "grade", "level")({ grade: "c" }),
  ...at("KVX-GRADE-SPELLING", "grade", "part")({ grade: "Godkänd" }),
  ...at("KVX-GRADE-SCALE", "grade", "part")({ grade: "C" }, { grade: "F" }),
  ...at("KVX-GRADE-SCALE", "grade", "level")({ grade: "G" }),
  ...at(
    "KVX-ORIENTATION-GRADE",
    "grade",
    "orientation",
  )({ grade: "G", missingGradeReason: null }, { grade: "IG", missingGradeReason: null }),
  ...at("KVX-KOMVUXARBETE-GRADE", "grade", "komvuxarbete")({ grade: "A" }, { grade: "C" }),
  ...at("KVX-GRADE-STRECK", "grade", "graded")({ grade: "-" }, { grade: "-" }),
  ...at("KVX-GRADE-BEFORE-END", "endDate", "continuing")({ grade: "B" }, { grade: "E" }),
  ...at(
    "KVX-REASON-EXCEL-ERROR",
    "missingGradeReason",
    "graded",
  )({ missingGradeReason: "#N/A" }, { missingGradeReason: "#N/A" }),
  ...at(
    "KVX-OUTCOME-GRADE-REASON",
    "missingGradeReason",
    "graded",
  )({ missingGradeReason: "Kursen pågår" }, { missingGradeReason: "Underlag saknas" }),
  ...at("KVX-OUTCOME-GRADE-WITHDRAWAL", "grade", "withdrawn")({ grade: "F" }, { grade: "E" }),
  ...at(
    "KVX-OUTCOME-REASON-WITHDRAWAL",
    "missingGradeReason",
    "withdrawn",
  )({ missingGradeReason: "Kursen pågår" }, { missingGradeReason: "Underlag saknas" }),
  ...at("KVX-OUTCOME-MISSING", "grade", "graded")({ grade: null }, { grade: null }, { grade: null }),
];

const withdrawals: readonly PlantedChange[] = [
  ...at("KVX-WITHDRAWAL-EXCEL-ERROR", "withdrawal", "graded")({ withdrawal: "#N/A" }, { withdrawal: "#N/A" }),
  ...at(
    "KVX-WITHDRAWAL-DATE-UNREADABLE",
    "withdrawalDate",
    "withdrawn",
  )({ withdrawalDate: "2026-02-29" }, { withdrawalDate: "i mars" }),
  ...at(
    "KVX-WITHDRAWAL-DATE-CENTURY",
    "withdrawalDate",
    "withdrawn",
  )(
    (row) => ({ withdrawalDate: dateText(row, "withdrawalDate").slice(2) }),
    (row) => ({ withdrawalDate: dateText(row, "withdrawalDate").slice(2) }),
  ),
  ...at(
    "KVX-WITHDRAWAL-DATE-SPELLING",
    "withdrawalDate",
    "withdrawn",
  )(
    (row) => ({ withdrawalDate: dateText(row, "withdrawalDate") }),
    (row) => ({ withdrawalDate: dateText(row, "withdrawalDate").replaceAll("-", "") }),
  ),
  ...at("KVX-WITHDRAWAL-NO-DATE", "withdrawalDate", "withdrawn")(
    { withdrawalDate: null },
    { withdrawalDate: null },
    { withdrawalDate: null },
  ),
  ...at("KVX-WITHDRAWAL-NO-MARK", "withdrawal", "withdrawn")({ withdrawal: null }, { withdrawal: "Nej" }),
  ...at(
    "KVX-WITHDRAWAL-OUTSIDE",
    "withdrawalDate",
    "shortLevel",
  )(
    (row) => ({ ...noResult, withdrawal: "Ja", withdrawalDate: Number(row.startDate) - 3 }),
    (row) => ({ ...noResult, withdrawal: "Ja", withdrawalDate: Number(row.endDate) + 4 }),
  ),
  ...at(
    "KVX-WITHDRAWAL-AFTER-PERIOD",
    "withdrawalDate",
    "continuing",
  )(
    { withdrawal: "Ja", withdrawalDate: serial("2026-07-03") },
    { withdrawal: "Ja", withdrawalDate: serial("2026-08-05") },
  ),
];

const unit: readonly PlantedChange[] = [
  ...at("KVX-UNIT-MISSING", "schoolUnit", "graded")({ schoolUnit: null }, { schoolUnit: null }),
  ...at(
    "KVX-UNIT-UNREADABLE",
    "schoolUnit",
    "graded",
  )({ schoolUnit: "Nacka vux" }, { schoolUnit: "6506241" }),
  ...at(
    "KVX-UNIT-SPELLING",
    "schoolUnit",
    "graded",
  )({ schoolUnit: "6506 2411" }, { schoolUnit: "6506-2411" }),
  ...at("KVX-UNIT-DATE", "schoolUnit", "graded")({ schoolUnit: "20260112" }, { schoolUnit: "20260323" }),
  ...at("KVX-PROVIDER-MISSING", "provider", "graded")({ provider: null }, { provider: null }),
  ...at("KVX-STUDY-FORM-MISSING", "studyForm", "graded")({ studyForm: null }, { studyForm: null }),
];

/** Every change that concerns one row; rows that belong together are planted by `plantFindings`. */
export const plantedChanges: readonly PlantedChange[] = [
  ...person,
  ...course,
  ...dates,
  ...pointsChanges,
  ...outcome,
  ...withdrawals,
  ...unit,
];
