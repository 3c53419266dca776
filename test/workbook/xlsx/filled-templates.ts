import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Grid } from "../../../src/engine/table";
import { halfYear } from "../../../src/regulations/half-year";
import { openSheet } from "../../../src/returns/open-sheet";
import { layoutOf, prepareFill } from "../../../src/returns/prepare-fill";
import { returns } from "../../../src/returns/returns";
import { day } from "../../../src/values/day";
import { testPersonalNumbers } from "../../../src/workbench/samples/test-identities";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";

/** Templates as different programs write them, filled in, and what each of them holds before and after. */

export const today = day("2026-08-10");
export const mostRows = 10;
export const lastReady = 8;

/** Up to ten rows: a text beginning with "=", a leading zero, words for the template's codes. */
export const listOf = (rowCount: number): Grid => ({
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

export interface Filled {
  readonly before: Readonly<Record<string, Uint8Array>>;
  readonly after: Readonly<Record<string, Uint8Array>>;
  readonly bytes: Uint8Array;
  readonly written: ReadonlySet<string>;
}

export async function fillTemplate(file: string, rowCount: number): Promise<Filled> {
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
  const { counts } = plan;
  if (counts.new !== rowCount || counts.refused > 0 || counts.leftOut > 0)
    throw new Error(`${file} takes not every row`);
  await workbook.fill("Mall", plan.fill);
  const bytes = workbook.save();
  const written = new Set<string>();
  for (let row = 5; row <= 4 + rowCount; row++) for (const letter of "ABCDEF") written.add(`${letter}${row}`);
  return { before: partsOf(original), after: partsOf(bytes), bytes, written };
}

/** The parts of a file; folders that some programs list in the zip are none. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
}

export const sheetPart = "xl/worksheets/sheet1.xml";
export const textOf = (parts: Filled["before"], part: string): string =>
  strFromU8(parts[part] ?? new Uint8Array(0));

/** The sheet part without its cells, and with the ranges that were let grow as they were. */
export function around(parts: Filled["before"], last: number): string {
  return textOf(parts, sheetPart)
    .replace(/<sheetData>.*<\/sheetData>/s, "")
    .replace(/<dimension [^>]*>/, "")
    .replaceAll(new RegExp(`([A-F])${last}(?=[" <])`, "g"), `$1${lastReady}`);
}

export const templates = [
  // A protected sheet has room for the rows that are open, and no more.
  { file: "excel.xlsm", writer: "Excel, protected by a password", rowCount: 4 },
  { file: "excel-table.xlsm", writer: "Excel, with a table", rowCount: mostRows },
  { file: "libreoffice.xlsx", writer: "LibreOffice", rowCount: mostRows },
  { file: "openpyxl.xlsx", writer: "openpyxl", rowCount: mostRows },
  { file: "exceljs.xlsx", writer: "ExcelJS", rowCount: mostRows },
];

/** A kind of feature: the parts, or the words of one part, that hold it. */
export interface Feature {
  readonly name: string;
  /** A kind that new rows are to have too: where it covers the ready rows it is let reach the last new one. */
  readonly grows?: true;
  readonly part: RegExp | string;
  readonly words?: RegExp;
}

const workbookPart = "xl/workbook.xml";

export const features: readonly Feature[] = [
  { name: "Rullgardinslistor och andra villkor för vad som får skrivas", part: sheetPart, words: /<dataValidations.*<\/dataValidations>/s, grows: true },
  { name: "Sådana villkor i Excel 2010:s form", part: sheetPart, words: /<x14:dataValidations.*<\/x14:dataValidations>/s, grows: true },
  { name: "Villkorsstyrd formatering", part: sheetPart, words: /<conditionalFormatting.*<\/conditionalFormatting>/s, grows: true },
  { name: "Datastaplar i Excel 2010:s form", part: sheetPart, words: /<x14:conditionalFormattings>.*<\/x14:conditionalFormattings>/s, grows: true },
  { name: "Tabeller", part: /^xl\/tables\/table\d+\.xml$/, grows: true },
  { name: "Skydd med lösenordets kontrollsumma", part: sheetPart, words: /<sheetProtection [^>]*(?:hashValue|password)[^>]*>/ },
  { name: "Sammanfogade celler", part: sheetPart, words: /<mergeCells.*<\/mergeCells>/s },
  { name: "Låsta fönsterrutor", part: sheetPart, words: /<sheetViews>.*<\/sheetViews>/s },
  { name: "Utskriftsinställningar", part: sheetPart, words: /<pageMargins.*<pageSetup[^>]*>/s },
  { name: "Sidhuvud och sidfot", part: sheetPart, words: /<headerFooter.*<\/headerFooter>/s },
  { name: "Sidbrytningar", part: sheetPart, words: /<rowBreaks.*<\/rowBreaks>/s },
  { name: "Skrivarens egna inställningar", part: /^xl\/printerSettings\// },
  { name: "Länkar", part: sheetPart, words: /<hyperlinks>.*<\/hyperlinks>/s },
  { name: "Dolda blad", part: /^xl\/worksheets\/sheet2\.xml$/ },
  { name: "Namn och utskriftsområde", part: workbookPart, words: /<definedNames>.*<\/definedNames>/s },
  { name: "Format", part: /^xl\/styles\.xml$/ },
  { name: "Textrutor och bilder", part: /^xl\/(?:drawings\/drawing\d+\.xml|media\/.*)$/ },
  { name: "Kommentarer", part: /^xl\/(?:comments|comments\/comment|drawings\/vmlDrawing|drawings\/commentsDrawing).*$/ },
  { name: "Makron", part: /^xl\/vbaProject\.bin$/ },
  { name: "Egna egenskaper", part: /^docProps\/custom\.xml$/ },
]; // prettier-ignore

/** What became of a feature: not in the file, byte for byte as it was, longer by the new rows alone, or something else. */
export type Fate = "absent" | "kept" | "grown" | "changed";

export function fateOf({ part, words, grows }: Feature, { before, after }: Filled, last: number): Fate {
  const parts = Object.keys(before).filter((name) =>
    typeof part === "string" ? name === part : part.test(name),
  );
  const held = (all: Filled["before"], name: string) =>
    words === undefined ? textOf(all, name) : words.exec(textOf(all, name))?.[0];
  const pairs = parts
    .map((name) => [held(before, name), held(after, name)])
    .filter(([was]) => was !== undefined);
  if (pairs.length === 0) return "absent";
  if (pairs.every(([was, is]) => was === is)) return "kept";
  const shortened = (text: string | undefined) =>
    text?.replaceAll(new RegExp(`([A-F])${last}(?=[" <])`, "g"), `$1${lastReady}`);
  return grows === true && pairs.every(([was, is]) => was === shortened(is)) ? "grown" : "changed";
}
