import { dateText, noResult, tenWeeks, planted, type KomvuxChange } from "./komvux-change";
import { serial } from "./sample-row";

const pointsChanges: readonly KomvuxChange[] = [
  ...planted("KVX-POINTS-MISSING", "points", "level")({ points: null }, { points: null }),
  ...planted("KVX-POINTS-UNREADABLE", "points", "level")({ points: "hundra" }, { points: -100 }),
  ...planted(
    "KVX-POINTS-TEXT",
    "points",
    "level",
  )(
    (row) => ({ points: String(row.points) }),
    (row) => ({ points: `${String(row.points)} p` }),
  ),
  ...planted(
    "KVX-POINTS-LIST",
    "points",
    "part",
  )(
    { ...tenWeeks, courseCode: "GRNSAM2", points: 250, completedPoints: 250 },
    { ...tenWeeks, courseCode: "GRNHIS2", points: 100, completedPoints: 100 },
  ),
  ...planted(
    "KVX-POINTS-UNUSUAL",
    "points",
    "level",
  )(
    { ...tenWeeks, courseCode: "FILS1000X", points: 75, completedPoints: 75 },
    { ...tenWeeks, courseCode: "LATI1000X", points: 125, completedPoints: 125 },
  ),
  ...planted(
    "KVX-POINTS-DIFFER",
    "points",
    "level",
  )(
    { ...tenWeeks, courseCode: "ENGE1000X", points: 150, completedPoints: 150 },
    { ...tenWeeks, courseCode: "MATE1B00X", points: 50, completedPoints: 50 },
  ),
  ...planted(
    "KVX-ORIENTATION-POINTS",
    "points",
    "orientation",
  )(
    { ...tenWeeks, points: 250 },
    { startDate: serial("2026-01-12"), endDate: serial("2026-06-05"), points: 300 },
  ),
  ...planted("KVX-KOMVUXARBETE-POINTS", "points", "komvuxarbete")({ points: 150 }, { points: 200 }),
  ...planted(
    "KVX-COMPLETED-UNREADABLE",
    "completedPoints",
    "level",
  )({ completedPoints: "alla" }, { completedPoints: -50 }),
  ...planted(
    "KVX-COMPLETED-FRACTION",
    "completedPoints",
    "level",
  )({ completedPoints: 37.5 }, { completedPoints: 12.5 }),
  ...planted(
    "KVX-COMPLETED-TEXT",
    "completedPoints",
    "level",
  )({ completedPoints: "50" }, { completedPoints: "50 p" }),
  ...planted(
    "KVX-COMPLETED-ABOVE",
    "completedPoints",
    "level",
  )({ completedPoints: 150 }, { completedPoints: 1000 }),
];

const outcome: readonly KomvuxChange[] = [
  ...planted("KVX-GRADE-UNREADABLE", "grade", "level")({ grade: "deltagit" }, { grade: "A+" }),
  ...planted("KVX-GRADE-EXCEL-ERROR", "grade", "level")({ grade: "#N/A" }, { grade: "#REF!" }),
  ...planted("KVX-GRADE-SPELLING", "grade", "level")({ grade: "c" }),
  ...planted("KVX-GRADE-SPELLING", "grade", "part")({ grade: "Godkänd" }),
  ...planted("KVX-GRADE-SCALE", "grade", "part")({ grade: "C" }, { grade: "F" }),
  ...planted("KVX-GRADE-SCALE", "grade", "level")({ grade: "G" }),
  ...planted(
    "KVX-ORIENTATION-GRADE",
    "grade",
    "orientation",
  )({ grade: "G", missingGradeReason: null }, { grade: "IG", missingGradeReason: null }),
  ...planted("KVX-KOMVUXARBETE-GRADE", "grade", "komvuxarbete")({ grade: "A" }, { grade: "C" }),
  ...planted("KVX-GRADE-STRECK", "grade", "graded")({ grade: "-" }, { grade: "-" }),
  ...planted("KVX-GRADE-BEFORE-END", "endDate", "continuing")({ grade: "B" }, { grade: "E" }),
  ...planted(
    "KVX-REASON-EXCEL-ERROR",
    "missingGradeReason",
    "graded",
  )({ missingGradeReason: "#N/A" }, { missingGradeReason: "#N/A" }),
  ...planted(
    "KVX-OUTCOME-GRADE-REASON",
    "missingGradeReason",
    "graded",
  )({ missingGradeReason: "Kursen pågår" }, { missingGradeReason: "Underlag saknas" }),
  ...planted("KVX-OUTCOME-GRADE-WITHDRAWAL", "grade", "withdrawn")({ grade: "F" }, { grade: "E" }),
  ...planted(
    "KVX-OUTCOME-REASON-WITHDRAWAL",
    "missingGradeReason",
    "withdrawn",
  )({ missingGradeReason: "Kursen pågår" }, { missingGradeReason: "Underlag saknas" }),
  ...planted("KVX-OUTCOME-MISSING", "grade", "graded")({ grade: null }, { grade: null }, { grade: null }),
];

const withdrawals: readonly KomvuxChange[] = [
  ...planted(
    "KVX-WITHDRAWAL-EXCEL-ERROR",
    "withdrawal",
    "graded",
  )({ withdrawal: "#N/A" }, { withdrawal: "#N/A" }),
  ...planted(
    "KVX-WITHDRAWAL-DATE-UNREADABLE",
    "withdrawalDate",
    "withdrawn",
  )({ withdrawalDate: "2026-02-29" }, { withdrawalDate: "i mars" }),
  ...planted(
    "KVX-WITHDRAWAL-DATE-CENTURY",
    "withdrawalDate",
    "withdrawn",
  )(
    (row) => ({ withdrawalDate: dateText(row, "withdrawalDate").slice(2) }),
    (row) => ({ withdrawalDate: dateText(row, "withdrawalDate").slice(2) }),
  ),
  ...planted(
    "KVX-WITHDRAWAL-DATE-SPELLING",
    "withdrawalDate",
    "withdrawn",
  )(
    (row) => ({ withdrawalDate: dateText(row, "withdrawalDate") }),
    (row) => ({ withdrawalDate: dateText(row, "withdrawalDate").replaceAll("-", "") }),
  ),
  ...planted("KVX-WITHDRAWAL-NO-DATE", "withdrawalDate", "withdrawn")(
    { withdrawalDate: null },
    { withdrawalDate: null },
    { withdrawalDate: null },
  ),
  ...planted(
    "KVX-WITHDRAWAL-NO-MARK",
    "withdrawal",
    "withdrawn",
  )({ withdrawal: null }, { withdrawal: "Nej" }),
  ...planted(
    "KVX-WITHDRAWAL-OUTSIDE",
    "withdrawalDate",
    "shortLevel",
  )(
    (row) => ({ ...noResult, withdrawal: "Ja", withdrawalDate: Number(row.startDate) - 3 }),
    (row) => ({ ...noResult, withdrawal: "Ja", withdrawalDate: Number(row.endDate) + 4 }),
  ),
  ...planted(
    "KVX-WITHDRAWAL-AFTER-PERIOD",
    "withdrawalDate",
    "continuing",
  )(
    { withdrawal: "Ja", withdrawalDate: serial("2026-07-03") },
    { withdrawal: "Ja", withdrawalDate: serial("2026-08-05") },
  ),
];

/** Wrong or doubtful points, grades and withdrawals. */
export const plantedResults: readonly KomvuxChange[] = [...pointsChanges, ...outcome, ...withdrawals];
