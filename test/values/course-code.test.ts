import { courseCode, courseCodeForms, courseCodeOf, type CourseFamily } from "../../src/values/course-code";
import { day } from "../../src/values/day";
import type { EducationLevel } from "../../src/values/education-level";
import type { Cell } from "../../src/values/reading";
import { givenSharedData, sharedText } from "./shared-data";

const context = { date1904: false, today: day("2026-11-22") };
const reading = (cell: Cell) => courseCode.read(cell, context);

describe("varje kodsystem känns igen på sin form", () => {
  test.each<[string, CourseFamily, EducationLevel | undefined]>([
    ["ENGENG05", "gy11", "upperSecondary"],
    ["MATMAT01a", "gy11", "upperSecondary"],
    ["SAMSAM01a1", "gy11", "upperSecondary"],
    ["AFFAFÄ00S", "gy11", "upperSecondary"],
    ["HAVHNT04S", "gy11", "upperSecondary"],
    ["MODSPA01", "gy11", "upperSecondary"],
    ["GODGOD1", "gy11", "upperSecondary"],
    ["ADMPER0", "gy11", "upperSecondary"],
    ["ENGE1000X", "gy25", "upperSecondary"],
    ["MATE1A00X", "gy25", "upperSecondary"],
    ["HIST1A10X", "gy25", "upperSecondary"],
    ["MATT100PX", "gy25", "upperSecondary"],
    ["MODE2000XARA", "gy25", "upperSecondary"],
    ["GRNMAT2", "grn", "basic"],
    ["GRNSOB2", "grn", "basic"],
    ["GRNENGA", "grnPart", "basic"],
    ["GRNSVAD", "grnPart", "basic"],
    ["GRNBIOU", "localPart", "basic"],
    ["SGRMATU", "localPart", "adaptedBasic"],
    ["VGRMAT1", "vgr", "basic"],
    ["VGRENG1D4", "vgr", "basic"],
    ["VGRAMAT1", "vgr", undefined],
    ["GRNORI21B", "orientation", "basic"],
    ["SGRORI21A", "orientation", "adaptedBasic"],
    ["ABCORI21D", "orientation", "upperSecondary"],
    ["SGRENG7", "sgr", "adaptedBasic"],
    ["SVBLIT5", "adaptedUpperSecondary", "adaptedUpperSecondary"],
    ["ENSENG51", "adaptedUpperSecondary", "adaptedUpperSecondary"],
    ["SFIKUA91", "sfi", "sfi"],
    ["SFIKUC93", "sfi", "sfi"],
    ["SFIKUD9", "sfi", "sfi"],
    ["KVARSH", "komvuxWork", "upperSecondary"],
    ["GYARNA", "upperSecondaryWork", "upperSecondary"],
    ["GYARBA25", "upperSecondaryWork", "upperSecondary"],
    ["GYANSN25", "upperSecondaryWork", "adaptedUpperSecondary"],
    ["VOXABN", "package", "upperSecondary"],
    ["RLXAAR", "package", "upperSecondary"],
    ["ADM2000GY", "gy2000", "upperSecondary"],
    ["BAK1201", "gy2000", "upperSecondary"],
  ])("%s", (code, family, level) => {
    expect(reading(code)).toEqual({ kind: "read", value: { code, family, level } });
  });

  test.each<Cell>([
    "MATMAT1a",
    "HAVHNT4S",
    "MATMAT01d",
    "ENGENG005",
    "MATE1000",
    "MATE1A0X",
    "ENGE1000X1",
    "GRNENG1",
    "GRNSLJ2",
    "GRNENGE",
    "GRNBIOA",
    "VGRENG1D5",
    "GRNORI21I",
    "GRNORI1B",
    "SGRENG2",
    "SVBLIT6",
    "SFIKUA92",
    "SFIKUB93",
    "SFIKUE91",
    "SFIA",
    "KVARS",
    "GYARV",
    "VOABN",
    "BAXAA",
    "VT2026",
    "HT2025",
    "Engelska 5",
    "Teknik 1",
    "special",
    "GRNENG2/GRNMAT2",
    5,
    100_000,
    true,
    "A".repeat(30_000),
  ])("%s har ingen kods form", (cell) => {
    expect(reading(cell)).toMatchObject({ kind: "unreadable", reason: "notCourseCode" });
  });

  test("ENGENG5 har en anpassad kurs form: om koden finns vet bara en lista", () => {
    expect(reading("ENGENG5")).toMatchObject({ value: { family: "adaptedUpperSecondary" } });
  });

  test.each<Cell>([null, "", " \u00a0"])("en tom cell är tom", (cell) => {
    expect(reading(cell)).toEqual({ kind: "empty" });
  });
});

describe("stavningen rättas", () => {
  test.each<[string, string]>([
    ["MATMAT01A", "MATMAT01a"],
    ["matmat01a", "MATMAT01a"],
    ["SAMSAM01A1", "SAMSAM01a1"],
    ["affafä00s", "AFFAFÄ00S"],
    ["AFFAFA\u030800S", "AFFAFÄ00S"],
    ["grneng2", "GRNENG2"],
    ["MODE2000Xara", "MODE2000XARA"],
    [" ENGENG05", "ENGENG05"],
    ["ENGENG05\u00a0", "ENGENG05"],
    ["ENGENG 05", "ENGENG05"],
    ["GRN ENG 2", "GRNENG2"],
    ["MATMAT 01a", "MATMAT01a"],
  ])("%s skrivs %s", (cell, code) => {
    expect(reading(cell)).toMatchObject({
      kind: "read",
      value: { code },
      remark: { reason: "spelling", suggestion: code },
    });
  });
});

describe("en kod bland andra ord lyfts fram", () => {
  test.each<[string, string]>([
    ["KH GRNENG2", "GRNENG2"],
    ["ED GRNSVA2 DG", "GRNSVA2"],
    ["HISHIS01a1-EE24-CLN", "HISHIS01a1"],
    ["Engelska 5 (ENGENG05)", "ENGENG05"],
    ["ENGENG05 HT2025", "ENGENG05"],
    ["ENGENG05 GRP101", "ENGENG05"],
    ["GRNENG2, GRNENG2", "GRNENG2"],
  ])("%s: %s", (cell, code) => {
    expect(reading(cell)).toMatchObject({
      kind: "read",
      value: { code },
      remark: { reason: "embedded", suggestion: code },
    });
  });

  test("ett vanligt ord som råkar ha en kods form tas inte för en", () => {
    expect(reading("Sexton elever")).toMatchObject({ kind: "unreadable" });
  });
});

describe("O och 0, I och 1 förväxlas", () => {
  test.each<[string, string]>([
    ["ENGENGO5", "ENGENG05"],
    ["ENGENG O5", "ENGENG05"],
    ["MATE1COOX", "MATE1C00X"],
    ["GRN0RI21B", "GRNORI21B"],
    ["HALKOCO", "HALKOC0"],
    ["MATMAT0Ib", "MATMAT01b"],
    ["MATMAT0lb", "MATMAT01b"],
    ["SFIKUB9I", "SFIKUB91"],
  ])("%s skulle vara %s", (cell, code) => {
    expect(reading(cell)).toMatchObject({ kind: "unreadable", reason: "lookalike", suggestion: code });
  });
});

test("bara en kod i sin normala stavning är en kod i en lista", () => {
  expect(courseCodeOf("MATMAT01a")?.family).toBe("gy11");
  expect(courseCodeOf("MATMAT01A")).toBeUndefined();
  expect(courseCodeOf(" ENGENG05")).toBeUndefined();
});

givenSharedData("publicerade kurslistor", () => {
  const codes = (file: string, column: number): string[] =>
    sharedText(`courses/${file}`)
      .normalize("NFC")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(",")[column] ?? "");

  test.each<[string, number, readonly CourseFamily[]]>([
    ["gy11_courses_krawaller_2015.csv", 0, ["gy11"]],
    ["gy11_gy25_pairs.csv", 0, ["gy11"]],
    [
      "sundsvall_komvux_offers_2023.csv",
      0,
      [
        "gy11",
        "grn",
        "grnPart",
        "orientation",
        "sgr",
        "localPart",
        "adaptedUpperSecondary",
        "komvuxWork",
        "package",
      ],
    ],
  ])("varje kod i %s hör till exakt en familj", (file, column, families) => {
    const all = codes(file, column);
    expect(all.length).toBeGreaterThan(70);
    const fits = (code: string) =>
      courseCodeForms.filter(([, form]) => form.test(code.toUpperCase())).map(([family]) => family);
    expect(all.filter((code) => fits(code).length !== 1)).toEqual([]);
    expect(new Set(all.flatMap(fits))).toEqual(new Set(families));
    expect(all.filter((code) => courseCodeOf(code)?.code !== code)).toEqual([]);
  });

  test("varje nivå i Gy25 är en Gy25-kod", () => {
    const all = [...sharedText("courses/gy11_gy25_pairs.csv").matchAll(/,([A-ZÅÄÖ]{4}\d[^,]*X[A-Z]*),/g)].map(
      ([, code = ""]) => code,
    );
    expect(all).toHaveLength(74);
    expect(all.filter((code) => courseCodeOf(code)?.family !== "gy25")).toEqual([]);
  });
});
