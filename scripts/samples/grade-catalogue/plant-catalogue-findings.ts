import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import type { GradeCatalogueCheckId } from "../../../src/returns/grade-catalogue/check-id";
import type { GradeCatalogueColumn } from "../../../src/returns/grade-catalogue/columns";
import type { Cell } from "../../../src/values/reading";
import { plantedIn, type PlantedChange } from "../planted-change";
import { plantedDates, plantedPersonalNumbers, plantedSchoolUnits, serial } from "../planted-readings";
import { type ExpectedFinding, Planting } from "../planting";
import { catalogueSheet } from "./catalogue-sheet";
import type { CatalogueRow } from "./catalogue-rows";

/**
 * `plain` is any ordinary course, `numbered` one of somebody with twelve digits, `level` one of Gy25, `listed` one whose
 * points the course list has. `work` is a komvuxarbete.
 */
type Kind = "plain" | "numbered" | "level" | "listed" | "work" | "specialisation" | "examination";
type Change = PlantedChange<GradeCatalogueColumn, Kind, string>;

const planted = plantedIn<GradeCatalogueColumn, Kind, GradeCatalogueCheckId>();

/** Two cells of a column, each giving one finding of the check in it. */
const cells = (
  check: GradeCatalogueCheckId,
  column: GradeCatalogueColumn,
  kind: Kind,
  ...values: Cell[]
): Change[] =>
  planted(check, column, kind)(...values.map((value) => ({ [column]: value }) as Partial<CatalogueRow>));

const excelErrors = (
  [
    ["CAT-FIRST-NAME-EXCEL-ERROR", "firstName"],
    ["CAT-LAST-NAME-EXCEL-ERROR", "lastName"],
    ["CAT-NAME-EXCEL-ERROR", "name"],
    ["CAT-AUTHORITY-EXCEL-ERROR", "authority"],
    ["CAT-SCHOOL-EXCEL-ERROR", "school"],
    ["CAT-COURSE-EXCEL-ERROR", "courseCode"],
    ["CAT-COURSE-NAME-EXCEL-ERROR", "courseName"],
    ["CAT-GRADE-EXCEL-ERROR", "grade"],
    ["CAT-INFORMATION-EXCEL-ERROR", "otherInformation"],
    ["CAT-EXAMINATION-EXCEL-ERROR", "examination"],
    ["CAT-WORK-TITLE-EXCEL-ERROR", "title"],
    ["CAT-WORK-SUMMARY-EXCEL-ERROR", "summary"],
    ["CAT-WORK-SIGNED-EXCEL-ERROR", "authoritySigned"],
    ["CAT-SIGNATORY-EXCEL-ERROR", "signedBy"],
    ["CAT-DIGITAL-EXCEL-ERROR", "digitalSignature"],
    ["CAT-HANDWRITTEN-EXCEL-ERROR", "handwritten"],
  ] as const
).flatMap(([check, column]) => cells(check, column, "plain", "#N/A", "#N/A"));

/** A date as a code of a unit is another unit's code as well. */
const units: Change[] = plantedSchoolUnits<GradeCatalogueColumn, Kind>("CAT-UNIT", "schoolUnit", "plain").map(
  (one) =>
    one.finds.some(([check]) => check === "CAT-UNIT-DATE")
      ? { ...one, finds: [...one.finds, ["CAT-UNIT-OTHER", "schoolUnit"]] }
      : one,
);

const personAndSchool: Change[] = [
  ...plantedPersonalNumbers<GradeCatalogueColumn, Kind>("CAT-PNR", "personalNumber", "numbered"),
  ...cells("CAT-NAME-MISSING", "lastName", "plain", null),
  ...cells("CAT-NAME-MISSING", "firstName", "plain", null),
  ...units,
  ...cells("CAT-UNIT-OTHER", "schoolUnit", "plain", "28347619", "28347619"),
  ...cells("CAT-AUTHORITY-MISSING", "authority", "plain", null, " "),
  ...cells("CAT-AUTHORITY-OTHER", "authority", "plain", "Exempelskolan Vux AB", "Värmdö kommun"),
  ...cells("CAT-SCHOOL-MISSING", "school", "plain", null, null),
];

const ungraded = (code: string): Partial<CatalogueRow> => ({
  courseCode: code,
  courseName: builtInCourses.find(code)?.name ?? "Orienteringskurs",
});

const course: Change[] = [
  ...cells("CAT-COURSE-MISSING", "courseCode", "plain", null, " "),
  ...cells("CAT-COURSE-UNREADABLE", "courseCode", "plain", "Engelska 5", "Svenska nivå 1"),
  ...cells("CAT-COURSE-LOOKALIKE", "courseCode", "plain", "ENGE1OOOX", "MATE1BOOX"),
  ...planted(
    "CAT-COURSE-EMBEDDED",
    "courseCode",
    "level",
  )(
    ({ courseCode }) => ({ courseCode: `KH ${String(courseCode)}` }),
    ({ courseCode }) => ({ courseCode: `${String(courseCode)}-VT26-DAG` }),
  ),
  ...planted(
    "CAT-COURSE-SPELLING",
    "courseCode",
    "plain",
  )(
    ({ courseCode }) => ({ courseCode: String(courseCode).toLowerCase() }),
    ({ courseCode }) => ({ courseCode: ` ${String(courseCode)}` }),
  ),
  ...planted("CAT-COURSE-UNGRADED", "courseCode", "listed")(ungraded("GRNORI21B"), ungraded("GRNORI21G")),
  ...cells("CAT-COURSE-NAME-MISSING", "courseName", "plain", null, null),
  ...cells("CAT-COURSE-NAME-LIST", "courseName", "plain", "Historia 1b", "Kemi nivå 1"),
  ...cells("CAT-POINTS-MISSING", "points", "plain", null, null),
  ...cells("CAT-POINTS-UNREADABLE", "points", "plain", "hundra", 99.5),
  ...cells("CAT-POINTS-TEXT", "points", "level", "100", "100 p"),
  ...cells("CAT-POINTS-LIST", "points", "listed", 75, 400),
];

const endsOn = (written: string, sentDate: number | null): Partial<CatalogueRow> => ({
  startDate: serial("2026-01-12"),
  endDate: serial(written),
  gradeDate: serial(written),
  sentDate,
});

const swapped = ({ startDate, endDate }: CatalogueRow): Partial<CatalogueRow> => ({
  startDate: endDate,
  endDate: startDate,
  gradeDate: startDate,
  sentDate: Number(startDate) + 7,
});

const gradeAndDates: Change[] = [
  ...cells("CAT-GRADE-MISSING", "grade", "plain", null, null),
  ...cells("CAT-GRADE-UNREADABLE", "grade", "plain", "deltagit", "A+"),
  ...cells("CAT-GRADE-SPELLING", "grade", "level", "c", "e"),
  ...cells("CAT-GRADE-SCALE", "grade", "level", "G", "VG"),
  ...cells("CAT-GRADE-SCALE", "grade", "listed", "C", "E"),
  ...cells("CAT-START-MISSING", "startDate", "plain", null, null),
  ...plantedDates<GradeCatalogueColumn, Kind>("CAT-START", "startDate", "plain"),
  ...cells("CAT-END-MISSING", "endDate", "plain", null, null),
  ...plantedDates<GradeCatalogueColumn, Kind>("CAT-END", "endDate", "plain"),
  ...planted("CAT-DATE-ORDER", "endDate", "plain")(swapped, swapped),
  ...cells("CAT-GRADE-DATE-MISSING", "gradeDate", "plain", null, null),
  ...plantedDates<GradeCatalogueColumn, Kind>("CAT-GRADE-DATE", "gradeDate", "plain"),
  ...planted(
    "CAT-GRADE-DATE-END",
    "gradeDate",
    "plain",
  )(
    ({ endDate }) => ({ gradeDate: Number(endDate) + 3 }),
    ({ endDate }) => ({ gradeDate: Number(endDate) - 1 }),
  ),
  ...planted(
    "CAT-GRADE-BEFORE-END",
    "endDate",
    "plain",
  )(endsOn("2026-08-28", null), endsOn("2026-09-18", null)),
];

const kinds: Change[] = [
  ...cells("CAT-SPECIALISATION-MISSING", "otherInformation", "specialisation", null, " "),
  ...cells("CAT-EXAMINATION-UNMARKED", "otherInformation", "examination", null, "Distans"),
  ...planted(
    "CAT-EXAMINATION-TIME",
    "endDate",
    "examination",
  )(
    ({ endDate }) => ({ startDate: Number(endDate) - 15 }),
    ({ endDate }) => ({ startDate: Number(endDate) - 60, examination: null }),
  ),
  ...cells("CAT-WORK-TITLE-MISSING", "title", "work", null, null),
  ...cells("CAT-WORK-SUMMARY-MISSING", "summary", "work", null, null),
  ...planted(
    "CAT-WORK-SUMMARY-LONG",
    "summary",
    "work",
  )(
    ({ summary }) => ({ summary: `${String(summary)} `.repeat(2) }),
    ({ summary }) => ({ summary: String(summary).padEnd(241, ".") }),
  ),
  ...cells("CAT-WORK-LANGUAGE", "summary", "work", "This work is about the care of older people."),
  ...cells("CAT-WORK-LANGUAGE", "title", "work", "The care of older people and how it is organised"),
  ...cells("CAT-WORK-UNSIGNED", "authoritySigned", "work", null, "Nej"),
];

const handingIn: Change[] = [
  ...cells("CAT-SIGNATORY-TITLE", "signedBy", "plain", "Skolledare", "Verksamhetschef"),
  ...cells("CAT-DIGITAL", "digitalSignature", "plain", "Ja", "x"),
  ...cells("CAT-HANDWRITTEN", "handwritten", "plain", "Ja", "x"),
  ...plantedDates<GradeCatalogueColumn, Kind>("CAT-SENT", "sentDate", "plain"),
  ...cells("CAT-DUE-OVERDUE", "sentDate", "plain", null, null),
  ...planted(
    "CAT-DUE-UNDECIDED",
    "sentDate",
    "plain",
  )(endsOn("2026-03-27", serial("2026-04-13")), endsOn("2026-03-27", serial("2026-04-14"))),
  ...planted("CAT-DUE-SOON", "sentDate", "plain")(endsOn("2026-08-03", null), endsOn("2026-07-29", null)),
  ...planted(
    "CAT-SENT-LATE",
    "sentDate",
    "plain",
  )(
    ({ endDate }) => ({ sentDate: Number(endDate) + 40 }),
    ({ endDate }) => ({ sentDate: Number(endDate) + 60 }),
  ),
];

const changes = [...personAndSchool, ...course, ...gradeAndDates, ...kinds, ...handingIn, ...excelErrors];

/** The clean rows with findings planted in more than half of them, and the list of what should be found. */
export function plantCatalogueFindings(clean: readonly CatalogueRow[]): {
  rows: CatalogueRow[];
  findings: ExpectedFinding[];
} {
  const planting = new Planting<GradeCatalogueColumn, Kind, string>(
    clean,
    catalogueSheet,
    "personalNumber",
    isKind,
  );
  for (let time = 0; time < 2; time++)
    planting.repeat("plain", "plain", () => ({}), [["CAT-DUPLICATE", "personalNumber"]]);
  planting.plant(changes.filter(({ kind }) => kind !== "plain"));
  planting.plant(changes.filter(({ kind }) => kind === "plain"));
  return { rows: planting.rows, findings: planting.inSheetOrder() };
}

function isKind(row: CatalogueRow, kind: Kind): boolean {
  const code = String(row.courseCode);
  const plain = row.title === null && row.otherInformation === null;
  switch (kind) {
    case "plain":
      return plain;
    case "numbered":
      return (
        plain &&
        /^\d{12}$/.test(String(row.personalNumber)) &&
        Number(String(row.personalNumber).slice(6, 8)) <= 31
      );
    case "level":
      return plain && code.endsWith("X");
    case "listed":
      return plain && code.startsWith("GRN");
    case "work":
      return code === "KVARVO";
    case "specialisation":
      return code.endsWith("S") && row.otherInformation !== null;
    case "examination":
      return row.examination !== null;
  }
}
