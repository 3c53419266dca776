import { tables as englishTables } from "../../../src/locale/en/tables";
import { categories as swedish } from "../../../src/locale/sv/tables";
import { checkCategoryWords } from "../../../src/regulations/check-category-words";
import { noOwnTables } from "../../../src/regulations/own-tables";
import { categoryNamed, readPastedAmounts } from "../../../src/returns/own-tables/pasted-amounts";
import { readPastedPeriods } from "../../../src/returns/own-tables/pasted-periods";
import { day, iso } from "../../../src/values/day";

const english = englishTables.categories;
const today = day("2026-01-15");
const periods = (text: string) => readPastedPeriods(text, noOwnTables, today);
const amounts = (text: string, year?: number) => readPastedAmounts(text, year, today);

describe("perioder som klistras in", () => {
  test.each([
    ["med tabbar, som från ett blad", "2024_3\t2024-05-27\t2024-08-04"],
    ["med semikolon, som från en csv-fil", "2024_3;2024-05-27;2024-08-04"],
    ["med rubriker över", "Period\tFörsta dag\tSista dag\r\n2024_3\t2024-05-27\t2024-08-04\r\n"],
    ["med citattecken, tomma rader och svenska datum", '\n"2024 P3";"27/5 2024";"4/8 2024";;\n\n'],
  ])("%s", (_, text) => {
    const { periods: read, problems } = periods(text);
    expect(problems).toEqual([]);
    expect(read.map(({ name, start, end }) => [name, iso(start), iso(end)])).toEqual([
      ["2024_3", "2024-05-27", "2024-08-04"],
    ]);
  });

  test("varje rad som inte går att använda sägs med radnummer; de andra är kvar", () => {
    const text = [
      "2024_3\t2024-05-27\t2024-08-04",
      "sommar\t2024-08-05\t2024-10-13",
      "2024_4\t2024-08-32\t2024-10-13",
      "2024_4\t2024-08-05\tjul",
      "2024_4\t2024-08-05",
      "2024_4\t2024-08-04\t2024-10-13",
      "2024_5\t2024-10-14\t2024-12-31",
    ].join("\n");
    const { periods: read, problems } = periods(text);
    expect(read.map(({ name }) => name)).toEqual(["2024_3", "2024_5"]);
    expect(problems).toMatchObject([
      { line: 2, kind: "name", given: "sommar" },
      { line: 3, kind: "start", given: "2024-08-32" },
      { line: 4, kind: "end", given: "jul" },
      { line: 5, kind: "cells", given: "2024_4 · 2024-08-05" },
      { line: 6, kind: "period", trouble: "overlaps", other: { name: "2024_3" } },
    ]);
  });

  test("en period som Nacka har publicerat är känd och läggs inte till", () => {
    expect(periods("2024_2;2024-03-18;2024-05-26")).toMatchObject({
      periods: [],
      problems: [{ kind: "period", trouble: "known" }],
    });
  });

  test("tom text är inga perioder och inga fel", () => {
    expect(periods(" \n\t\n;;")).toEqual({ periods: [], problems: [] });
  });
});

describe("checkbelopp som klistras in", () => {
  const of2024 = {
    year: 2024,
    perPoint: { basic: 54_10, healthAndCare: 49_00 },
    perSfiCourse: { "2C": 14_000_00 },
  };

  test.each([
    [
      "slag och belopp, för det år som är valt",
      "Grundläggande\t54,1\nVård och omsorg\t49\nsfi 2C\t14 000 kr",
    ],
    ["med årtal på varje rad", "2024;Grund;54,10\n2024;Vård & omsorg;49,00 kr\n2024;2C;14000"],
    ["med rubriker", "Slag;Kronor\nGrundläggande kurser;54.10\nvård och omsorg;49:-\nSFI 2C;14000"],
  ])("%s", (_, text) => {
    expect(amounts(text, 2024)).toEqual({ amounts: [of2024], problems: [] });
  });

  test("med en kolumn för varje år", () => {
    const text =
      "Slag\t2024\t2025\nGrundläggande\t54,10\t55,20\nVård och omsorg\t49\t\nsfi 2C\t14 000\t14 500";
    expect(amounts(text)).toEqual({
      amounts: [of2024, { year: 2025, perPoint: { basic: 55_20 }, perSfiCourse: { "2C": 14_500_00 } }],
      problems: [],
    });
  });

  test("varje rad som inte går att använda sägs med radnummer; de andra är kvar", () => {
    const text = [
      "allmänna kurser;48,30",
      "slöjd;40",
      "grundläggande;ungefär 50",
      "grundläggande;-54,1",
      "grundläggande;54,123",
      "allmänna kurser;48,40",
      "naturkunskap",
    ].join("\n");
    const read = amounts(text, 2024);
    expect(read.amounts).toEqual([{ year: 2024, perPoint: { upperSecondary: 48_30 }, perSfiCourse: {} }]);
    expect(read.problems).toEqual([
      { line: 2, kind: "category", given: "slöjd" },
      { line: 3, kind: "amount", given: "ungefär 50" },
      { line: 4, kind: "amount", given: "-54,1" },
      { line: 5, kind: "amount", given: "54,123" },
      { line: 6, kind: "twice", given: "48,40" },
      { line: 7, kind: "cells", given: "naturkunskap" },
    ]);
  });

  test("utan år vet ingen vilket år beloppet gäller", () => {
    expect(amounts("grundläggande;54,1").problems).toEqual([
      { line: 1, kind: "year", given: "grundläggande" },
    ]);
  });

  test("ett slag står aldrig för två", () => {
    const words = Object.entries(checkCategoryWords).flatMap(([of, all]) => all.map((word) => [word, of]));
    for (const [word = "", of] of words) expect(categoryNamed(word)).toBe(of);
    expect(new Set(words.map(([word]) => word)).size).toBe(words.length);
  });
});

test.each([
  ["sv", swedish],
  ["en", english],
] as const)("namnen som visas på %s läses tillbaka när de klistras in", (_, names) => {
  for (const [category, name] of Object.entries(names)) expect(categoryNamed(name)).toBe(category);
});
