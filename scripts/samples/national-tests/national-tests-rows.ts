import type { NationalTestsColumn } from "../../../src/returns/national-tests/columns";
import type { Cell } from "../../../src/values/reading";
import { testCoordinationNumbers, testPersonalNumbers } from "../../../src/workbench/samples/test-identities";
import { serial } from "../planted-readings";
import type { SeededRandom } from "../seeded-random";

export type NationalTestsRow = Record<NationalTestsColumn, Cell>;

/** Courses and levels with a test, and the courses of sfi. */
const courses = [
  ...["ENGE1000X", "ENGE2000X", "MATE1B00X", "MATE2B00X", "MATO1C00X", "SVEN1000X", "SVEA1000X", "SVEA3000X"],
  ...["B", "C", "C", "D"],
];

const days = ["2026-03-16", "2026-04-13", "2026-05-11", "2026-05-18"];

/** A return without anything to remark on: each person's test, most of them taken. */
export function nationalTestsRows(random: SeededRandom): NationalTestsRow[] {
  return random
    .shuffled([...testPersonalNumbers, ...testCoordinationNumbers])
    .map((person) => rowOf(random, person))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function rowOf(random: SeededRandom, person: string): NationalTestsRow {
  const testedCourse = random.pick(courses);
  const row = {
    schoolUnit: "65062411",
    personalNumber: person,
    testedCourse,
    testDate: serial(random.pick(days)),
  };
  const fate = random.next();
  if (fate < 0.06) return { ...row, participation: 99, testResult: 99 };
  if (fate < 0.08) return { ...row, participation: 77, testResult: 77 };
  // A part of the test is missing.
  if (fate < 0.1) return { ...row, participation: 1, testResult: 99 };
  const grades = testedCourse.length === 1 ? ["G", "G", "G", "IG"] : ["A", "B", "C", "C", "D", "E", "E", "F"];
  return { ...row, participation: 1, testResult: random.pick(grades) };
}

function keyOf(row: NationalTestsRow): string {
  return `${String(row.testedCourse)} ${String(row.testDate)} ${String(row.personalNumber)}`;
}
