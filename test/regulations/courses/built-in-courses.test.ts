import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import gy11Courses from "../../../src/regulations/courses/gy11-courses.json";
import gy25Levels from "../../../src/regulations/courses/gy25-levels.json";
import komvuxOffers from "../../../src/regulations/courses/komvux-offers.json";
import { formerPoints, statedCourses } from "../../../src/regulations/courses/stated-courses";
import { givenSharedData, sharedText } from "../../values/shared-data";

const lines = [
  ...statedCourses.flatMap(({ courses }) => courses),
  ...gy11Courses,
  ...komvuxOffers,
  ...gy25Levels,
];
const codeOf = (line: string): string => line.slice(0, line.indexOf(" "));

test.each([
  ["MATMAT01b", "Matematik 1b", 100],
  ["AFFAFÄ00S", "Affärskommunikation", 100],
  ["GRNENG2", "Engelska", 600],
  ["GRNSVEA", "Svenska, nationell delkurs 1", 100],
  ["GRNSOB2", "Samhällsorienterande ämnen, fortsättningskurs", 200],
  ["GRNORI21B", "Orienteringskurs, studieteknik", 100],
  ["SGRHEM7", "Hem- och konsumentkunskap", 350],
  ["SVBSVE51", "Svenska 1", 200],
  ["MODSPA03", "Moderna språk 3, Spanska", 100],
  ["KVARVO", "Komvuxarbete vård- och omsorgsprogrammet", 100],
])("%s är %s, %s poäng", (code, name, points) => {
  expect(builtInCourses.find(code)).toMatchObject({ code, name, points });
});

test.each(["GRNORI21A", "SFIKUC93", "VOXABN", "RLXAAR", "ENGE1000X"])(
  "%s finns, men listan har inga poäng",
  (code) => {
    expect(builtInCourses.find(code)).toMatchObject({ code, points: undefined });
  },
);

test("en nivå i Gy25 känner kursen som den motsvarar", () => {
  expect(builtInCourses.find("MATE1B00X")).toMatchObject({
    name: "Matematik nivå 1b",
    replaces: "MATMAT01b",
  });
  expect(builtInCourses.find("MATMAT01b")).not.toHaveProperty("replaces");
});

test("kurser som hade andra poäng före 2017 känner dem också", () => {
  expect(builtInCourses.find("GRNSVE2")).toMatchObject({ points: 700, formerPoints: [1000] });
  expect(Object.keys(formerPoints).filter((code) => builtInCourses.find(code) === undefined)).toEqual([]);
});

test.each(["", "ENGENG5", "matmat01b", "XXXXXX01", "toString", "__proto__"])("%p finns inte", (code) => {
  expect(builtInCourses.find(code)).toBeUndefined();
});

test("varje rad i listorna blir en kurs med namn, och varje kod står i en lista", () => {
  expect(lines.filter((line) => builtInCourses.find(codeOf(line)) === undefined)).toEqual([]);
  expect(new Set(lines.map(codeOf)).size).toBe(lines.length);
  expect(lines.filter((line) => !/\p{L}/u.test(builtInCourses.find(codeOf(line))?.name ?? ""))).toEqual([]);
});

test("gymnasiala kurser har bara de poäng som kurser har", () => {
  const points = new Set(gy11Courses.map((line) => builtInCourses.find(codeOf(line))?.points));
  expect([...points].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual([50, 100, 150, 200, 300]);
});

test("en kurs nationella delkurser har tillsammans kursens poäng", () => {
  for (const subject of ["ENG", "MAT", "SVE", "SVA"]) {
    const parts = [..."ABCD"].map((part) => builtInCourses.find(`GRN${subject}${part}`)?.points ?? NaN);
    expect(parts.reduce((sum, points) => sum + points, 0)).toBe(
      builtInCourses.find(`GRN${subject}2`)?.points,
    );
  }
});

test("listorna är högst 20 kB komprimerade", () => {
  const folder = join(__dirname, "../../../src/regulations/courses");
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
  expect(files.length).toBeGreaterThan(3);
  expect(gzipSync(Buffer.concat(files)).length).toBeLessThan(20_000);
});

givenSharedData("mot de publicerade listorna", () => {
  test("varje gymnasial kurs har listans poäng", () => {
    const rows = sharedText("courses/gy11_courses_krawaller_2015.csv")
      .normalize("NFC")
      .trim()
      .split(/\r?\n/)
      .slice(1);
    expect(rows).toHaveLength(1119);
    const wrong = rows.filter((row) => {
      const [, code = "", points] = /^([^,]+),.*,(\d+),[^,]*$/.exec(row) ?? [];
      return builtInCourses.find(code)?.points !== Number(points);
    });
    expect(wrong).toEqual([]);
  });

  test("varje kurs i komvux utbud 2023 finns, utom lokala delkurser, med samma poäng där listan har poäng", () => {
    const rows = sharedText("courses/sundsvall_komvux_offers_2023.csv")
      .normalize("NFC")
      .trim()
      .split(/\r?\n/)
      .slice(1);
    const missing: string[] = [];
    for (const row of rows) {
      const [, code = "", points] = /^([^,]+),.*,(\d+)$/.exec(row) ?? [];
      const found = builtInCourses.find(code);
      const same = found !== undefined && (found.points ?? Number(points)) === Number(points);
      if (!same && !/^SGR...[U-Z]$/.test(code)) missing.push(row);
    }
    expect(missing).toEqual([]);
  });
});
