import ExcelJS from "exceljs";
import { markSeverity } from "../../../src/workbook/marks";
import { columnLetters } from "../../../src/engine/table";
import { openFileWorkbook, type FileWorkbook } from "../../../src/workbook/xlsx/file-workbook";
import { parseRange, type CellRange } from "../../../src/workbook/address";
import { shiftFormula } from "../../../src/workbook/shift-formula";
import type { Workbook } from "../../../src/workbook/port";
import type { Probe, SheetDescription } from "../contract";

/** A described workbook as a file, written by ExcelJS. */
export async function writeWithExcelJs(sheets: readonly SheetDescription[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, visibility, cells, lists = {}, rules = {}, merges = [], table, isProtected } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: visibility ?? "visible" });
    if (table !== undefined) {
      const { from: ref, headers, rows, totals = false } = table;
      const columns = headers.map((header) => ({ name: header }));
      sheet.addTable({
        name: "Tabell1",
        ref,
        headerRow: true,
        totalsRow: totals,
        columns,
        rows: rows.map((row) => [...row]),
      });
    }
    for (const [range, values] of Object.entries(lists)) {
      for (const address of addressesIn(range))
        sheet.getCell(address).dataValidation = { type: "list", formulae: [`"${values.join(",")}"`] };
    }
    for (const [ref, formula] of Object.entries(rules)) {
      const style = { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } } } as const;
      sheet.addConditionalFormatting({
        ref,
        rules: [{ type: "expression", priority: 1, formulae: [formula], style }],
      });
    }
    for (const merge of merges) sheet.mergeCells(merge);
    if (isProtected === true) await sheet.protect("", {});
    for (const [address, { value, formula, numberFormat, fill, unlocked }] of Object.entries(cells)) {
      if (unlocked === true) sheet.getCell(address).protection = { locked: false };
      const cell = sheet.getCell(address);
      const result = typeof value === "string" && value.startsWith("#") ? { error: value } : value;
      cell.value = (formula === undefined ? value : { formula, result }) as ExcelJS.CellValue;
      if (numberFormat !== undefined) cell.numFmt = numberFormat;
      if (fill !== undefined) {
        cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${fill}` } };
      }
    }
  }
  const activeTab = Math.max(
    0,
    sheets.findIndex(({ active }) => active === true),
  );
  workbook.views = [
    { x: 0, y: 0, width: 10_000, height: 20_000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export async function loadWithExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

export async function openDescribed(sheets: readonly SheetDescription[]): Promise<FileWorkbook> {
  return openFileWorkbook(await writeWithExcelJs(sheets));
}

async function sheetOf(workbook: Workbook, sheet: string): Promise<ExcelJS.Worksheet> {
  const found = (await loadWithExcelJs((workbook as FileWorkbook).save())).getWorksheet(sheet);
  if (found === undefined) throw new Error(`ExcelJS finds no sheet ${sheet}`);
  return found;
}

interface ListedFormats {
  readonly conditionalFormattings: readonly {
    readonly ref: string;
    readonly rules: readonly { readonly formulae?: readonly string[] }[];
  }[];
}

/** What ExcelJS sees in the saved file. */
export const exceljsProbe: Probe = {
  async format(workbook, sheet, address) {
    const cell = (await sheetOf(workbook, sheet)).getCell(address);
    const fill = cell.fill?.type === "pattern" ? cell.fill.fgColor?.argb?.slice(2) : undefined;
    return { numberFormat: cell.numFmt ?? "General", fill: fill ?? null };
  },
  async formula(workbook, sheet, address) {
    return (await sheetOf(workbook, sheet)).getCell(address).formula ?? null;
  },
  async rules(workbook, sheet, address) {
    const { conditionalFormattings } = (await sheetOf(workbook, sheet)) as unknown as ListedFormats;
    return conditionalFormattings.flatMap(({ ref, rules }) =>
      formulasAt(
        address,
        ref.split(" ").map(rangeOf),
        rules.map(({ formulae }) => formulae?.[0] ?? ""),
      ),
    );
  },
  async marked(workbook, sheet) {
    const found = { error: [] as string[], review: [] as string[], note: [] as string[] };
    const listed = (await sheetOf(workbook, sheet)) as unknown as ListedFormats;
    for (const { ref, rules } of listed.conditionalFormattings) {
      const severity = markSeverity(rules[0]?.formulae?.[0] ?? "");
      if (severity !== undefined) found[severity].push(...ref.split(" ").flatMap(addressesIn));
    }
    return found;
  },
};

/** What rules written for the corner of some ranges say of one cell; nothing of a cell outside them. */
export function formulasAt(
  address: string,
  ranges: readonly CellRange[],
  formulas: readonly string[],
): string[] {
  const { top: row, left: column } = rangeOf(address);
  const holds = ranges.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  const [top, left] = [
    Math.min(...ranges.map((range) => range.top)),
    Math.min(...ranges.map((range) => range.left)),
  ];
  const own = formulas.filter((formula) => formula !== "" && markSeverity(formula) === undefined);
  return holds ? own.map((formula) => shiftFormula(formula, row - top, column - left)) : [];
}

function rangeOf(text: string): CellRange {
  const range = parseRange(text);
  if (range === undefined) throw new Error(`not a range: ${text}`);
  return range;
}

/** Every address of "A1:B3". */
function addressesIn(text: string): string[] {
  const range = rangeOf(text);
  const addresses: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      addresses.push(`${columnLetters(column)}${row + 1}`);
    }
  }
  return addresses;
}
