import type { SfiColumn } from "../../../src/returns/sfi/columns";
import {
  testCoordinationNumbersOfChildren,
  testCoordinationNumbersOfOld,
} from "../../../src/workbench/samples/test-identities";
import type { PlantedChange } from "../planted-change";
import {
  plantedCells as cells,
  plantedDates,
  plantedPersonalNumbers,
  plantedSchoolUnits,
  serial,
} from "../planted-readings";
import { type ExpectedFinding, Planting } from "../planting";
import type { SfiRow } from "./sfi-rows";
import { sfiSheet } from "./sfi-sheet";

/**
 * `graded` is any ended course with a grade of somebody with one row; `pathTwo` such a one on study path 2, `spring`
 * such a one that lasts all spring, `courseC` course C until March on path 2. `continuing` goes on into the autumn.
 */
type Kind = "graded" | "pathTwo" | "spring" | "courseC" | "continuing" | "withdrawn";
type SfiChange = PlantedChange<SfiColumn, Kind, string>;

/** Changes of several cells, each giving one finding of the check in the column. */
const plant = (check: string, column: SfiColumn, kind: Kind, ...changes: Partial<SfiRow>[]): SfiChange[] =>
  changes.map((change) => ({ kind, change: () => change, finds: [[check, column]] }));

const outcome: SfiChange[] = [
  ...cells<SfiColumn, Kind>("SFI-GRADE-UNREADABLE", "grade", "graded", "deltagit", "Klar"),
  ...cells<SfiColumn, Kind>("SFI-GRADE-EXCEL-ERROR", "grade", "graded", "#N/A", "#REF!"),
  ...cells<SfiColumn, Kind>("SFI-GRADE-SPELLING", "grade", "graded", "Godkänd", "g"),
  ...cells<SfiColumn, Kind>("SFI-GRADE-SCALE", "grade", "graded", "C", "E"),
  ...cells<SfiColumn, Kind>("SFI-GRADE-STRECK", "grade", "graded", "-", "-"),
  ...plant("SFI-GRADE-BEFORE-END", "endDate", "continuing", { grade: "G" }, { grade: "IG" }),
  ...plant(
    "SFI-OUTCOME-GRADE-WITHDRAWAL",
    "grade",
    "spring",
    { withdrawal: "Ja", withdrawalDate: serial("2026-03-02") },
    { withdrawal: "Ja", withdrawalDate: serial("2026-04-13") },
  ),
  ...cells<SfiColumn, Kind>("SFI-OUTCOME-MISSING", "grade", "graded", null, null),
  ...plant(
    "SFI-WITHDRAWAL-EXCEL-ERROR",
    "withdrawal",
    "graded",
    { withdrawal: "#N/A" },
    { withdrawal: "#N/A" },
  ),
  ...plantedDates<SfiColumn, Kind>("SFI-WITHDRAWAL-DATE", "withdrawalDate", "withdrawn"),
  ...plant(
    "SFI-WITHDRAWAL-NO-DATE",
    "withdrawalDate",
    "spring",
    { grade: null, withdrawal: "Ja" },
    { grade: null, withdrawal: "J" },
  ),
  ...plant(
    "SFI-WITHDRAWAL-NO-MARK",
    "withdrawal",
    "spring",
    { grade: null, withdrawalDate: serial("2026-03-02") },
    { grade: null, withdrawal: "Nej", withdrawalDate: serial("2026-03-02") },
  ),
  ...plant(
    "SFI-WITHDRAWAL-OUTSIDE",
    "withdrawalDate",
    "spring",
    { grade: null, withdrawal: "Ja", withdrawalDate: serial("2026-01-09") },
    { grade: null, withdrawal: "Ja", withdrawalDate: serial("2026-06-15") },
  ),
  ...plant(
    "SFI-WITHDRAWAL-AFTER-PERIOD",
    "withdrawalDate",
    "continuing",
    { withdrawal: "Ja", withdrawalDate: serial("2026-07-03") },
    { withdrawal: "Ja", withdrawalDate: serial("2026-08-03") },
  ),
];

const studies: SfiChange[] = [
  ...cells<SfiColumn, Kind>("SFI-PATH-UNREADABLE", "studyPath", "graded", "4", "svenska"),
  ...cells<SfiColumn, Kind>(
    "SFI-PATH-SPELLING",
    "studyPath",
    "graded",
    prefixed("Studieväg "),
    prefixed("sv "),
  ),
  ...plant(
    "SFI-PATH-SCHOOL-CODE",
    "studyPath",
    "graded",
    { studyPath: "SFIKUC92", sfiCourse: null },
    { studyPath: "SFIKUD93", sfiCourse: null },
  ),
  ...cells<SfiColumn, Kind>("SFI-COURSE-UNREADABLE", "sfiCourse", "graded", "E", "nybörjare"),
  ...cells<SfiColumn, Kind>(
    "SFI-COURSE-SPELLING",
    "sfiCourse",
    "graded",
    prefixed("kurs "),
    prefixed("Sfi "),
  ),
  ...cells<SfiColumn, Kind>("SFI-COURSE-SCHOOL-CODE", "sfiCourse", "pathTwo", "SFIKUC92", "SFIKUD92"),
  ...cells<SfiColumn, Kind>("SFI-PATH-MISSING", "studyPath", "graded", null, null),
  ...cells<SfiColumn, Kind>("SFI-COURSE-MISSING", "sfiCourse", "graded", null, null),
  ...plant(
    "SFI-PAIR",
    "sfiCourse",
    "graded",
    { studyPath: 3, sfiCourse: "A" },
    { studyPath: 2, sfiCourse: "A" },
  ),
  ...cells<SfiColumn, Kind>("SFI-STUDIES-DIFFER", "sfiCourse", "pathTwo", "3C", "1D"),
  ...cells<SfiColumn, Kind>("SFI-LANGUAGE-UNREADABLE", "language", "graded", "arabiska", "so"),
  ...cells<SfiColumn, Kind>("SFI-LANGUAGE-EXCEL-ERROR", "language", "graded", "#N/A", "#REF!"),
];

const dates: SfiChange[] = [
  ...cells<SfiColumn, Kind>("SFI-START-MISSING", "startDate", "graded", null, null),
  ...plantedDates<SfiColumn, Kind>("SFI-START", "startDate", "graded"),
  ...cells<SfiColumn, Kind>("SFI-END-MISSING", "endDate", "graded", null, null),
  ...plantedDates<SfiColumn, Kind>("SFI-END", "endDate", "graded"),
  ...plant(
    "SFI-DATE-ORDER",
    "endDate",
    "graded",
    { startDate: serial("2026-06-05"), endDate: serial("2026-01-12") },
    { startDate: serial("2026-03-20"), endDate: serial("2026-01-12") },
  ),
  ...plant(
    "SFI-DATE-SPAN",
    "endDate",
    "continuing",
    { endDate: serial("2029-08-31") },
    { endDate: serial("2062-09-18") },
  ),
  ...plant("SFI-PERIOD-OUTSIDE", "startDate", "continuing", {
    startDate: serial("2026-08-17"),
    endDate: serial("2026-10-23"),
  }),
  ...plant("SFI-PERIOD-OUTSIDE", "endDate", "graded", {
    startDate: serial("2025-08-18"),
    endDate: serial("2025-10-24"),
  }),
];

const changes: SfiChange[] = [
  ...plantedPersonalNumbers<SfiColumn, Kind>("SFI-PNR", "personalNumber", "graded"),
  ...cells<SfiColumn, Kind>(
    "SFI-AGE-YOUNG",
    "personalNumber",
    "graded",
    ...testCoordinationNumbersOfChildren,
  ),
  ...cells<SfiColumn, Kind>("SFI-AGE-OLD", "personalNumber", "graded", ...testCoordinationNumbersOfOld),
  ...studies,
  ...dates,
  ...outcome,
  ...plantedSchoolUnits<SfiColumn, Kind>("SFI-UNIT", "schoolUnit", "graded"),
];

/** The clean rows with findings planted in about half of them, and the list of what should be found. */
export function plantSfiFindings(clean: readonly SfiRow[]): { rows: SfiRow[]; findings: ExpectedFinding[] } {
  const counts = new Map<string, number>();
  for (const { personalNumber } of clean)
    counts.set(String(personalNumber), (counts.get(String(personalNumber)) ?? 0) + 1);
  const planting = new Planting<SfiColumn, Kind, string>(
    clean,
    sfiSheet,
    "personalNumber",
    (row, kind) => counts.get(String(row.personalNumber)) === 1 && isKind(row, kind),
  );
  plantPairs(planting);
  planting.plant(changes.filter(({ kind }) => kind !== "graded"));
  planting.plant(changes.filter(({ kind }) => kind === "graded"));
  return { rows: planting.rows, findings: planting.inSheetOrder() };
}

/** Findings that need two rows: the second is written over a row further down. */
function plantPairs(planting: Planting<SfiColumn, Kind, string>): void {
  const after = { startDate: serial("2026-03-23"), endDate: serial("2026-06-05") };
  for (let time = 0; time < 2; time++) {
    planting.repeat("courseC", "graded", () => ({ ...after, sfiCourse: "B" }), [
      ["SFI-PROGRESSION", "sfiCourse"],
    ]);
    planting.repeat(
      "courseC",
      "graded",
      ({ language }) => ({ ...after, sfiCourse: "D", language: language === "KUR" ? "ARA" : "KUR" }),
      [["SFI-LANGUAGE-DIFFER", "language"]],
    );
    planting.repeat("spring", "graded", () => ({}), [["SFI-DUPLICATE", "personalNumber"]]);
    planting.repeat("spring", "graded", ({ startDate }) => ({ startDate: Number(startDate) + 14 }), [
      ["SFI-COURSE-OVERLAP", "startDate"],
    ]);
    planting.repeat(
      "spring",
      "graded",
      ({ personalNumber }) => ({ personalNumber: `${String(personalNumber).slice(0, 8)}TF10` }),
      [["SFI-PERSON-TWO-NUMBERS", "personalNumber"]],
    );
  }
}

function prefixed(words: string): (cell: unknown) => string {
  return (cell) => words + String(cell);
}

function isKind(row: SfiRow, kind: Kind): boolean {
  // A coordination number's day is not the birthday that a temporary number would have.
  const graded = row.grade !== null && Number(String(row.personalNumber).slice(6, 8)) <= 31;
  const until = (end: string) => row.endDate === serial(end);
  switch (kind) {
    case "graded":
      return graded;
    case "pathTwo":
      return graded && row.studyPath === 2 && row.sfiCourse !== "B";
    case "spring":
      return graded && row.startDate === serial("2026-01-12") && until("2026-06-05");
    case "courseC":
      return graded && row.studyPath === 2 && row.sfiCourse === "C" && until("2026-03-20");
    case "continuing":
      return until("2026-09-18");
    case "withdrawn":
      return row.withdrawal !== null;
  }
}
