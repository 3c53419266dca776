/**
 * Writes src/regulations/courses/*.json from the lists in ../shared/data/courses:
 *   npx tsx scripts/make-course-list.ts
 * One text per course: the code, its points or "-", for a level of Gy25 the course that it replaces, and the name.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { courseCodeOf } from "../src/values/course-code";

const root = join(__dirname, "..");
const lists = join(root, "..", "shared", "data", "courses");
const written = join(root, "src", "regulations", "courses");

function rows(file: string): string[][] {
  const lines = readFileSync(join(lists, file), "utf8").normalize("NFC").trim().split(/\r?\n/);
  return lines.slice(1).map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(cellText));
}

function cellText([, cell = ""]: RegExpMatchArray): string {
  return cell.replace(/^"|"$/g, "").replaceAll('""', '"').replace(/ +/g, " ").trim();
}

function write(file: string, courses: readonly string[]): void {
  writeFileSync(join(written, file), `${JSON.stringify([...courses].sort(), null, 2)}\n`);
}

const gy11 = new Map(
  rows("gy11_courses_krawaller_2015.csv").map(([code = "", name, points]) => [
    code,
    `${code} ${points} ${name}`,
  ]),
);
write("gy11-courses.json", [...gy11.values()]);

write(
  "gy25-levels.json",
  rows("gy11_gy25_pairs.csv").map(([replaced, , code, name]) => `${code} - ${replaced} ${name}`),
);

// What the list of 2015 lacks: language variants, komvuxarbete, anpassad gymnasial courses, regional packages.
// Grundläggande courses stand in stated-courses.ts; a local part's name and a package's points are one region's own.
const offers = new Map<string, string>();
for (const [code = "", name, , points] of rows("sundsvall_komvux_offers_2023.csv")) {
  const family = courseCodeOf(code)?.family;
  if (family === undefined) throw new Error(`no course code: ${code}`);
  const wanted = family === "gy11" || family === "adaptedUpperSecondary" || family === "package";
  if (!wanted || gy11.has(code) || offers.has(code)) continue;
  offers.set(code, `${code} ${family === "package" ? "-" : points} ${name}`);
}
write("komvux-offers.json", [...offers.values()]);
