import { coursesOfPath } from "../../../src/regulations/sfi-studies";
import type { SfiColumn } from "../../../src/returns/sfi/columns";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";
import type { SfiPath } from "../../../src/values/sfi-studies";
import { testCoordinationNumbers, testPersonalNumbers } from "../../../src/workbench/samples/test-identities";
import { serial } from "../planted-readings";
import type { SeededRandom } from "../seeded-random";

export type SfiRow = Record<SfiColumn, Cell>;

/** When courses are given: first and last day. The last goes on into the autumn. */
const rounds = [
  { start: "2026-01-12", end: "2026-03-20" },
  { start: "2026-01-12", end: "2026-06-05" },
  { start: "2026-03-23", end: "2026-06-05" },
  { start: "2026-05-11", end: "2026-09-18" },
] as const;

/** Codes of ISO 639-3 for languages that many read sfi with. */
const languages = ["ARA", "SOM", "TIR", "PRS", "UKR", "POL", "SPA", "THA", "RUS"];

const periodEnd = day("2026-06-28");

/** A return without anything to remark on: each person in one course, and one of ten in the next one after it. */
export function sfiRows(random: SeededRandom): SfiRow[] {
  const people = random.shuffled([...testPersonalNumbers, ...testCoordinationNumbers]);
  return people.flatMap((person) => coursesOf(random, person)).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function coursesOf(random: SeededRandom, person: string): SfiRow[] {
  const path = random.pick([1, 2, 2, 2, 3, 3] as const satisfies readonly SfiPath[]);
  const courses = coursesOfPath[path];
  const at = random.whole(0, courses.length - 1);
  const language = random.pick(languages);
  const next = courses[at + 1];
  const [first, , second] = rounds;
  const row = (course: string, round: (typeof rounds)[number]) =>
    rowOf(random, { personalNumber: person, studyPath: path, sfiCourse: course, language }, round);
  if (next !== undefined && random.chance(0.1))
    return [{ ...row(courses[at] ?? "D", first), ...passed }, row(next, second)];
  return [row(courses[at] ?? "D", random.pick(rounds))];
}

const passed = { grade: "G", withdrawal: null, withdrawalDate: null };

function rowOf(
  random: SeededRandom,
  who: Pick<SfiRow, "personalNumber" | "studyPath" | "sfiCourse" | "language">,
  { start, end }: (typeof rounds)[number],
): SfiRow {
  const row: SfiRow = {
    schoolUnit: "65062411",
    ...who,
    startDate: serial(start),
    endDate: serial(end),
    withdrawal: null,
    withdrawalDate: null,
    grade: null,
  };
  if (day(end) > periodEnd) return row;
  if (random.chance(0.08))
    return { ...row, withdrawal: "Ja", withdrawalDate: day(start) + random.whole(14, 60) };
  return { ...row, grade: random.chance(0.85) ? "G" : "IG" };
}

function keyOf(row: SfiRow): string {
  return `${String(row.studyPath)}${String(row.sfiCourse)} ${String(row.startDate)} ${String(row.personalNumber)}`;
}
