import type { FollowUpCheckId } from "../../../src/returns/follow-up/check-id";
import type { FollowUpColumn } from "../../../src/returns/follow-up/columns";
import type { Cell } from "../../../src/values/reading";
import { plantedIn, type PlantedChange } from "../planted-change";
import { plantedDates, plantedPersonalNumbers, serial } from "../planted-readings";
import { type ExpectedFinding, Planting } from "../planting";
import type { FollowUpRow } from "./follow-up-rows";
import { followUpSheet } from "./follow-up-sheet";

/**
 * `graded` is an ended course with a grade and nothing else noted, `numbered` one of somebody with twelve digits,
 * `level` one of Gy25, `listed` one whose points the course list has. `ill` is anybody who was, `elsewhere` is somebody ill of another municipality.
 */
type Kind =
  | "graded"
  | "numbered"
  | "level"
  | "listed"
  | "ill"
  | "elsewhere"
  | "onLeave"
  | "withdrawn"
  | "vocational"
  | "education"
  | "apprentice"
  | "streck";
type Change = PlantedChange<FollowUpColumn, Kind, string>;

const planted = plantedIn<FollowUpColumn, Kind, FollowUpCheckId>();
const dates = plantedDates<FollowUpColumn, Kind>;

/** Cells of a column, each giving one finding of the check in it. */
const cells = (check: FollowUpCheckId, column: FollowUpColumn, kind: Kind, ...values: Cell[]): Change[] =>
  planted(check, column, kind)(...values.map((value) => ({ [column]: value }) as Partial<FollowUpRow>));

const excelErrors = (
  [
    ["FUP-FIRST-NAME-EXCEL-ERROR", "firstName"],
    ["FUP-LAST-NAME-EXCEL-ERROR", "lastName"],
    ["FUP-NAME-EXCEL-ERROR", "name"],
    ["FUP-COURSE-EXCEL-ERROR", "courseCode"],
    ["FUP-STATUS-EXCEL-ERROR", "status"],
    ["FUP-WRONG-COURSE-EXCEL-ERROR", "wrongCourse"],
    ["FUP-SICK-CERTIFICATE-EXCEL-ERROR", "certificate"],
    ["FUP-HOME-EXCEL-ERROR", "homeMunicipality"],
    ["FUP-HOME-CONTACT-EXCEL-ERROR", "homeContact"],
    ["FUP-FORM-EXCEL-ERROR", "vocationalForm"],
    ["FUP-GRADE-EXCEL-ERROR", "grade"],
    ["FUP-CONTACT-EXCEL-ERROR", "principalContact"],
    ["FUP-WITHDRAWAL-EXCEL-ERROR", "withdrawal"],
  ] as const
).flatMap(([check, column]) => cells(check, column, "graded", "#N/A", "#N/A"));

const swapped = ({ startDate, endDate }: FollowUpRow): Partial<FollowUpRow> => ({
  startDate: endDate,
  endDate: startDate,
});

const personAndCourse: Change[] = [
  ...plantedPersonalNumbers<FollowUpColumn, Kind>("FUP-PNR", "personalNumber", "numbered"),
  ...cells("FUP-COURSE-MISSING", "courseCode", "graded", null, " "),
  ...cells("FUP-COURSE-UNREADABLE", "courseCode", "graded", "Engelska 5", "Svenska nivå 1"),
  ...cells("FUP-COURSE-LOOKALIKE", "courseCode", "graded", "ENGE1OOOX", "MATE1BOOX"),
  ...planted(
    "FUP-COURSE-EMBEDDED",
    "courseCode",
    "level",
  )(
    ({ courseCode }) => ({ courseCode: `KH ${String(courseCode)}` }),
    ({ courseCode }) => ({ courseCode: `${String(courseCode)}-VT26-DAG` }),
  ),
  ...planted(
    "FUP-COURSE-SPELLING",
    "courseCode",
    "graded",
  )(
    ({ courseCode }) => ({ courseCode: String(courseCode).toLowerCase() }),
    ({ courseCode }) => ({ courseCode: ` ${String(courseCode)}` }),
  ),
  ...cells("FUP-POINTS-UNREADABLE", "points", "graded", "hundra", 99.5),
  ...cells("FUP-POINTS-TEXT", "points", "level", "100", "100 p"),
  ...cells("FUP-POINTS-LIST", "points", "listed", 75, 400),
  ...cells("FUP-START-MISSING", "startDate", "graded", null, null),
  ...dates("FUP-START", "startDate", "graded"),
  ...cells("FUP-END-MISSING", "endDate", "graded", null, null),
  ...dates("FUP-END", "endDate", "graded"),
  ...planted("FUP-DATE-ORDER", "endDate", "graded")(swapped, swapped),
  ...cells("FUP-NOT-BEGUN-RESULT", "status", "graded", "Ej påbörjad", "Aldrig påbörjad"),
  ...planted(
    "FUP-WRONG-COURSE",
    "status",
    "graded",
  )({ wrongCourse: "Ja" }, { wrongCourse: "x", status: null }),
];

/** A course that goes on when the sample is looked at, with its last activity. */
const goingOn = (lastActivity: string | null): Partial<FollowUpRow> => ({
  startDate: serial("2026-05-11"),
  endDate: serial("2026-09-18"),
  status: "Pågår",
  grade: null,
  lastActivity: lastActivity === null ? null : serial(lastActivity),
});

const activity: Change[] = [
  ...dates("FUP-ACTIVITY", "lastActivity", "graded"),
  ...cells("FUP-ACTIVITY-FUTURE", "lastActivity", "graded", serial("2027-05-28"), serial("2062-03-13")),
  ...planted("FUP-ACTIVITY-WARNED", "lastActivity", "graded")(goingOn("2026-07-26"), goingOn("2026-07-21")),
  ...planted(
    "FUP-ACTIVITY-FULL",
    "lastActivity",
    "graded",
  )(goingOn("2026-07-20"), {
    ...goingOn(null),
    startDate: serial("2026-07-21"),
  }),
  ...planted("FUP-ACTIVITY-OVERDUE", "lastActivity", "graded")(goingOn("2026-07-19"), goingOn(null)),
  ...dates("FUP-LEAVE-START", "leaveStart", "onLeave"),
  ...dates("FUP-LEAVE-END", "leaveEnd", "onLeave"),
  ...planted(
    "FUP-LEAVE-ORDER",
    "leaveEnd",
    "onLeave",
  )(
    ({ leaveStart }) => ({ leaveEnd: Number(leaveStart) - 3 }),
    ({ leaveStart }) => ({ leaveEnd: Number(leaveStart) - 360 }),
  ),
];

const sickness: Change[] = [
  ...cells("FUP-HOME-CONTACT", "homeContact", "elsewhere", null, "Nej"),
  ...dates("FUP-SICK-START", "sickStart", "ill"),
  ...dates("FUP-SICK-END", "sickEnd", "ill"),
  ...planted(
    "FUP-SICK-ORDER",
    "sickEnd",
    "ill",
  )(
    ({ sickStart }) => ({ sickEnd: Number(sickStart) - 3 }),
    ({ sickStart }) => ({ sickEnd: Number(sickStart) - 355 }),
  ),
  ...planted(
    "FUP-SICK-COURSE-START",
    "startDate",
    "ill",
  )(
    ({ sickStart }) => ({ startDate: sickStart }),
    ({ sickEnd }) => ({ startDate: sickEnd }),
  ),
  ...cells("FUP-SICK-CERTIFICATE", "certificate", "ill", null, "Nej"),
];

const workplace: Change[] = [
  ...cells("FUP-EDUCATION-POINTS-UNREADABLE", "educationPoints", "graded", "alla", -1_500),
  ...cells("FUP-EDUCATION-POINTS-TEXT", "educationPoints", "graded", "1500", "1 500 p"),
  ...planted(
    "FUP-APPRENTICE-POINTS",
    "educationPoints",
    "apprentice",
  )({ educationPoints: 300 }, { educationPoints: 1_700, workplaceHours: 2_400 }),
  ...cells("FUP-VALIDATED-UNREADABLE", "validatedPoints", "graded", "alla", -50),
  ...cells("FUP-VALIDATED-TEXT", "validatedPoints", "graded", "50", "50 p"),
  ...cells("FUP-VALIDATED-ABOVE", "validatedPoints", "graded", 1_600, 2_000),
  ...cells("FUP-APL-UNREADABLE", "workplaceHours", "vocational", "alla", -8),
  ...cells("FUP-APL-TEXT", "workplaceHours", "vocational", "40", "37,5 tim"),
  ...cells("FUP-APL-EDUCATION", "workplaceHours", "education", 449.5, null),
  ...cells("FUP-APL-EDUCATION", "workplaceHours", "apprentice", 450),
  ...cells("FUP-APL-COURSE", "workplaceHours", "vocational", 29.5, null),
];

const left =
  (days: number) =>
  ({ startDate }: FollowUpRow) => ({ withdrawalDate: Number(startDate) + days });

const results: Change[] = [
  ...cells("FUP-GRADE-UNREADABLE", "grade", "graded", "deltagit", "A+"),
  ...cells("FUP-GRADE-SPELLING", "grade", "level", "c", "e"),
  ...planted(
    "FUP-STRECK-CONTACT",
    "grade",
    "streck",
  )({ principalContact: null }, { principalContact: "Nej" }),
  ...dates("FUP-WITHDRAWAL-DATE", "withdrawalDate", "withdrawn"),
  ...planted(
    "FUP-WITHDRAWAL-NO-DATE",
    "withdrawalDate",
    "withdrawn",
  )({ withdrawal: "Ja", withdrawalDate: null }, { withdrawal: "x", withdrawalDate: null }),
  ...planted(
    "FUP-WITHDRAWAL-OUTSIDE",
    "withdrawalDate",
    "withdrawn",
  )(left(-3), ({ endDate }) => ({
    withdrawalDate: Number(endDate) + 3,
  })),
  ...planted("FUP-WITHDRAWAL-EDGE", "withdrawalDate", "withdrawn")(left(27), left(28)),
  ...planted("FUP-OUTCOME-GRADE-WITHDRAWAL", "grade", "graded")(left(40), left(45)),
  ...planted("FUP-ENDED-NO-RESULT", "grade", "graded")({ grade: null }, { grade: null, status: "Pågår" }),
];

const changes = [...personAndCourse, ...activity, ...sickness, ...workplace, ...results, ...excelErrors];

/** The clean rows with findings planted in more than half of them, and the list of what should be found. */
export function plantFollowUpFindings(clean: readonly FollowUpRow[]): {
  rows: FollowUpRow[];
  findings: ExpectedFinding[];
} {
  const planting = new Planting<FollowUpColumn, Kind, string>(clean, followUpSheet, "personalNumber", isKind);
  for (let time = 0; time < 2; time++) {
    planting.repeat("graded", "graded", () => ({}), [["FUP-DUPLICATE", "personalNumber"]]);
    planting.repeat("ill", "graded", laterCourse, [["FUP-SICK-LATER-COURSE", "status"]]);
  }
  planting.plant(changes.filter(({ kind }) => kind !== "graded"));
  planting.plant(changes.filter(({ kind }) => kind === "graded"));
  return { rows: planting.rows, findings: planting.inSheetOrder() };
}

/** Another course of the same person, begun while the illness went on. */
function laterCourse({ sickStart, endDate }: FollowUpRow): Partial<FollowUpRow> {
  return {
    courseCode: "KEMI1000X",
    points: 100,
    grade: "C",
    startDate: Number(sickStart) + 3,
    endDate,
    sickStart: null,
    sickEnd: null,
    certificate: null,
    homeContact: null,
  };
}

function isKind(row: FollowUpRow, kind: Kind): boolean {
  const code = String(row.courseCode);
  const digits = String(row.personalNumber);
  const isPlain = row.sickStart === null && row.leaveStart === null && row.vocationalForm === null;
  const graded = isPlain && row.grade !== null && row.grade !== "-";
  switch (kind) {
    case "graded":
      return graded;
    case "numbered":
      return graded && /^\d{12}$/.test(digits) && Number(digits.slice(6, 8)) <= 31;
    case "level":
      return graded && code.endsWith("X");
    case "listed":
      return graded && code.startsWith("GRN");
    case "ill":
      return row.sickStart !== null;
    case "elsewhere":
      return row.sickStart !== null && row.homeMunicipality !== "Nacka";
    case "onLeave":
      return row.leaveStart !== null;
    case "withdrawn":
      return row.withdrawalDate !== null;
    case "vocational":
      return row.vocationalForm !== null && row.educationPoints === null;
    case "education":
      return row.vocationalForm === "Yrkesutbildning" && row.educationPoints !== null;
    case "apprentice":
      return row.vocationalForm === "Lärling";
    case "streck":
      return row.grade === "-";
  }
}
