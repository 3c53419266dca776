import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import type { FollowUpColumn } from "../../../src/returns/follow-up/columns";
import type { Cell } from "../../../src/values/reading";
import { serial } from "../planted-readings";
import { samplePeople } from "../sample-people";
import type { SeededRandom } from "../seeded-random";

export type FollowUpRow = Record<FollowUpColumn, Cell>;

const levels = ["ENGE1000X", "ENGE2000X", "SVEA1000X", "MATE1B00X", "PROG1000X"];
const parts = ["GRNENGA", "GRNENGB", "GRNMATA", "GRNSAM2", "GRNHIS2"];
const care = ["PSYK1000X", "SPEI1000X", "HALS1000X"];
const rounds = [
  { start: "2026-01-12", end: "2026-03-20" },
  { start: "2026-01-12", end: "2026-06-05" },
  { start: "2026-03-23", end: "2026-06-05" },
] as const;

/** A register where every course has ended as it should; what happened on the way is noted. */
export function followUpRows(random: SeededRandom, count: number): FollowUpRow[] {
  return random.shuffled(samplePeople(count)).map((person, index) => {
    const row = graded(random, person, index % 4 === 3);
    switch (index % 20) {
      case 0:
      case 5:
      case 9:
        return ill(row, random.pick(["Nacka", "Värmdö", "Tyresö"]));
      case 1:
      case 10:
        return onLeave(row);
      case 2:
      case 12:
        return {
          ...row,
          grade: null,
          status: "Avbrott",
          withdrawalDate: Number(row.startDate) + random.whole(35, 60),
        };
      case 4:
        return vocational(random, row);
      case 6:
        return inEducation(row, "Yrkesutbildning", 450);
      case 8:
        return inEducation(row, "Lärling", 2_100);
      case 11:
        return { ...row, grade: "-", principalContact: "2026-03-02" };
      case 14:
        return { ...row, grade: null, status: "Ej påbörjad", lastActivity: null };
      default:
        return row;
    }
  });
}

function graded(
  random: SeededRandom,
  person: { readonly personalNumber: string; readonly firstName: string; readonly lastName: string },
  isPart: boolean,
): FollowUpRow {
  const round = random.pick(rounds);
  const code = random.pick(isPart ? parts : levels);
  return {
    ...person,
    name: null,
    courseCode: code,
    points: builtInCourses.find(code)?.points ?? 100,
    startDate: serial(round.start),
    endDate: serial(round.end),
    status: "Avslutad",
    lastActivity: serial(round.end) - random.whole(0, 6),
    sickStart: null,
    sickEnd: null,
    certificate: null,
    leaveStart: null,
    leaveEnd: null,
    vocationalForm: null,
    educationPoints: null,
    validatedPoints: null,
    workplaceHours: null,
    grade: isPart ? random.pick(["G", "G", "IG"]) : random.pick(["A", "B", "C", "D", "E", "F"]),
    withdrawal: null,
    withdrawalDate: null,
    wrongCourse: null,
    principalContact: null,
    homeMunicipality: "Nacka",
    homeContact: null,
  };
}

function ill(row: FollowUpRow, homeMunicipality: string): FollowUpRow {
  const from = Number(row.startDate) + 21;
  return {
    ...row,
    sickStart: from,
    sickEnd: from + 17,
    certificate: "Ja",
    homeMunicipality,
    homeContact: homeMunicipality === "Nacka" ? null : "Ja",
  };
}

function onLeave(row: FollowUpRow): FollowUpRow {
  const from = Number(row.startDate) + 28;
  return { ...row, leaveStart: from, leaveEnd: from + 6 };
}

function vocational(random: SeededRandom, row: FollowUpRow): FollowUpRow {
  return {
    ...row,
    courseCode: random.pick(care),
    points: 100,
    grade: random.pick(["A", "C", "E"]),
    vocationalForm: "Yrkesutbildning",
    workplaceHours: random.whole(30, 60),
  };
}

/** A row for a whole education of 1,500 points. */
function inEducation(row: FollowUpRow, form: string, workplaceHours: number): FollowUpRow {
  return {
    ...row,
    courseCode: "VOXUNN",
    points: null,
    grade: null,
    startDate: serial("2025-01-13"),
    vocationalForm: form,
    educationPoints: 1_500,
    workplaceHours,
  };
}
