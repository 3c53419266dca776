import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { addressOf, type Grid } from "../../../src/engine/table";
import { openSheet } from "../../../src/returns/open-sheet";
import { layoutOf, prepareFill } from "../../../src/returns/prepare-fill";
import { returns } from "../../../src/returns/returns";
import { halfYear } from "../../../src/regulations/half-year";
import { day } from "../../../src/values/day";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";
import { testPersonalNumbers } from "../../../src/workbench/samples/test-identities";

/**
 * A fill changes what it writes and nothing else: templates by Excel (by hand, in Excel's spelling), LibreOffice and
 * openpyxl are unzipped before and after. Four rows are ready in each; ten are filled in.
 */

const today = day("2026-08-10");
const mostRows = 10;
const lastReady = 8;

/** Up to ten rows: a text beginning with "=", a leading zero, words for the template's codes. */
const listOf = (rowCount: number): Grid => ({
  sheet: "Lista",
  firstRow: 0,
  firstColumn: 0,
  rowCount: rowCount + 1,
  date1904: false,
  columns: [
    ["Pnr", ...testPersonalNumbers.slice(0, rowCount).map((digits) => digits.slice(2))],
    ["Kurs", ...Array.from({ length: rowCount }, (_, at) => (at % 2 ? "mate1b00x" : "KH ENGE1000X"))],
    ["Startdatum", ...Array.from({ length: rowCount }, (_, at) => (at % 2 ? "2026-01-12" : day("2026-01-12")))],
    ["Poäng", ...Array.from({ length: rowCount }, () => "100")],
    ["Form", ...Array.from({ length: rowCount }, (_, at) => (at === 3 ? "=1+1" : at % 2 ? "närdistans" : "DISTANS"))],
  ],
}); // prettier-ignore

interface Filled {
  readonly before: Readonly<Record<string, Uint8Array>>;
  readonly after: Readonly<Record<string, Uint8Array>>;
  readonly bytes: Uint8Array;
  readonly written: ReadonlySet<string>;
}

async function fillTemplate(file: string, rowCount: number): Promise<Filled> {
  const list = listOf(rowCount);
  const original = new Uint8Array(readFileSync(join(__dirname, "templates", file)));
  const workbook = openFileWorkbook(original);
  const grid = await workbook.read("Mall");
  const opened = openSheet(grid, { today, returnId: "komvux" });
  const entry = returns.find(({ id }) => id === "komvux");
  if (opened.kind !== "headersOnly" || entry === undefined) throw new Error(opened.kind);
  const { table: template } = opened.candidate;
  const layout = await layoutOf(template, (area) => workbook.layout("Mall", area));
  const choices = { studyForm: 4 };
  const { plan } = await prepareFill({
    entry,
    template,
    layout,
    list,
    today,
    halfYear: halfYear(2026, 1),
    choices,
  });
  expect(plan.counts).toMatchObject({ new: rowCount, refused: 0, leftOut: 0 });
  await workbook.fill("Mall", plan.fill);
  const bytes = workbook.save();
  const written = new Set<string>();
  for (let row = 5; row <= 4 + rowCount; row++) for (const letter of "ABCDEF") written.add(`${letter}${row}`);
  return { before: unzipSync(original), after: unzipSync(bytes), bytes, written };
}

const sheetPart = "xl/worksheets/sheet1.xml";
const textOf = (parts: Filled["before"], part: string): string => strFromU8(parts[part] ?? new Uint8Array(0));

/** The sheet part without its cells, and with the ranges that were let grow as they were. */
function around(parts: Filled["before"], last: number): string {
  return textOf(parts, sheetPart)
    .replace(/<sheetData>.*<\/sheetData>/s, "")
    .replace(/<dimension [^>]*>/, "")
    .replaceAll(new RegExp(`([A-F])${last}(?=[" <])`, "g"), `$1${lastReady}`);
}

/** Whether the same cells of the sheet hold formulas before and after. */
function sameFormulas({ before, after }: Filled): boolean {
  const withFormula = (parts: Filled["before"]) =>
    [...textOf(parts, sheetPart).matchAll(/<c r="([A-Z]+\d+)"[^>]*><f/g)].map(([, address]) => address);
  return withFormula(before).join() === withFormula(after).join();
}

const templates = [
  // A protected sheet has room for the rows that are open, and no more.
  { file: "excel.xlsm", writer: "Excel, protected by a password", rowCount: 4 },
  { file: "excel-table.xlsm", writer: "Excel, with a table", rowCount: mostRows },
  { file: "libreoffice.xlsx", writer: "LibreOffice", rowCount: mostRows },
  { file: "openpyxl.xlsx", writer: "openpyxl", rowCount: mostRows },
];

/** Ten and more kinds of features, each as the parts or the words of the sheet part that hold it. */
const features: readonly [name: string, part: RegExp | typeof sheetPart, words?: RegExp][] = [
  ["data validations", sheetPart, /<dataValidations.*<\/dataValidations>/s],
  ["data validations of Excel 2010", sheetPart, /<x14:dataValidations.*<\/x14:dataValidations>/s],
  ["conditional formats", sheetPart, /<conditionalFormatting.*<\/conditionalFormatting>/s],
  ["data bars of Excel 2010", sheetPart, /<x14:conditionalFormattings>.*<\/x14:conditionalFormattings>/s],
  ["protection with its password hash", sheetPart, /<sheetProtection [^>]*(?:hashValue|password)[^>]*>/],
  ["merged cells", sheetPart, /<mergeCells.*<\/mergeCells>/s],
  ["frozen panes", sheetPart, /<sheetViews>.*<\/sheetViews>/s],
  ["print set-up", sheetPart, /<pageMargins.*<pageSetup[^>]*>/s],
  ["headers and footers", sheetPart, /<headerFooter.*<\/headerFooter>/s],
  ["page breaks", sheetPart, /<rowBreaks.*<\/rowBreaks>/s],
  ["hyperlinks", sheetPart, /<hyperlinks>.*<\/hyperlinks>/s],
  ["hidden sheets", /^xl\/worksheets\/sheet2\.xml$/],
  ["formats", /^xl\/styles\.xml$/],
  ["text boxes and pictures", /^xl\/(?:drawings\/drawing\d+\.xml|media\/.*)$/],
  ["comments", /^xl\/(?:comments|comments\/comment|drawings\/vmlDrawing|drawings\/commentsDrawing).*$/],
  ["macros", /^xl\/vbaProject\.bin$/],
  ["printer settings", /^xl\/printerSettings\//],
  ["custom properties", /^docProps\/custom\.xml$/],
  ["shared strings", /^xl\/sharedStrings\.xml$/],
];

/** Features that a writer's file is known to have, so that a test of nothing does not pass. */
const mustHave: Readonly<Record<string, number>> = {
  "excel.xlsm": 17,
  "excel-table.xlsm": 16,
  "libreoffice.xlsx": 12,
  "openpyxl.xlsx": 8,
};

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
    const style = (address: string) => new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1];
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
    expect(tables.length).toBe(file === "excel.xlsm" ? 0 : 1);
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

  test("the kinds of features are all as they were", () => {
    let seen = 0;
    for (const [name, where, words] of features) {
      if (typeof where === "string") {
        const kept = words?.exec(around(filled.before, last))?.[0];
        if (kept === undefined) continue;
        seen++;
        expect([name, words?.exec(around(filled.after, last))?.[0]]).toEqual([name, kept]);
      } else {
        const parts = Object.keys(filled.before).filter((part) => where.test(part));
        if (parts.length > 0) seen++;
        for (const part of parts) expect(filled.after[part]).toEqual(filled.before[part]);
      }
    }
    const names = /<definedNames>.*<\/definedNames>/s;
    expect(names.exec(textOf(filled.after, "xl/workbook.xml"))?.[0]).toBe(
      names.exec(textOf(filled.before, "xl/workbook.xml"))?.[0],
    );
    expect(seen).toBeGreaterThanOrEqual(mustHave[file] ?? Infinity);
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
