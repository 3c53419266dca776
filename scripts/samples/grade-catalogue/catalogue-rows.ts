import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import type { GradeCatalogueColumn } from "../../../src/returns/grade-catalogue/columns";
import type { Cell } from "../../../src/values/reading";
import { serial } from "../planted-readings";
import { samplePeople } from "../sample-people";
import type { SeededRandom } from "../seeded-random";

export type CatalogueRow = Record<GradeCatalogueColumn, Cell>;

const levels = ["ENGE1000X", "ENGE2000X", "SVEA1000X", "SVEN1000X", "MATE1B00X", "PROG1000X", "PSYK1000X"];
const parts = ["GRNENGA", "GRNENGB", "GRNMATA", "GRNSAM2", "GRNHIS2"];
const rounds = [
  { start: "2026-01-12", end: "2026-03-20" },
  { start: "2026-01-12", end: "2026-06-05" },
  { start: "2026-03-23", end: "2026-06-05" },
] as const;

const titles = ["Bemötande i hemtjänsten", "Sömn och hälsa på natten", "Måltiden på ett äldreboende"];
const summary =
  "Arbetet handlar om hur personalen kan möta äldre med omtanke och respekt. Jag har läst tidigare studier och följt arbetet på en avdelning under fyra veckor.";

/** A catalogue without anything to remark on, a grade for each person: handed in a week after the course ended. */
export function catalogueRows(random: SeededRandom, count: number): CatalogueRow[] {
  return random.shuffled(samplePeople(count)).map((person, index) => {
    const round = random.pick(rounds);
    const row: CatalogueRow = {
      schoolUnit: "65062411",
      authority: "Nacka kommun",
      school: "Exempelskolan Vux",
      ...ordinaryCourse(random, index),
      startDate: serial(round.start),
      endDate: serial(round.end),
      gradeDate: serial(round.end),
      ...person,
      name: null,
      otherInformation: null,
      examination: null,
      title: null,
      summary: null,
      authoritySigned: null,
      signedBy: random.pick(["Undervisande lärare", "Undervisande lärare", "Rektor"]),
      digitalSignature: null,
      handwritten: null,
      sentDate: serial(round.end) + 7,
    };
    if (index % 13 === 0) return komvuxWork(random, row);
    if (index % 29 === 1)
      return { ...row, ...course("HAVHNT04S"), points: 50, grade: "B", otherInformation: "Träsnideri" };
    return index % 23 === 2 ? examined(row) : row;
  });
}

const course = (code: string) => ({
  courseCode: code,
  courseName: builtInCourses.find(code)?.name ?? null,
});

function ordinaryCourse(random: SeededRandom, index: number) {
  const isPart = index % 4 === 3;
  const code = random.pick(isPart ? parts : levels);
  return {
    ...course(code),
    points: builtInCourses.find(code)?.points ?? 100,
    grade: isPart ? random.pick(["G", "G", "G", "IG"]) : random.pick(["A", "B", "C", "D", "E", "F"]),
  };
}

function komvuxWork(random: SeededRandom, row: CatalogueRow): CatalogueRow {
  return {
    ...row,
    ...course("KVARVO"),
    points: 100,
    grade: random.pick(["E", "E", "E", "F"]),
    title: random.pick(titles),
    summary,
    authoritySigned: "Ja",
  };
}

/** A prövning: within two weeks. */
function examined(row: CatalogueRow): CatalogueRow {
  const level = { ...course("ENGE1000X"), points: 100, grade: "C" };
  return {
    ...row,
    ...level,
    startDate: Number(row.endDate) - 11,
    otherInformation: "PRÖVNING",
    examination: "Ja",
  };
}
