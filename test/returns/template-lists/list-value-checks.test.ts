import type { ColumnList } from "../../../src/engine/sheet-fill";
import type { Table } from "../../../src/engine/table";
import { checkTexts } from "../../../src/locale/check-texts";
import { renderFinding } from "../../../src/locale/render-finding";
import { openSheet } from "../../../src/returns/open-sheet";
import {
  listArea,
  templateLists,
  type TemplateLists,
} from "../../../src/returns/template-lists/template-lists";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";
import { gridOf } from "../../engine/lending";

const headers = ["Personnummer", "Kurskod", "Kursstart", "Kursslut", "Utbildningsanordnare"];
const row = (provider: Cell): Cell[] => ["19850412TF10", "ENGENG05", 46_034, 46_104, provider];

function opened(providers: readonly Cell[], lists: TemplateLists) {
  const sheet = openSheet(
    gridOf([["Titel"], headers, ...providers.map(row)], { firstRow: 2, firstColumn: 1 }),
    {
      today: day("2026-08-10"),
      templateLists: lists,
    },
  );
  if (sheet.kind !== "recognised") throw new Error(sheet.kind);
  return sheet.opened;
}

async function broken(providers: readonly Cell[], values: readonly string[], exactCase = false) {
  const review = await opened(providers, { provider: { values, exactCase } }).review();
  return review.findings("LIST-VALUE:provider");
}

test("a pasted value that the list does not offer is found, with its cell and what the list takes", async () => {
  const [finding, ...others] = await broken(["Nacka", "Solna", "Nacka"], ["Nacka", "Täby"]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: "error", cells: [{ address: "F6" }], fixes: [] });
  expect(finding && renderFinding(finding, "sv")).toMatchObject({
    title: "Finns inte i mallens lista för Utbildningsanordnare",
    message: "”Solna” finns inte i rullgardinslistan. Den tar: Nacka, Täby.",
  });
});

test("numbers, empty cells, Excel errors and blanks around a value are no breach", async () => {
  expect(await broken([1, "2", " ", null, "#N/A", "Nacka "], ["1", "2", "Nacka"])).toEqual([]);
  expect(await broken([true], ["SANT"])).toEqual([]);
});

test("small letters are another value only where the list is written within the rule; the list's spelling is the fix", async () => {
  expect(await broken(["nacka"], ["Nacka", "Täby"])).toEqual([]);
  const [finding] = await broken(["nacka"], ["Nacka", "Täby"], true);
  expect(finding?.fixes).toEqual([{ column: "provider", address: "F5", value: "Nacka", safe: true }]);
});

test("a long list is named by its beginning", async () => {
  const values = Array.from({ length: 20 }, (_, at) => `V${at}`);
  const [finding] = await broken(["x"], values);
  expect(finding?.params["values"]).toMatch(/^V0, V1, .*V11, …$/);
});

test("lists for columns that the return or the sheet lacks give no check", () => {
  const list = { values: ["Ja"], exactCase: false };
  const { checks } = opened(["x"], { grade: list, unknown: list, constructor: list });
  expect(checks.some(({ id }) => id.startsWith("LIST-"))).toBe(false);
});

describe("a table's lists", () => {
  const table: Table = opened(["x", "y"], {}).table;

  test("are those of its first row, wherever the table stands in the sheet", () => {
    expect(listArea(table)).toEqual({ row: 4, firstColumn: 1, lastColumn: 5 });
  });

  test("are strict where the workbook says so; advice and empty lists are left out", () => {
    const found = new Map<number, ColumnList>([
      [2, { list: [] }],
      [3, { list: ["a"], listRule: { advises: true, exactCase: true } }],
      [4, { list: ["b"], listRule: { advises: false, exactCase: true } }],
      [5, { list: ["c"] }],
    ]);
    expect(templateLists(table, found)).toEqual({
      endDate: { values: ["b"], exactCase: true },
      provider: { values: ["c"], exactCase: false },
    });
  });
});

test.each(["sv", "en"] as const)(
  "the texts in %s are whole sentences with known placeholders",
  (language) => {
    const text = checkTexts[language]["LIST-VALUE"];
    for (const [part, words] of Object.entries(text ?? {}) as [string, string][]) {
      expect(words).not.toMatch(/!|ogiltig|invalid/i);
      if (part !== "title") expect(words).toMatch(/\.$/);
      for (const [, name = ""] of words.matchAll(/\{(#?\w+)\}/g))
        expect(["#column", "observed", "values"]).toContain(name);
    }
  },
);
