import { day, iso } from "../../src/values/day";
import { personalNumber } from "../../src/values/personal-number";
import type { Cell } from "../../src/values/reading";
import { givenSharedData, sharedText } from "./shared-data";

const context = { date1904: false, today: day("2026-11-22") };
const reading = (cell: Cell) => personalNumber.read(cell, context);

describe("ett personnummer läses i de skrivsätt som förekommer", () => {
  test("tolv siffror läses utan anmärkning", () => {
    expect(reading("198002182387")).toEqual({
      kind: "read",
      value: { kind: "personal", digits: "198002182387", birthDate: day("1980-02-18") },
    });
  });

  test.each(["195011012365", "195110121695", "195401023758", "195401263826", "200001012392"])(
    "%s har rätt kontrollsiffra, och ingen annan vore rätt",
    (digits) => {
      const right = [..."0123456789"].filter((digit) => reading(digits.slice(0, 11) + digit).kind === "read");
      expect(right).toEqual([digits[11]]);
    },
  );

  test.each<[string, Cell]>([
    ["bindestreck", "19800218-2387"],
    ["långt streck", "19800218–2387"],
    ["hårt bindestreck", "19800218\u20112387"],
    ["minustecken", "19800218\u22122387"],
    ["mellanslag", "19800218 2387"],
    ["hårt mellanslag", "19800218\u00a02387"],
    ["smalt mellanslag", "19800218\u202f2387"],
    ["mellanslag runt strecket", "19800218 - 2387"],
    ["grupper", "1980 02 18 23 87"],
    ["datum med streck", "1980-02-18-2387"],
    ["blanktecken omkring", "  198002182387\t"],
    ["osynligt tecken", "\u200b198002182387"],
    ["apostrof", "'198002182387"],
    ["talcell", 198002182387],
  ])("med %s föreslås tolv siffror", (_, cell) => {
    expect(reading(cell)).toMatchObject({
      kind: "read",
      value: { digits: "198002182387" },
      remark: { reason: "spelling", suggestion: "198002182387" },
    });
  });

  test.each<[Cell, string]>([
    ["800218-2387", "198002182387"],
    ["8002182387", "198002182387"],
    [8002182387, "198002182387"],
    ["140472+2397", "191404722397"],
  ])("tio siffror, %s, får århundradet som är kvar efter dagens datum: %s", (cell, digits) => {
    expect(reading(cell)).toMatchObject({
      kind: "read",
      value: { digits },
      remark: { reason: "century", suggestion: digits },
    });
  });

  test("utan plus är den som är över hundra år född hundra år senare", () => {
    expect(reading("140472-2397")).toMatchObject({
      value: { digits: "201404722397" },
      remark: { reason: "century" },
    });
  });

  test("plus i tolv siffror ändrar inte århundradet", () => {
    expect(reading("19140472+2397")).toMatchObject({
      value: { digits: "191404722397" },
      remark: { reason: "spelling", suggestion: "191404722397" },
    });
  });

  test("ett datum före 1900 är möjligt, men inte ett som då inte fanns", () => {
    expect(reading("189001019803")).toEqual({ kind: "unreadable", reason: "checkDigit" });
    expect(reading("189002299803")).toEqual({ kind: "unreadable", reason: "impossibleDate" });
  });

  test("den som fyller år senare i år föddes för hundra år sedan", () => {
    const number = "261122TF10";
    const on = (today: string) => personalNumber.read(number, { date1904: false, today: day(today) });
    expect(on("2026-11-22")).toMatchObject({ value: { digits: "20261122TF10" } });
    expect(on("2026-11-21")).toMatchObject({ value: { digits: "19261122TF10" } });
  });
});

describe("nollor som en talcell tappat kommer tillbaka", () => {
  test.each<[number, string]>([
    [1012392, "200001012392"],
    [101052389, "200101052389"],
  ])("%s är %s", (cell, digits) => {
    expect(reading(cell)).toMatchObject({
      kind: "read",
      value: { digits },
      remark: { reason: "century", suggestion: digits },
    });
  });
});

describe("samordningsnummer", () => {
  test("har dagen plus 60", () => {
    expect(reading("199001792382")).toEqual({
      kind: "read",
      value: { kind: "coordination", digits: "199001792382", birthDate: day("1990-01-19") },
    });
  });

  test("med månad 00 läses med en anmärkning", () => {
    expect(reading("199000702390")).toEqual({
      kind: "read",
      value: { kind: "coordination", digits: "199000702390", birthDate: undefined },
      remark: { reason: "coordinationDate" },
    });
  });

  test("med fel kontrollsiffra är fel", () => {
    expect(reading("199001792383")).toEqual({ kind: "unreadable", reason: "checkDigit" });
  });

  test("för ett kommande år är omöjligt", () => {
    expect(personalNumber.read("199001792382", { date1904: false, today: day("1989-12-31") })).toEqual({
      kind: "unreadable",
      reason: "impossibleDate",
    });
  });
});

describe("tillfälliga nummer", () => {
  test.each(["19900101TF10", "19900101T123"])("%s läses utan kontrollsiffra", (cell) => {
    expect(reading(cell)).toEqual({
      kind: "read",
      value: { kind: "temporary", digits: cell, birthDate: day("1990-01-01") },
    });
  });

  test.each([
    ["19900101-T123", "19900101T123"],
    ["19900101-tf10", "19900101TF10"],
    ["19900101 TF 10", "19900101TF10"],
  ])("%s skrivs %s", (cell, digits) => {
    expect(reading(cell)).toMatchObject({
      value: { digits },
      remark: { reason: "spelling", suggestion: digits },
    });
  });

  test("ett datum som inte finns är fel", () => {
    expect(reading("19900230TF10")).toEqual({ kind: "unreadable", reason: "impossibleDate" });
  });

  test("ett datum som inte har varit är fel", () => {
    expect(reading("20270101TF10")).toEqual({ kind: "unreadable", reason: "impossibleDate" });
  });

  test("TF med en siffra är för kort", () => {
    expect(reading("19900101TF1")).toEqual({ kind: "unreadable", reason: "length", params: { digits: 11 } });
  });
});

describe("det som inte går att läsa säger varför", () => {
  test.each<[Cell, string]>([
    ["198002182386", "checkDigit"],
    ["198002302384", "impossibleDate"],
    ["198013012386", "impossibleDate"],
    ["198001402386", "impossibleDate"],
    ["168002182387", "impossibleDate"],
    ["19800218238", "length"],
    ["1980021823877", "length"],
    [12345, "length"],
    [19900101, "length"],
    [20050230, "length"],
    ["1,98001E+11", "notPersonalNumber"],
    ["Anna Andersson", "notPersonalNumber"],
    ["saknas", "notPersonalNumber"],
    ["-", "notPersonalNumber"],
    ["19900101R123", "notPersonalNumber"],
    ["1980+01-02-2386", "notPersonalNumber"],
    [1980.5, "notPersonalNumber"],
    [-198002182387, "notPersonalNumber"],
    [NaN, "notPersonalNumber"],
    [true, "notPersonalNumber"],
    ["1".repeat(30_000), "notPersonalNumber"],
  ])("%s: %s", (cell, reason) => {
    expect(reading(cell)).toMatchObject({ kind: "unreadable", reason });
  });

  test.each<Cell>([null, "", "  ", "\u00a0\u200b"])("en tom cell är tom", (cell) => {
    expect(reading(cell)).toEqual({ kind: "empty" });
  });
});

givenSharedData("Skatteverkets testnummer", () => {
  const numbers = (file: string): string[] => JSON.parse(sharedText(`identity/${file}`)) as string[];

  test("inget personnummer avvisas, och datumet är numrets", () => {
    const all = numbers("test-personnummer.json");
    expect(all.length).toBeGreaterThan(1000);
    const wrong = all.filter((number) => {
      const found = reading(number);
      const date = `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`;
      return (
        found.kind !== "read" ||
        found.remark !== undefined ||
        found.value.kind !== "personal" ||
        found.value.birthDate === undefined ||
        iso(found.value.birthDate) !== date
      );
    });
    expect(wrong).toEqual([]);
  });

  test("inget samordningsnummer är oläsbart", () => {
    const all = numbers("test-samordningsnummer.json");
    expect(all.length).toBeGreaterThan(100);
    const wrong = all.filter((number) => {
      const found = reading(number);
      return found.kind !== "read" || found.value.kind !== "coordination";
    });
    expect(wrong).toEqual([]);
  });

  test("en ändrad kontrollsiffra märks på varje nummer", () => {
    const all = numbers("test-personnummer.json");
    const unseen = all.filter((number) => {
      const changed = number.slice(0, 11) + ((Number(number[11]) + 1) % 10);
      const found = reading(changed);
      return found.kind !== "unreadable" || found.reason !== "checkDigit";
    });
    expect(unseen).toEqual([]);
  });
});
