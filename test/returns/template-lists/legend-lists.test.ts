import type { ListReader, NamedRange } from "../../../src/engine/own-lists";
import { openSheet } from "../../../src/returns/open-sheet";
import { readTemplateLists } from "../../../src/returns/template-lists/read-template-lists";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";
import { gridOf } from "../../engine/lending";

const headers = [
  "Personnummer",
  "Kurskod",
  "Kursstart",
  "Kursslut",
  "Kursens förläggning",
  "Utbildningsanordnare",
];
type Rows = readonly (readonly Cell[])[];

/** The lists that are found for a komvux sheet with these places of study, in a workbook with these other sheets. */
async function found(
  forms: readonly Cell[],
  others: Readonly<Record<string, Rows>>,
  names: readonly NamedRange[] = [],
) {
  const rows = forms.map((form) => ["19850412TF10", "ENGENG05", 46_034, 46_104, form, "Nacka"]);
  const sheet = openSheet(gridOf([headers, ...rows]), { today: day("2026-08-10") });
  if (sheet.kind !== "recognised") throw new Error(sheet.kind);
  const grids = Object.entries(others).map(([name, lines]) => ({ ...gridOf(lines), sheet: name }));
  const reader: ListReader = {
    sheets: () =>
      Promise.resolve([
        { name: sheet.opened.table.grid.sheet },
        ...grids.map((grid) => ({ name: grid.sheet })),
      ]),
    lists: () => Promise.resolve(new Map()),
    names: () => Promise.resolve(names),
    smallSheets: (wanted) => Promise.resolve(grids.filter((grid) => wanted.includes(grid.sheet))),
  };
  return readTemplateLists(reader, sheet.opened.table, sheet.opened.columns);
}

const codes: Rows = [
  ["1", "Klassrum"],
  [2, "Distans"],
  ["3", "Närdistans"],
];
const values = ["1", "2", "3"];

describe("a sheet of codes is a column's list", () => {
  test("where the column's name stands over Kod and Betydelse", async () => {
    const sheet: Rows = [["Koder för Kursens förläggning"], ["Kod", "Betydelse"], ...codes];
    const lists = await found([1, "9"], { Förklaringar: sheet });
    expect(lists["studyForm"]).toMatchObject({
      values,
      from: "sheet",
      sheet: "Förklaringar",
      exactCase: false,
    });
    expect(lists["studyForm"]?.meanings?.get("distans")).toBe("2");
  });

  test("where the sheet is called as the column", async () => {
    const lists = await found([1], { "Kursens förläggning": [["Kod", "Klartext"], ...codes] });
    expect(lists["studyForm"]?.values).toEqual(values);
  });

  test("where its own name is the head of the codes, beside other lists", async () => {
    const sheet: Rows = [
      ["Kursens förläggning", "Betydelse", null, "Utbildningsanordnare", "Benämning"],
      ["1", "Klassrum", null, "Nacka", "Nacka kommun"],
      ["2", "Distans", null, "Privat", "Annan anordnare"],
    ];
    const lists = await found(["1"], { Koder: sheet });
    expect(lists["studyForm"]?.values).toEqual(["1", "2"]);
    expect(lists["provider"]?.values).toEqual(["Nacka", "Privat"]);
  });

  test("where a column of variables says which codes are whose", async () => {
    const sheet: Rows = [
      ["Variabel", "Kod", "Betydelse"],
      ["Kursens förläggning", "1", "Klassrum"],
      [null, "2", "Distans"],
      ["Betyg", "A", "Betyget A"],
    ];
    expect((await found(["1"], { Variabler: sheet }))["studyForm"]?.values).toEqual(["1", "2"]);
  });

  test("where a sheet of lists has the column's name over its values, or the values have the column's name", async () => {
    const sheet: Rows = [["Kursens förläggning"], ["Klassrum"], ["Distans"]];
    expect((await found(["Distans"], { Listor: sheet }))["studyForm"]?.values).toEqual([
      "Klassrum",
      "Distans",
    ]);
    const named = { name: "Kursens_förläggning", sheet: "Övrigt", range: "A2:A900" };
    const other: Rows = [["Val"], ["Klassrum"], ["Distans"]];
    expect((await found(["Distans"], { Övrigt: other }, [named]))["studyForm"]?.values).toEqual([
      "Klassrum",
      "Distans",
    ]);
  });
});

describe("what is no list of the column", () => {
  const head = ["Kod", "Betydelse"];
  test.each<[string, readonly Cell[], Readonly<Record<string, Rows>>]>([
    ["codes under no name", ["1"], { Bilaga: [head, ...codes] }],
    ["codes under a word that is no column", ["1"], { Bilaga: [["Ämne"], head, ...codes] }],
    [
      "a sheet of somebody's own rows under the same name",
      ["1"],
      { Elever: [["Kursens förläggning"], ["1"], ["2"]] },
    ],
    ["codes that stand twice", ["1"], { "Kursens förläggning": [head, ...codes, ...codes] }],
    ["one code", ["1"], { "Kursens förläggning": [head, ["1", "Klassrum"]] }],
    [
      "a description of codes",
      ["1"],
      { "Kursens förläggning": [head, ["1", "Klassrum"], ["2-99", "Annat"]] },
    ],
    ["a list that the column breaks wholesale", ["x", "y", "1"], { "Kursens förläggning": [head, ...codes] }],
    [
      "two lists of the same name",
      ["1"],
      {
        A: [["Kursens förläggning"], head, ...codes],
        B: [["Kursens förläggning"], head, ["1", "Ja"], ["2", "Nej"]],
      },
    ],
  ])("%s", async (_, forms, others) => {
    expect(await found(forms, others)).toEqual({});
  });
});

test("a sheet of errors, blanks and numbers gives no list and no trouble", async () => {
  const junk: Rows = [["#N/A", null, 7], [null], ["Kod", "Betydelse"], [], [true, false]];
  expect(await found(["1"], { Skräp: junk, Tomt: [] })).toEqual({});
});
