import type { ColumnList } from "../../../src/engine/sheet-fill";
import type { Table } from "../../../src/engine/table";
import { checkTexts } from "../../../src/locale/check-texts";
import { renderFinding } from "../../../src/locale/render-finding";
import { openSheet } from "../../../src/returns/open-sheet";
import { templateListCheckIds } from "../../../src/returns/template-lists/check-id";
import {
  dropDownLists,
  listArea,
  type TemplateList,
  type TemplateLists,
} from "../../../src/returns/template-lists/template-lists";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";
import { gridOf } from "../../engine/lending";
import "../../locale/english-fetched";

const headers = ["Personnummer", "Kurskod", "Kursstart", "Kursslut", "Utbildningsanordnare"];
const row = (provider: Cell): Cell[] => ["19850412TF10", "ENGENG05", 46_034, 46_104, provider];

function opened(providers: readonly Cell[], lists: TemplateLists) {
  const sheet = openSheet(
    gridOf([["Titel"], headers, ...providers.map(row)], { firstRow: 2, firstColumn: 1 }),
    { today: day("2026-08-10") },
  );
  if (sheet.kind !== "recognised") throw new Error(sheet.kind);
  return sheet.opened.withLists(lists);
}

const strict = (values: readonly string[], exactCase = false): TemplateList => ({
  values,
  exactCase,
  from: "dropDown",
});

async function broken(providers: readonly Cell[], values: readonly string[], exactCase = false) {
  const review = await opened(providers, { provider: strict(values, exactCase) }).review();
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
  const list = strict(["Ja"]);
  const { checks } = opened(["x"], { grade: list, unknown: list, constructor: list });
  expect(checks.some(({ id }) => id.startsWith("LIST-"))).toBe(false);
});

test("a list of people gives no check: its values would be told with it", () => {
  const { checks } = opened(["x"], { personalId: strict(["19850412TF10"]) });
  expect(checks.some(({ id }) => id.startsWith("LIST-"))).toBe(false);
});

test("what a list only advises, and what stands on another sheet, is to be checked and not an error", async () => {
  const advice = opened(["Solna"], { provider: { ...strict(["Nacka"]), from: "advice" } });
  const [advised] = (await advice.review()).findings("LIST-ADVISED:provider");
  expect(advised?.severity).toBe("review");
  const sheet = { ...strict(["1", "2"]), from: "sheet" as const, sheet: "Koder" };
  const meanings = new Map([["nacka", "1"]]);
  const legend = opened(["Nacka", "7", "2"], { provider: { ...sheet, meanings } });
  const [written, unknown, ...others] = (await legend.review()).findings("LIST-SHEET:provider");
  expect(others).toEqual([]);
  expect(written).toMatchObject({
    severity: "review",
    fixes: [{ address: "F5", value: "1", safe: false }],
  });
  expect(unknown && renderFinding(unknown, "sv").message).toBe(
    "”7” finns inte bland koderna på bladet ”Koder”. Där står: 1, 2.",
  );
});

describe("a table's lists", () => {
  const table: Table = opened(["x", "y"], {}).table;

  test("are those of its rows, wherever the table stands in the sheet", () => {
    expect(listArea(table)).toEqual({ firstRow: 4, lastRow: 5, firstColumn: 1, lastColumn: 5 });
  });

  test("are strict where the workbook does not say otherwise; empty lists are left out", () => {
    const found = new Map<number, ColumnList>([
      [2, { list: [] }],
      [3, { list: ["a"], listRule: { advises: true, exactCase: true } }],
      [4, { list: ["b"], listRule: { advises: false, exactCase: true } }],
      [5, { list: ["c"] }],
    ]);
    expect(dropDownLists(table, found)).toEqual({
      startDate: { values: ["a"], exactCase: true, from: "advice" },
      endDate: { values: ["b"], exactCase: true, from: "dropDown" },
      provider: { values: ["c"], exactCase: false, from: "dropDown" },
    });
  });
});

test.each(["sv", "en"] as const)(
  "the texts in %s are whole sentences with known placeholders",
  (language) => {
    const texts = templateListCheckIds.map((id) => checkTexts[language][id] ?? {});
    for (const [part, words] of texts.flatMap((text) => Object.entries(text) as [string, string][])) {
      expect(words).not.toMatch(/!|ogiltig|invalid/i);
      if (part !== "title") expect(words).toMatch(/\.$/);
      for (const [, name = ""] of words.matchAll(/\{(#?\w+)[|}]/g))
        expect(["#column", "observed", "sheet", "values"]).toContain(name);
    }
  },
);
