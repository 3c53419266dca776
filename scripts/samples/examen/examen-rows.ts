import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import type { ExamenColumn } from "../../../src/returns/examen/columns";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";
import { testPersonalNumbers } from "../../../src/workbench/samples/test-identities";
import type { SeededRandom } from "../seeded-random";

/** A row of a sample by column, as its cells should stand. */
export type ExamenRow = Record<ExamenColumn, Cell>;

/** Gymnasial courses of 100 points each, of Gy11. */
const courses = [
  "ENGENG05", "ENGENG06", "SVESVE01", "SVESVE02", "SVESVE03", "MATMAT01b", "MATMAT02b", "HISHIS01b", "SAMSAM01b",
  "SAMSAM02", "NAKNAK01b", "BIOBIO01", "KEMKEM01", "GEOGEO01", "FÖRENT0", "FÖRFÖR01", "FÖRFÖR02", "JURPRI0", "JURAFF0",
  "LEDLED0", "PEDLÄR0", "HISHIS02b", "ADMREC0", "ADMADM01", "WEBWEB01", "DAODAT01a", "ADMPER0", "IDRIDR01",
]; // prettier-ignore

const kinds = [
  { documentType: "Yrkesexamen", programme: "Vård- och omsorgsprogrammet", work: "KVARVO" },
  {
    documentType: "Högskoleförberedande examen",
    programme: "Samhällsvetenskap och humaniora",
    work: "KVARSH",
  },
] as const;

const given = ["Anna", "Karin", "Eva", "Sara", "Erik", "Ali", "Amir", "Elena"];
const family = ["Testberg", "Provlund", "Exempelsson", "Mallgren"];
const issued = ["2026-01-30", "2026-03-27", "2026-06-05"];

/** One person's examen: `count` courses of 100 points and, last, the komvuxarbete. */
export function examenOf(random: SeededRandom, index: number, count: number): ExamenRow[] {
  const { documentType, programme, work } = random.pick(kinds);
  const issuedOn = day(random.pick(issued));
  const row = (courseCode: string, grade: string): ExamenRow => ({
    schoolUnit: "65062411",
    personalNumber: testPersonalNumbers[index * 5] ?? null,
    name: `${family[index % family.length]}, ${given[Math.floor(index / family.length)]}`,
    documentType,
    programme,
    issuedOn,
    courseCode,
    points: builtInCourses.find(courseCode)?.points ?? 100,
    grade,
  });
  const chosen = random.shuffled(courses.slice(1)).slice(0, count - 1);
  const graded = ["ENGENG05", ...chosen].map((code) =>
    row(code, random.pick(["A", "B", "C", "D", "E", "E"])),
  );
  return [...graded, row(work, "E")];
}
