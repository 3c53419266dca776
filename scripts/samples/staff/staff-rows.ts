import { staffColumns, type StaffColumn } from "../../../src/returns/staff/columns";
import type { Cell } from "../../../src/values/reading";
import { testCoordinationNumbers, testPersonalNumbers } from "../../../src/workbench/samples/test-identities";
import type { SeededRandom } from "../seeded-random";

/** A row of a staff sample by column, as its cells should stand. */
export type StaffRow = Record<StaffColumn, Cell>;

/** Nacka's own school unit for komvux, and another that there is not. */
export const unit = { schoolUnit: "65062411", schoolUnitName: "Exempelskolan Vux" };
export const otherUnit = { schoolUnit: "28347619", schoolUnitName: "Exempelskolan Sfi" };

const given = [
  "Anna",
  "Karin",
  "Eva",
  "Maria",
  "Sara",
  "Erik",
  "Lars",
  "Karl",
  "Ali",
  "Amir",
  "Fatima",
  "Elena",
];
const family = ["Testberg", "Provlund", "Exempelsson", "Mallgren", "Påhittad", "Övningsdal", "Försöksson"];

const nothing = Object.fromEntries(Object.keys(staffColumns).map((key) => [key, null])) as StaffRow;

/** General subjects that komvux teaches, as shares of a hundred. */
const subjects: readonly Partial<StaffRow>[] = [
  { english: 100 },
  { mathematics: 100 },
  { mathematics: 60, physics: 40 },
  { swedish: 50, swedishAsSecondLanguage: 50 },
  { swedishAsSecondLanguage: 100 },
  { history: 35, religion: 25, socialStudies: 40 },
  { biology: 30, chemistry: 40, naturalScience: 30 },
];

/** Words and not codes: SCB's codes are not public. */
const vocationalSubjects = ["Vård och omsorg", "Barn och fritid", "Ekonomi"];

/** A return without anything to remark on: `count` people, some with a row for each of two school units. */
export function staffRows(random: SeededRandom, count: number): StaffRow[] {
  const people = random.shuffled([...testPersonalNumbers, ...testCoordinationNumbers]).slice(0, count);
  return people.flatMap((personalNumber, index) => {
    const name = `${family[index % family.length]}, ${given[Math.floor(index / family.length) % given.length]}`;
    return rowsOf(
      random,
      { ...nothing, ...unit, personalNumber, name, employmentForm: "tillsvidare" },
      index,
    );
  });
}

/** Of thirty people in turn some are on leave, counsellors, sfi teachers, and so on; the others teach. */
function rowsOf(random: SeededRandom, person: StaffRow, index: number): StaffRow[] {
  const komvux = { ...person, activityType: "komvux" };
  const general = () => ({ teaching: "J", ...random.pick(subjects) });
  switch (index % 30) {
    case 0:
    case 10:
      return [{ ...komvux, employmentForm: "L", teacherExtent: 100, teaching: "N" }];
    case 1:
      return [{ ...komvux, counsellorExtent: random.pick([50, 75, 100]), teaching: "N" }];
    case 2:
      return [{ ...komvux, principalExtent: 100, teaching: "N" }];
    case 3:
    case 13:
      return [sfi(random, person)];
    case 4:
      return [
        { ...komvux, teacherExtent: 60, ...general() },
        { ...sfi(random, person), ...otherUnit, teacherExtent: 40, sfiSwedishExtent: 40 },
      ];
    case 5:
    case 14:
      return [vocational(random, komvux)];
    case 6:
    case 12:
    case 15:
    case 18:
      return [{ ...komvux, teacherExtent: random.pick([40, 50]), ...general() }];
    default:
      return [{ ...komvux, teacherExtent: random.pick([80, 90, 100, 100]), ...general() }];
  }
}

function sfi(random: SeededRandom, person: StaffRow): StaffRow {
  const extent = random.pick([50, 80, 100]);
  return {
    ...person,
    activityType: "sfi",
    teacherExtent: extent,
    sfiSwedishExtent: extent,
    teaching: "J",
    swedishAsSecondLanguage: 100,
  };
}

function vocational(random: SeededRandom, komvux: StaffRow): StaffRow {
  return {
    ...komvux,
    teacherExtent: random.pick([75, 100]),
    teaching: "J",
    vocational: 100,
    vocationalSubject1: random.pick(vocationalSubjects),
  };
}
