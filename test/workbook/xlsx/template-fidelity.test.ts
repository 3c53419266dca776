import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf } from "../../../src/engine/table";
import { openSheet } from "../../../src/returns/open-sheet";
import { layoutOf, prepareFill } from "../../../src/returns/prepare-fill";
import { returns } from "../../../src/returns/returns";
import { day } from "../../../src/values/day";
import { testPersonalNumbers } from "../../../src/workbench/samples/test-identities";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";
import { around, fateOf, features, type Filled, fillTemplate, lastReady, listOf, mostRows, sheetPart, templates, textOf, today } from "./filled-templates"; // prettier-ignore

/**
 * A fill changes what it writes and nothing else: templates by Excel (by hand, in Excel's spelling), LibreOffice,
 * openpyxl and ExcelJS are unzipped before and after. Four rows are ready in each; ten are filled in.
 */

/** Whether the same cells of the sheet hold formulas before and after. */
function sameFormulas({ before, after }: Filled): boolean {
  const withFormula = (parts: Filled["before"]) =>
    [...textOf(parts, sheetPart).matchAll(/<c r="([A-Z]+\d+)"[^>]*><f/g)].map(([, address]) => address);
  return withFormula(before).join() === withFormula(after).join();
}

/** Features that a writer's file is known to have, so that a test of nothing does not pass. */
const mustHave: Readonly<Record<string, number>> = {
  "excel.xlsm": 17,
  "excel-table.xlsm": 16,
  "libreoffice.xlsx": 12,
  "openpyxl.xlsx": 9,
  "exceljs.xlsx": 11,
};

/** Those whose rows are one of Excel's own tables. */
const tabled: ReadonlySet<string> = new Set(["excel-table.xlsm", "libreoffice.xlsx", "openpyxl.xlsx"]);

describe.each(templates)("a template by $writer", ({ file, rowCount }) => {
  const last = 4 + rowCount;
  let filled: Filled;
  beforeAll(async () => {
    filled = await fillTemplate(file, rowCount);
  });

  test("no part changes but the sheet, what calculates it and the tables that must grow", () => {
    const { before, after } = filled;
    const same = (part: string) =>
      Buffer.compare(before[part] ?? Buffer.of(), after[part] ?? Buffer.of()) === 0;
    const changed = Object.keys(before).filter((part) => !same(part));
    const allowed =
      /^(xl\/worksheets\/sheet1\.xml|xl\/workbook\.xml|xl\/tables\/.*|xl\/calcChain\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml)$/;
    expect(changed.filter((part) => !allowed.test(part))).toEqual([]);
    expect(changed).toContain(sheetPart);
    expect(Object.keys(after).filter((part) => !(part in before))).toEqual([]);
    // The order of calculation holds for as long as the same cells hold formulas; Excel makes a new one of none.
    const forgotten = sameFormulas(filled)
      ? []
      : Object.keys(before).filter((part) => part === "xl/calcChain.xml");
    expect(Object.keys(before).filter((part) => !(part in after))).toEqual(forgotten);
    const calculated = textOf(after, "xl/workbook.xml").replace(/\s?fullCalcOnLoad="1"/, "");
    expect(calculated.replace(/<calcPr ?\/>/, "")).toBe(
      textOf(before, "xl/workbook.xml").replace(/\s?fullCalcOnLoad="1"/, ""),
    );
  });

  test("around the cells only the ranges that hold the ready rows are longer", () => {
    expect(around(filled.after, last)).toBe(around(filled.before, last));
  });

  test("no cell changes but those written", () => {
    const cells = (parts: Filled["before"]) => {
      const found = textOf(parts, sheetPart).matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs);
      return new Map([...found].map(([cell, address]) => [address ?? "", cell]));
    };
    const [before, after] = [cells(filled.before), cells(filled.after)];
    for (const [address, cell] of before)
      if (!filled.written.has(address)) expect(after.get(address)).toBe(cell);
    for (const address of after.keys()) expect(before.has(address) || filled.written.has(address)).toBe(true);
  });

  test("the template's formula stands in every new row, and the written cells have the template's formats", () => {
    const sheet = textOf(filled.after, sheetPart);
    for (let row = lastReady + 1; row <= last; row++)
      expect(sheet).toMatch(new RegExp(`<c r="F${row}"[^>]*><f>IF\\(D${row}=`));
    const style = (address: string) => new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1] ?? "0";
    for (const letter of "ABCDEF") expect(style(`${letter}${last}`)).toBe(style(`${letter}5`));
  });

  test("drop-down lists and conditional formats reach the last new row", () => {
    const sheet = textOf(filled.after, sheetPart);
    expect(sheet).toMatch(new RegExp(`<dataValidation [^>]*sqref="E5:E${last}"`));
    expect(sheet).toMatch(new RegExp(`<conditionalFormatting [^>]*sqref="A5:E${last}"`));
    if (last > lastReady) expect(sheet).not.toMatch(new RegExp(`5:[A-E]${lastReady}(?=[" <])`));
  });

  test("a table reaches the last new row", () => {
    const tables = Object.keys(filled.before).filter((part) => part.startsWith("xl/tables/"));
    for (const part of tables) {
      expect(textOf(filled.after, part)).toBe(textOf(filled.before, part).replaceAll("A4:F8", `A4:F${last}`));
    }
    expect(tables.length).toBe(tabled.has(file) ? 1 : 0);
  });

  test("values are the template's: dates as numbers, twelve digits as text, codes of its list, no formula of the list's", async () => {
    const grid = await openFileWorkbook(filled.bytes).read("Mall");
    const cells = new Map<string, unknown>();
    grid.columns.forEach((column, at) =>
      column.forEach((cell, row) => cells.set(addressOf(grid, row, at), cell)),
    );
    expect(cells.get("A5")).toBe(testPersonalNumbers[0]);
    expect(cells.get("B5")).toBe("ENGE1000X");
    expect(cells.get(`B8`)).toBe("MATE1B00X");
    expect([cells.get("C5"), cells.get("C6")]).toEqual([day("2026-01-12"), day("2026-01-12")]);
    expect(cells.get("D5")).toBe(100);
    expect([cells.get("E5"), cells.get("E6"), cells.get("E8")]).toEqual([
      "2 - Distans",
      "3 - Närdistans",
      "=1+1",
    ]);
  });

  test("the kinds of features are all as they were, but for those that reach the new rows", () => {
    const fates = features.map((feature) => [feature.name, fateOf(feature, filled, last)] as const);
    expect(fates.filter(([, fate]) => fate === "changed")).toEqual([]);
    expect(fates.filter(([, fate]) => fate !== "absent").length).toBeGreaterThanOrEqual(
      mustHave[file] ?? Infinity,
    );
  });
});

test("a protected template is not filled beyond its open rows, and that is said before anything is written", async () => {
  const workbook = openFileWorkbook(new Uint8Array(readFileSync(join(__dirname, "templates/excel.xlsm"))));
  const opened = openSheet(await workbook.read("Mall"), { today, returnId: "komvux" });
  const entry = returns.find(({ id }) => id === "komvux");
  if (opened.kind !== "headersOnly" || entry === undefined) throw new Error(opened.kind);
  const { table: template } = opened.candidate;
  const layout = await layoutOf(template, (area) => workbook.layout("Mall", area));
  const list = listOf(mostRows);
  const { plan } = await prepareFill({ entry, template, layout, list, today, halfYear: undefined });
  expect(plan.obstacle).toEqual({ row: 9, why: "locked", room: 4, needed: mostRows });
  const added = { like: 4, first: 8, columns: [0], rows: [["x"]] };
  await expect(workbook.fill("Mall", { changes: [], added })).rejects.toMatchObject({ trouble: "protected" });
});
