import type { ExamenCheckId } from "../../../src/returns/examen/check-id";
import type { ExamenColumn } from "../../../src/returns/examen/columns";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";
import { plantedCells, plantedDates, plantedPersonalNumbers, plantedSchoolUnits } from "../planted-readings";
import { plantedIn, type PlantedChange } from "../planted-change";

/** `course` is any row but an examen's first and last, `work` its komvuxarbete. */
export type RowKind = "course" | "work";

export type ExamenChange = PlantedChange<ExamenColumn, RowKind, ExamenCheckId>;

const planted = plantedIn<ExamenColumn, RowKind, ExamenCheckId>();
const cells = (check: ExamenCheckId, column: ExamenColumn, ...values: (Cell | ((cell: Cell) => Cell))[]) =>
  plantedCells<ExamenColumn, RowKind>(check, column, "course", ...values) as ExamenChange[];

/** A row that has lost its document is an examen of its own, of 100 points. */
const alone = new Set(["EXM-PNR-TEMPORARY", "EXM-PNR-COORDINATION-DATE"]);

const numbers = (
  plantedPersonalNumbers<ExamenColumn, RowKind>("EXM-PNR", "personalNumber", "course") as ExamenChange[]
).map((change): ExamenChange => {
  const separate = change.finds.some(([check]) => alone.has(check));
  return separate ? { ...change, finds: [...change.finds, ["EXM-POINTS-TOTAL", "points"]] } : change;
});

/** Changes to single rows of an examen that has a course to spare. */
export const plantedRows: readonly ExamenChange[] = [
  ...numbers,
  ...(plantedSchoolUnits<ExamenColumn, RowKind>("EXM-UNIT", "schoolUnit", "course") as ExamenChange[]),
  ...cells("EXM-DOCUMENT-MISSING", "documentType", null, " "),
  ...cells("EXM-DOCUMENT-EXCEL-ERROR", "documentType", "#N/A", "#N/A"),
  ...cells("EXM-DOCUMENT-UNKNOWN", "documentType", "E", "Studiebevis"),
  ...cells("EXM-FINAL-GRADES-LATE", "documentType", "Slutbetyg", "slutbetyg"),
  ...cells("EXM-ISSUED-MISSING", "issuedOn", null, " "),
  ...(plantedDates<ExamenColumn, RowKind>("EXM-ISSUED", "issuedOn", "course") as ExamenChange[]),
  ...planted("EXM-ISSUED-OUTSIDE", "issuedOn", "course", [["EXM-ISSUED-DIFFERS", "issuedOn"]])(
    { issuedOn: day("2025-06-05") },
    { issuedOn: day("2026-08-05") },
  ),
  ...cells("EXM-COURSE-MISSING", "courseCode", null, " "),
  ...cells("EXM-COURSE-UNREADABLE", "courseCode", "Engelska 5", "okänd"),
  ...cells("EXM-COURSE-EXCEL-ERROR", "courseCode", "#N/A", "#REF!"),
  ...cells("EXM-COURSE-LOOKALIKE", "courseCode", "ENGENGO5", "MATE1COOX"),
  ...cells(
    "EXM-COURSE-EMBEDDED",
    "courseCode",
    (code) => `KH ${String(code)}`,
    (code) => `${String(code)}-VT26`,
  ),
  ...cells(
    "EXM-COURSE-SPELLING",
    "courseCode",
    (code) => String(code).toLowerCase(),
    (code) => ` ${String(code)}`,
  ),
  ...cells("EXM-COURSE-LEVEL", "courseCode", "SFIKUD93", "SFIKUC92"),
  ...cells("EXM-COURSE-OLD", "courseCode", "BAK1201", "EN1201K"),
  ...cells("EXM-POINTS-MISSING", "points", null, " "),
  ...cells("EXM-POINTS-UNREADABLE", "points", "hundra", -100),
  ...cells("EXM-POINTS-TEXT", "points", "100", "100 p"),
  ...cells("EXM-POINTS-LIST", "points", 50, 50),
  ...cells("EXM-GRADE-MISSING", "grade", null, " "),
  ...cells("EXM-GRADE-UNREADABLE", "grade", "deltagit", "A+"),
  ...cells("EXM-GRADE-EXCEL-ERROR", "grade", "#N/A", "#REF!"),
  ...cells("EXM-GRADE-SPELLING", "grade", "c", "e "),
  ...cells("EXM-GRADE-SCALE", "grade", "VG", "G"),
  ...cells("EXM-EXCEL-ERROR", "name", "#N/A"),
  ...cells("EXM-EXCEL-ERROR", "programme", "#N/A"),
  ...planted("EXM-WORK-GRADE", "grade", "work")({ grade: "C" }, { grade: "A" }),
];

type Change = Partial<Record<ExamenColumn, Cell>>;

/** A change to the rows of one whole examen, by the row's place in it, and the findings that it gives there. */
export interface WholeChange {
  readonly changes: readonly (readonly [row: number, change: Change])[];
  readonly finds: readonly (readonly [row: number, check: ExamenCheckId, column: ExamenColumn])[];
}

const work = 23;
const long = { courseCode: "VÅRVÅR01", points: 200 };

/** Changes to whole examina of 23 courses and the komvuxarbete; the first course is ENGENG05. */
export const plantedWholes: readonly WholeChange[] = [
  {
    changes: [[4, { courseCode: "RELREL01", points: 50 }]],
    finds: [[0, "EXM-POINTS-TOTAL", "points"]],
  },
  {
    changes: [
      [4, { grade: "F" }],
      [9, { grade: "-" }],
    ],
    finds: [[0, "EXM-POINTS-PASSED", "grade"]],
  },
  {
    changes: [
      [4, long],
      [5, { courseCode: "GERÄLD0", points: 200 }],
    ],
    finds: [[0, "EXM-POINTS-ABOVE", "points"]],
  },
  {
    changes: [
      [work, { courseCode: "PSKPSY01", points: 50 }],
      [7, { courseCode: "FYSFYS01a", points: 150 }],
    ],
    finds: [[0, "EXM-WORK-MISSING", "courseCode"]],
  },
  {
    changes: [
      [4, { courseCode: "ENGENG05" }],
      [9, long],
    ],
    finds: [[4, "EXM-DUPLICATE", "courseCode"]],
  },
  {
    changes: [[6, { documentType: "Gymnasieexamen" }]],
    finds: [[6, "EXM-DOCUMENTS-TWO", "documentType"]],
  },
  {
    changes: [[8, { courseCode: "ENGE1000X" }]],
    finds: [[8, "EXM-COURSE-BOTH-SYSTEMS", "courseCode"]],
  },
];
