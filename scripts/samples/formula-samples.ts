import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { columnLetters } from "../../src/engine/table";
import { callFunction } from "../../src/functions/call";
import { day, iso } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";

/** A column that a formula fills: its function, and the columns (from 0) that its values stand in. */
interface Computed {
  readonly header: string;
  readonly id: string;
  readonly from: readonly (number | string)[];
  readonly date?: true;
}

/** One sheet: what the provider fills in, what the formulas answer, and rows to begin with. */
interface FormulaSheet {
  readonly name: string;
  readonly title: string;
  readonly how: string;
  readonly headers: readonly string[];
  readonly computed: readonly Computed[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows that wait for the provider's own courses: a formula without values shows nothing. */
const spareRows = 20;
const headerRow = 4;

const sheets: readonly FormulaSheet[] = [
  {
    name: "APL",
    title: "Arbetsplatsförlagt lärande",
    how: "Skriv utbildningen, dess poäng, validerade poäng och form. Minsta antal timmar APL räknas ut.",
    headers: ["Utbildning", "Poäng", "Validerade poäng", "Form"],
    computed: [{ header: "APL, timmar", id: "APLHOURS", from: [1, 2, 3] }],
    rows: [
      ["Undersköterska", 1500, null, "yrkesvux"],
      ["Undersköterska, validerad", 1500, 300, "yrkesvux"],
      ["Undersköterska, lärling", 1500, null, "lärling"],
      ["Vårdbiträde", 800, null, "yrkesvux"],
      ["Barnskötare", 1350, 100, "yrkesvux"],
      ["Barnskötare, lärling", 1350, 100, "lärling"],
    ],
  },
  {
    name: "Studieform",
    title: "Klassrum eller distans",
    how: "Skriv kursen, nivå, tid, poäng, lärarledda timmar i hela kursen, startdatum och antal veckor.",
    headers: ["Kurs", "Nivå", "Tid", "Poäng", "Lärarledda timmar", "Startdatum", "Veckor"],
    computed: [
      { header: "Studieform", id: "STUDYFORM", from: [1, 2, 3, 4, 5] },
      { header: "Timmar som krävs", id: "TEACHERHOURS", from: [1, 2, 3] },
      { header: "Studietakt, %", id: "STUDYPACE", from: [3, 6] },
    ],
    rows: [
      ["Svenska, grundläggande", "grundläggande", "dag", 200, 150, "2026-01-12", 10],
      ["Engelska nivå 1", "gymnasial", "dag", 100, 55, "2026-01-12", 10],
      ["Matematik nivå 1b", "gymnasial", "dag", 100, 54.5, "2026-01-12", 20],
      ["Psykologi nivå 1", "gymnasial", "kväll", 100, 30, "2026-01-12", 10],
      ["Orienteringskurs", "orienteringskurs", "dag", 100, 75, "2026-01-12", 5],
    ],
  },
  {
    name: "Datum",
    title: "Perioder och betygskatalog",
    how: "Skriv kursen och dess slutdatum. Perioden enligt Nacka24 och sista dag för betygskatalogen räknas ut.",
    headers: ["Kurs", "Startdatum", "Slutdatum"],
    computed: [
      { header: "Startar i period", id: "PERIOD", from: [1] },
      { header: "Betygskatalog senast (Nacka24)", id: "CATALOGUEDUE", from: [2], date: true },
      { header: "Betygskatalog senast (Alvis)", id: "CATALOGUEDUE", from: [2, "alvis"], date: true },
    ],
    rows: [
      ["Engelska 5", "2024-01-08", "2024-03-15"],
      ["Matematik 1b", "2024-01-08", "2024-05-24"],
      ["Psykologi 1", "2024-03-18", "2024-05-24"],
    ],
  },
];

/** A workbook with formulas of ours that a provider can go on filling in, with the answers as they are today. */
export async function formulaSamples(): Promise<Readonly<Record<string, Uint8Array>>> {
  const book = new ExcelJS.Workbook();
  book.creator = "Nacka vux";
  book.created = book.modified = new Date(Date.UTC(2026, 7, 10));
  for (const sheet of sheets) await addSheet(book.addWorksheet(sheet.name), sheet);
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  // A fixed time makes the same sample the same bytes.
  return { "apl-och-studieform.xlsx": zipSync(parts, { mtime: new Date(2026, 7, 10, 12), level: 9 }) };
}

async function addSheet(to: ExcelJS.Worksheet, sheet: FormulaSheet): Promise<void> {
  const headers = [...sheet.headers, ...sheet.computed.map(({ header }) => header)];
  to.views = [{ state: "frozen", xSplit: 1, ySplit: headerRow }];
  to.columns = headers.map((header, index) => ({
    width: index === 0 ? 28 : Math.max(14, header.length * 0.7),
  }));
  to.getCell("A1").value = sheet.title;
  to.getCell("A1").font = { bold: true, size: 14 };
  to.getCell("A2").value = sheet.how;
  to.getCell("A2").font = { italic: true, color: { argb: "FF595959" } };
  headers.forEach((header, index) =>
    dressHeader(to.getCell(headerRow, index + 1), header, sheet.headers.length <= index),
  );
  for (let at = 0; at < sheet.rows.length + spareRows; at++) await addRow(to, sheet, at);
}

function dressHeader(cell: ExcelJS.Cell, header: string, isComputed: boolean): void {
  cell.value = header;
  cell.font = { bold: true };
  cell.alignment = { wrapText: true, vertical: "top" };
  cell.fill = {
    type: "pattern",
    pattern: "solid",
    fgColor: { argb: isComputed ? "FFE3EFDD" : "FFE7EEF3" },
  };
}

async function addRow(to: ExcelJS.Worksheet, sheet: FormulaSheet, at: number): Promise<void> {
  const number = headerRow + 1 + at;
  const row = (sheet.rows[at] ?? []).map((value) => (isDate(value) ? day(value) : value));
  sheet.headers.forEach((header, index) => {
    const cell = to.getCell(number, index + 1);
    if (row[index] !== undefined && row[index] !== null) cell.value = row[index];
    if (/datum$/i.test(header)) cell.numFmt = "yyyy\\-mm\\-dd";
  });
  for (const [index, { id, from, date }] of sheet.computed.entries()) {
    const cell = to.getCell(number, sheet.headers.length + index + 1);
    const given = from.map((one) =>
      typeof one === "string" ? `"${one}"` : `${columnLetters(one)}${number}`,
    );
    const values = from.map((one) => (typeof one === "string" ? one : (row[one] ?? null)));
    // As Excel itself keeps an add-in's formulas in a file.
    cell.value = { formula: `_xldudf_NACKA_${id}(${given.join(",")})`, result: await answerOf(id, values) };
    if (date) cell.numFmt = "yyyy\\-mm\\-dd";
  }
}

function isDate(value: Cell): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && iso(day(value)) === value;
}

async function answerOf(id: string, values: readonly Cell[]): Promise<string | number> {
  if (values.every((value) => value === null || value === "alvis")) return "";
  const answer = await callFunction(id, values, "sv", day("2026-08-10"));
  if (!("value" in answer) || typeof answer.value === "object") throw new RangeError(`no answer for ${id}`);
  return answer.value;
}
