import { date, serialOf } from "../../src/values/date";
import { day, iso } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";

const context = { date1904: false, today: day("2026-11-22") };
const reading = (cell: Cell) => date.read(cell, context);

describe("ett löpnummer är en dag som Excel visar den", () => {
  test.each<[number, string]>([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [46027, "2026-01-05"],
    [73415, "2100-12-31"],
  ])("%s är %s", (serial, written) => {
    expect(reading(serial)).toEqual({ kind: "read", value: day(written) });
    expect(serialOf(day(written), context)).toBe(serial);
  });

  test("60 är den 29 februari 1900, som inte fanns", () => {
    expect(reading(60)).toEqual({ kind: "unreadable", reason: "impossibleDate" });
  });

  test("en arbetsbok från 1904 räknar 1 462 dagar senare", () => {
    const mac = { ...context, date1904: true };
    expect(date.read(44565, mac)).toEqual({ kind: "read", value: day("2026-01-05") });
    expect(date.read(0, mac)).toEqual({ kind: "read", value: day("1904-01-01") });
    expect(date.read("2026-01-05", mac)).toMatchObject({ remark: { suggestion: 44565 } });
    expect(date.read("1903-12-31", mac)).toEqual({
      kind: "read",
      value: day("1903-12-31"),
      remark: { reason: "textDate", params: { date: "1903-12-31" } },
    });
  });

  test("ett klockslag tas bort", () => {
    expect(reading(46027.75)).toEqual({
      kind: "read",
      value: day("2026-01-05"),
      remark: { reason: "clockTime", params: { date: "2026-01-05" }, suggestion: 46027 },
    });
  });
});

describe("en text i ett känt skrivsätt läses, med löpnumret som förslag", () => {
  test.each<Cell>([
    "2026-01-05",
    "2026-1-5",
    "2026–01–05",
    "2026/01/05",
    "2026.01.05",
    "2026 01 05",
    "20260105",
    20260105,
    "5/1 2026",
    "5/1-2026",
    "05.01.2026",
    "5.1.2026",
    "5 januari 2026",
    "5 Januari 2026",
    "5:e januari 2026",
    "5 jan 2026",
    "5 jan. 2026",
    "5-jan-2026",
    "05jan2026",
    "den 5 januari 2026",
    "måndag 5 januari 2026",
    "mån 5 jan 2026",
    "2026-01-05 00:00:00",
    "2026-01-05T00:00:00",
    "2026-01-05T00:00:00.000Z",
    "2026-01-05 00:00",
    "  2026-01-05\u00a0",
    "'2026-01-05",
    "46027",
  ])("%s", (cell) => {
    expect(reading(cell)).toEqual({
      kind: "read",
      value: day("2026-01-05"),
      remark: { reason: "textDate", params: { date: "2026-01-05" }, suggestion: 46027 },
    });
  });

  test.each<Cell>([
    "26-01-05",
    "260105",
    260105,
    "5 jan -26",
    "5 jan 26",
    "5-jan-26",
    "5/1-26",
    "5.1.26",
    "5 jan '26",
  ])("%s har två siffror i årtalet", (cell) => {
    expect(reading(cell)).toEqual({
      kind: "read",
      value: day("2026-01-05"),
      remark: { reason: "twoDigitYear", params: { date: "2026-01-05" }, suggestion: 46027 },
    });
  });

  test.each([
    ["46-12-31", "2046-12-31"],
    ["47-01-01", "1947-01-01"],
    ["98-05-12", "1998-05-12"],
  ])("två siffror är högst tjugo år framåt: %s är %s", (cell, written) => {
    expect(reading(cell)).toMatchObject({ value: day(written) });
  });

  test.each(["2026-01-05 10:30", "2026-01-05 kl. 10.30", "2026-01-05T10:30:00"])(
    "%s har ett klockslag",
    (cell) => {
      expect(reading(cell)).toMatchObject({
        value: day("2026-01-05"),
        remark: { reason: "clockTime", suggestion: 46027 },
      });
    },
  );

  test.each([
    ["1 februari 2026", "2026-02-01"],
    ["1 mars 2026", "2026-03-01"],
    ["1 april 2026", "2026-04-01"],
    ["1 maj 2026", "2026-05-01"],
    ["1 juni 2026", "2026-06-01"],
    ["1 juli 2026", "2026-07-01"],
    ["1 aug 2026", "2026-08-01"],
    ["1 sept 2026", "2026-09-01"],
    ["1 okt 2026", "2026-10-01"],
    ["1 november 2026", "2026-11-01"],
    ["1 dec 2026", "2026-12-01"],
  ])("%s är %s", (cell, written) => {
    expect(reading(cell)).toMatchObject({ kind: "read", value: day(written) });
  });

  test.each([
    ["25/06/2026", "2026-06-25"],
    ["06/25/2026", "2026-06-25"],
    ["05/05/2026", "2026-05-05"],
    ["12/25/95", "1995-12-25"],
  ])("%s kan bara vara %s", (cell, written) => {
    expect(reading(cell)).toMatchObject({ kind: "read", value: day(written) });
  });
});

describe("det som inte är en dag säger varför", () => {
  test.each<[string, string, string]>([
    ["05/06/2026", "2026-06-05", "2026-05-06"],
    ["5-6-2026", "2026-06-05", "2026-05-06"],
    ["26/01/05", "2026-01-05", "2005-01-26"],
    ["31/12/25", "2031-12-25", "2025-12-31"],
    ["2026-01-04T23:00:00Z", "2026-01-04", "2026-01-05"],
  ])("%s kan vara både %s och %s", (cell, first, second) => {
    expect(reading(cell)).toEqual({ kind: "unreadable", reason: "ambiguous", params: { first, second } });
  });

  test.each<[Cell, string]>([
    ["2026-02-30", "impossibleDate"],
    ["2025-02-29", "impossibleDate"],
    ["2026-13-01", "impossibleDate"],
    ["31 april 2026", "impossibleDate"],
    ["31/4 2026", "impossibleDate"],
    ["32.01.2026", "impossibleDate"],
    ["20260230", "impossibleDate"],
    [20260230, "impossibleDate"],
    ["1899-12-31", "outOfRange"],
    ["9999-12-31", "outOfRange"],
    ["0026-01-05", "outOfRange"],
    [0, "outOfRange"],
    [0.5, "outOfRange"],
    [-1, "outOfRange"],
    [2_958_465, "outOfRange"],
    [1e300, "outOfRange"],
    [NaN, "notDate"],
    [Infinity, "notDate"],
    ["05012026", "notDate"],
    ["januari 2026", "notDate"],
    ["5 januari", "notDate"],
    ["5 jul i 2026", "notDate"],
    ["5 foo 2026", "notDate"],
    ["VT26", "notDate"],
    ["vecka 2", "notDate"],
    ["pågår", "notDate"],
    ["-", "notDate"],
    [true, "notDate"],
    ["2".repeat(30_000), "notDate"],
  ])("%s: %s", (cell, reason) => {
    expect(reading(cell)).toEqual({ kind: "unreadable", reason });
  });

  test.each<Cell>([null, "", "\u00a0 "])("en tom cell är tom", (cell) => {
    expect(reading(cell)).toEqual({ kind: "empty" });
  });
});

test("varje dag från 1900 till 2100 läses tillbaka ur sin text och sitt löpnummer", () => {
  const wrong: string[] = [];
  for (let value = day("1900-01-01"); value <= day("2100-12-31"); value = (value + 1) as typeof value) {
    const text = reading(iso(value));
    const serial = reading(serialOf(value, context) ?? null);
    const same =
      text.kind === "read" && text.value === value && serial.kind === "read" && serial.value === value;
    if (!same) wrong.push(iso(value));
  }
  expect(wrong).toEqual([]);
});
