import type { StaffCheckId } from "../../../src/returns/staff/check-id";
import { subjectKeys } from "../../../src/returns/staff/column-groups";
import type { StaffColumn } from "../../../src/returns/staff/columns";
import { testCoordinationNumbersOfOld } from "../../../src/workbench/samples/test-identities";
import { type ExpectedFinding, Planting } from "../planting";
import { plantedIn, type PlantedChange } from "../planted-change";
import { plantedPersonalNumbers, plantedSchoolUnits } from "../planted-readings";
import { staffSheet } from "./staff-sheet";
import { otherUnit, type StaffRow } from "./staff-rows";

/** A `teacher` teaches general subjects in komvux: `full` on most of full time, `half` on half of it at most. */
type RowKind = "teacher" | "full" | "half" | "vocational" | "leave";

const planted = plantedIn<StaffColumn, RowKind, StaffCheckId>();

const noSubjects = Object.fromEntries(subjectKeys.map((key) => [key, null])) as Partial<StaffRow>;

const people = [
  ...planted("STF-NAME-MISSING", "name", "teacher")({ name: null }, { name: " " }),
  ...planted(
    "STF-AGE",
    "personalNumber",
    "teacher",
  )(
    { personalNumber: "20130412TF10" },
    ...testCoordinationNumbersOfOld.slice(0, 1).map((personalNumber) => ({ personalNumber })),
  ),
  ...planted(
    "STF-ORGANISATION-UNREADABLE",
    "providerNumber",
    "teacher",
  )({ providerNumber: "Exempelskolan" }, { providerNumber: "202100083" }),
  ...planted(
    "STF-ORGANISATION-CHECK-DIGIT",
    "providerNumber",
    "teacher",
  )({ providerNumber: "202100-0838" }, { providerNumber: 2120000166 }),
  ...planted(
    "STF-ORGANISATION-PERSON",
    "providerNumber",
    "teacher",
  )({ providerNumber: "800218-2387" }, { providerNumber: "198002182387" }),
  ...planted(
    "STF-ORGANISATION-SPELLING",
    "providerNumber",
    "teacher",
  )({ providerNumber: "16202100-0837" }, { providerNumber: "202100 0837" }),
  ...planted(
    "STF-ACTIVITY-MISSING",
    "activityType",
    "teacher",
  )({ activityType: null }, { activityType: " " }),
  ...planted("STF-NOT-COLLECTED", "teaching", "teacher")({ activityType: 1 }),
  ...planted("STF-NOT-COLLECTED", "vocational", "vocational")({ activityType: 5 }),
  ...planted("STF-EXCEL-ERROR", "lecturer", "teacher")({ lecturer: "#N/A" }),
  ...planted("STF-EXCEL-ERROR", "komvuxSfiType", "teacher")({ komvuxSfiType: "#N/A" }),
];

const posts = [
  ...planted("STF-PERCENT-UNREADABLE", "teacherExtent", "teacher")({ teacherExtent: "heltid" }),
  ...planted("STF-PERCENT-UNREADABLE", "art", "teacher")({ art: -20 }),
  ...planted(
    "STF-PERCENT-SHARE",
    "teacherExtent",
    "teacher",
  )({ teacherExtent: 0.5 }, { teacherExtent: "0,4" }),
  ...planted("STF-PERCENT-FRACTION", "teacherExtent", "teacher")({ teacherExtent: 37.5 }),
  ...planted("STF-PERCENT-FRACTION", "art", "teacher")({ art: "12,5 %" }),
  ...planted(
    "STF-PERCENT-TEXT",
    "teacherExtent",
    "teacher",
  )({ teacherExtent: "50" }, { teacherExtent: "50 %" }),
  ...planted("STF-EXTENT-ABOVE", "teacherExtent", "teacher")({ teacherExtent: 120 }, { teacherExtent: 150 }),
  ...planted("STF-SUBJECT-ABOVE", "art", "teacher")({ art: 150 }, { art: 101 }),
  ...planted("STF-EXTENT-MISSING", "teacherExtent", "teacher")({ teacherExtent: null }, { teacherExtent: 0 }),
  ...planted(
    "STF-EXTENT-ROW",
    "counsellorExtent",
    "full",
  )({ counsellorExtent: 50 }, { counsellorExtent: 80 }),
  ...planted("STF-LEAVE-EXTENT", "teacherExtent", "leave")({ teacherExtent: null }, { teacherExtent: 0 }),
  ...planted("STF-LEAVE-SUBJECTS", "english", "leave")({ english: 100 }, { english: 50, french: 50 }),
];

const teaching = [
  ...planted("STF-TEACHING-UNREADABLE", "teaching", "teacher")({ teaching: "kanske" }, { teaching: "x" }),
  ...planted("STF-TEACHING-SPELLING", "teaching", "teacher")({ teaching: "Ja" }, { teaching: "j" }),
  ...planted("STF-TEACHING-WITHOUT-SUBJECTS", "teaching", "teacher")(noSubjects, noSubjects),
  ...planted("STF-SUBJECTS-WITHOUT-TEACHING", "teaching", "teacher")({ teaching: "N" }, { teaching: "N" }),
  ...planted("STF-TEACHING-UNSTATED", "teaching", "teacher")({ teaching: null }, { teaching: " " }),
  ...planted(
    "STF-TEACHER-WITHOUT-SUBJECTS",
    "teacherExtent",
    "teacher",
  )({ ...noSubjects, activityType: 4, teaching: "N" }, { ...noSubjects, activityType: "11", teaching: null }),
  ...planted(
    "STF-TEACHER-PERHAPS-WITHOUT-SUBJECTS",
    "teacherExtent",
    "teacher",
  )({ ...noSubjects, teaching: "N" }, { ...noSubjects, teaching: null }),
  ...planted(
    "STF-SUBJECT-SUM",
    "art",
    "teacher",
  )({ ...noSubjects, art: 60, music: 30 }, { ...noSubjects, art: 99 }),
  ...planted(
    "STF-LANGUAGE-MISSING",
    "motherTongueCode",
    "teacher",
  )({ ...noSubjects, motherTongue: 100 }, { ...noSubjects, motherTongue: 60, english: 40 }),
  ...planted(
    "STF-PRINCIPAL-SUBJECT",
    "vocationalSubject1",
    "vocational",
  )({ vocationalSubject1: null }, { vocationalSubject1: " " }),
];

/** The clean rows with findings planted in many of them, and the list of what should be found. */
export function plantStaff(clean: readonly StaffRow[]): { rows: StaffRow[]; findings: ExpectedFinding[] } {
  const planting = new Planting<StaffColumn, RowKind, StaffCheckId>(
    clean,
    staffSheet,
    "personalNumber",
    isKind,
  );
  for (let time = 0; time < 2; time++) {
    planting.repeat("half", "teacher", () => ({}), [["STF-DUPLICATE", "personalNumber"]]);
    planting.repeat("half", "teacher", () => ({ teacherExtent: 30 }), [
      ["STF-SAME-ACTIVITY", "personalNumber"],
    ]);
    planting.repeat("half", "teacher", () => ({ ...otherUnit, name: "Felnamn, Test" }), [
      ["STF-NAME-DIFFERS", "name"],
    ]);
    planting.repeat("half", "teacher", (row) => ({ ...otherUnit, personalNumber: asTemporary(row) }), [
      ["STF-PERSON-TWO-NUMBERS", "personalNumber"],
    ]);
    planting.repeat("full", "teacher", () => ({ ...otherUnit, teacherExtent: 50 }), [
      ["STF-EXTENT-PERSON", "personalNumber"],
    ]);
  }
  planting.plant([
    ...posts.filter(({ kind }) => kind === "full"),
    ...people,
    ...posts.filter(({ kind }) => kind !== "full"),
    ...teaching,
    ...(plantedPersonalNumbers<StaffColumn, RowKind>(
      "STF-PNR",
      "personalNumber",
      "teacher",
    ) as StaffChange[]),
    ...(plantedSchoolUnits<StaffColumn, RowKind>("STF-UNIT", "schoolUnit", "teacher") as StaffChange[]),
  ]);
  return { rows: planting.rows, findings: planting.inSheetOrder() };
}

type StaffChange = PlantedChange<StaffColumn, RowKind, StaffCheckId>;

/** The temporary number that somebody may have had before. */
const asTemporary = ({ personalNumber }: StaffRow) => `${String(personalNumber).slice(0, 8)}TF10`;

function isKind(row: StaffRow, kind: RowKind): boolean {
  const extent = Number(row.teacherExtent);
  const general =
    row.teaching === "J" &&
    row.activityType === "komvux" &&
    row.vocational === null &&
    extent !== 60 &&
    /^\d{6}[0-3]/.test(String(row.personalNumber));
  switch (kind) {
    case "teacher":
      return general;
    case "full":
      return general && extent >= 80;
    case "half":
      return general && extent <= 50;
    case "vocational":
      return row.vocational !== null;
    case "leave":
      return row.employmentForm === "L";
  }
}
