import type { NationalTestsColumn } from "../../../src/returns/national-tests/columns";
import type { PlantedChange } from "../planted-change";
import {
  plantedCells,
  plantedDates,
  plantedPersonalNumbers,
  plantedSchoolUnits,
  serial,
} from "../planted-readings";
import { type ExpectedFinding, Planting } from "../planting";
import type { NationalTestsRow } from "./national-tests-rows";
import { nationalTestsSheet } from "./national-tests-sheet";

type Column = NationalTestsColumn;
/** `graded` is any test with a grade; `upper` such a one on upper secondary level, `sfi` in sfi. */
type Kind = "graded" | "upper" | "sfi";
type Change = PlantedChange<Column, Kind, string>;

const cells = (check: string, column: Column, kind: Kind, ...values: (string | number | null)[]): Change[] =>
  plantedCells<Column, Kind>(check, column, kind, ...values);

/** Changes of several cells, each giving one finding of the check in the column. */
const plant = (
  check: string,
  column: Column,
  kind: Kind,
  ...changes: Partial<NationalTestsRow>[]
): Change[] => changes.map((change) => ({ kind, change: () => change, finds: [[check, column]] }));

const courses: Change[] = [
  ...cells("NPR-COURSE-MISSING", "testedCourse", "graded", null, " "),
  ...cells("NPR-COURSE-UNREADABLE", "testedCourse", "graded", "Engelska", "Matte 1b"),
  ...cells("NPR-COURSE-EXCEL-ERROR", "testedCourse", "graded", "#N/A", "#REF!"),
  ...cells("NPR-COURSE-LOOKALIKE", "testedCourse", "upper", "MATE1COOX", "ENGENGO5"),
  ...cells("NPR-COURSE-EMBEDDED", "testedCourse", "upper", "KH ENGE1000X", "KH SVEA1000X"),
  ...cells("NPR-COURSE-SPELLING", "testedCourse", "upper", "enge1000x", " SVEN1000X"),
  ...plant(
    "NPR-BASIC-LEVEL",
    "testedCourse",
    "sfi",
    { testedCourse: "GRNENG2", testResult: "G" },
    { testedCourse: "GRNMATD", testResult: "G" },
  ),
  ...cells("NPR-NOT-OBLIGATORY", "testedCourse", "upper", "ENGE3000X", "SVEN2000X", "BIOG1000X"),
  ...cells("NPR-SFI-COURSE", "testedCourse", "sfi", "A", "SFIKUA9"),
];

const results: Change[] = [
  ...cells("NPR-PARTICIPATION-MISSING", "participation", "graded", null, null),
  ...cells("NPR-PARTICIPATION-UNREADABLE", "participation", "graded", 2, "kanske"),
  ...cells("NPR-PARTICIPATION-EXCEL-ERROR", "participation", "graded", "#N/A", "#REF!"),
  ...cells("NPR-PARTICIPATION-SPELLING", "participation", "graded", "Ja", "Deltagit"),
  ...cells("NPR-RESULT-MISSING", "testResult", "graded", null, null),
  ...cells("NPR-RESULT-UNREADABLE", "testResult", "graded", 12, "bra"),
  ...cells("NPR-RESULT-EXCEL-ERROR", "testResult", "graded", "#N/A", "#VALUE!"),
  ...cells("NPR-RESULT-SPELLING", "testResult", "upper", "c"),
  ...cells("NPR-RESULT-SPELLING", "testResult", "sfi", "Godkänt"),
  ...cells("NPR-RESULT-SCALE", "testResult", "upper", "G"),
  ...cells("NPR-RESULT-SCALE", "testResult", "sfi", "C"),
  ...plant(
    "NPR-GRADE-WITHOUT-TEST",
    "testResult",
    "graded",
    { participation: 99 },
    { participation: 77 },
    { participation: 88 },
  ),
  ...plant(
    "NPR-REPLACEMENT",
    "testResult",
    "graded",
    { participation: 77, testResult: 99 },
    { participation: "77", testResult: "99" },
  ),
  ...plant(
    "NPR-RESULT-LOST",
    "testResult",
    "graded",
    { participation: 88, testResult: 88 },
    { participation: 1, testResult: 88 },
  ),
];

const changes: Change[] = [
  ...plantedPersonalNumbers<Column, Kind>("NPR-PNR", "personalNumber", "graded"),
  ...courses,
  ...plantedDates<Column, Kind>("NPR-DATE", "testDate", "graded"),
  ...plant(
    "NPR-PERIOD-OUTSIDE",
    "testDate",
    "graded",
    { testDate: serial("2025-11-17") },
    { testDate: serial("2026-07-02") },
  ),
  ...["2026-11-16", "2027-05-11"].map((written): Change => ({
    kind: "graded",
    change: () => ({ testDate: serial(written) }),
    finds: [
      ["NPR-PERIOD-OUTSIDE", "testDate"],
      ["NPR-RESULT-BEFORE-TEST", "testDate"],
    ],
  })),
  ...results,
  ...plantedSchoolUnits<Column, Kind>("NPR-UNIT", "schoolUnit", "graded"),
];

/** The clean rows with findings planted in about half of them, and the list of what should be found. */
export function plantNationalTestsFindings(clean: readonly NationalTestsRow[]): {
  rows: NationalTestsRow[];
  findings: ExpectedFinding[];
} {
  const planting = new Planting<Column, Kind, string>(clean, nationalTestsSheet, "personalNumber", isKind);
  for (let time = 0; time < 2; time++)
    planting.repeat("graded", "graded", () => ({}), [["NPR-DUPLICATE", "personalNumber"]]);
  planting.plant(changes.filter(({ kind }) => kind !== "graded"));
  planting.plant(changes.filter(({ kind }) => kind === "graded"));
  return { rows: planting.rows, findings: planting.inSheetOrder() };
}

function isKind({ testedCourse, testResult }: NationalTestsRow, kind: Kind): boolean {
  const ofSfi = String(testedCourse).length === 1;
  return typeof testResult === "string" && (kind === "graded" || (kind === "sfi") === ofSfi);
}
