import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { filledCells } from "./contract";
import { pageTextKeys } from "../../src/workbench/host/model/page-layout";
import type { WorkbookModel } from "../../src/workbench/host/model/workbook-model";
import {
  WorkbookError,
  type NewSheet,
  type PageSetup,
  type PrintableWorkbook,
} from "../../src/workbook/port";
import { type NotedSheet, takeBackNotes, writeNotes } from "../../src/workbook/write-notes";
import { readWrittenNotes } from "../../src/workbook/written-notes";

const name = "Utbet 2026-10";

const page: PageSetup = {
  landscape: true,
  titleRows: [2, 2],
  printArea: "A1:D6",
  header: { left: "Utbetalningsunderlag 2026-10", right: "Sida &P av &N" },
  footer: { left: "Granskat, korrigerat och korrekt.", right: "Underskrift" },
};
const long = "Saknas på underlaget: avslutad kurs med betyg C, och en text som tar flera rader i sin kolumn.";
const noted: NotedSheet = {
  sheet: name,
  column: 3,
  width: 30,
  writes: [
    { address: "D2", value: "Avvikelse" },
    { address: "D3", value: long },
    { address: "D6", value: "=ingen formel" },
  ],
  page,
};
const todo: NewSheet = {
  name: "Att göra",
  widths: [20, 30],
  rows: [["Att göra"], [], ["Vad", "Gör så"], [long, "Rätta", 4720.5, null]],
};
const todoPage: PageSetup = { landscape: true, titleRows: [3, 3], header: {}, footer: {} };

/** A payout sheet as ExcelJS writes it; `change` gives it looks of its own. */
async function bytesOf(change: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(name);
  sheet.addRows([["Oktober"], ["Personnummer", "Kurs", "Belopp"], ["198002182387", "ENGENG05", 4720]]);
  change(sheet);
  book.addWorksheet("Annat").getCell("A1").value = "orört";
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const variants: readonly (readonly [string, (sheet: ExcelJS.Worksheet) => void])[] = [
  ["a plain sheet", () => undefined],
  [
    "a sheet that prints in its own way",
    (sheet) => {
      sheet.pageSetup = {
        paperSize: 11,
        orientation: "portrait",
        scale: 80,
        printTitlesRow: "1:2",
        printArea: "A1:C3",
        margins: { left: 1, right: 1, top: 1, bottom: 1, header: 0.5, footer: 0.5 },
      };
      sheet.headerFooter.oddHeader = "&LEget";
      sheet.headerFooter.oddFooter = "&C&P";
      sheet.getColumn(4).width = 12;
      sheet.getRow(3).height = 22;
    },
  ],
];

/** What every adapter keeps where notes are written, pages set up, and all of it taken back. */
export function describePrinting(
  adapter: string,
  open: (bytes: Uint8Array) => Promise<PrintableWorkbook>,
  /** The workbook as it is now. */
  seen: (workbook: PrintableWorkbook) => Promise<WorkbookModel>,
): void {
  const sheetIn = async (workbook: PrintableWorkbook, of: string) => {
    const sheet = (await seen(workbook)).sheet(of);
    if (sheet === undefined) throw new Error(`no sheet ${of}`);
    return sheet;
  };
  /** Everything that notes may touch, of every sheet. */
  const snapshot = async (workbook: PrintableWorkbook) => {
    const all: unknown[] = [];
    for (const sheet of (await seen(workbook)).sheets) {
      const widths = [0, 1, 2, 3, 4].map((column) => sheet.columnWidth(column));
      const heights = [0, 1, 2, 3, 4, 5].map((row) => sheet.rowHeight(row));
      const wraps = [1, 2, 40].map((row) => sheet.style(row, 4).wrap ?? false);
      all.push([
        sheet.name,
        filledCells(await workbook.read(sheet.name)),
        widths,
        heights,
        wraps,
        sheet.page,
      ]);
    }
    return all;
  };
  const troubleOf = (asked: Promise<unknown>) =>
    asked.then(
      () => "none",
      (error: unknown) => (error instanceof WorkbookError ? error.trouble : error),
    );

  describe.each(variants)(`${adapter}: notes on %s`, (_, change) => {
    const opened = async () => open(await bytesOf(change));

    it("stand beside the lines, wrapped, in rows that are high enough, and texts stay texts", async () => {
      const workbook = await opened();
      await writeNotes(workbook, [noted], todo, todoPage);
      expect(filledCells(await workbook.read(name))).toMatchObject({
        ...{ A3: "198002182387", C3: 4720 },
        ...{ D2: "Avvikelse", D3: long, D6: "=ingen formel" },
      });
      const sheet = await sheetIn(workbook, name);
      expect(sheet.columnWidth(3)).toBe(30 * 7 + 5);
      expect(sheet.style(2, 3)).toMatchObject({ wrap: true });
      expect(sheet.style(2, 3).vertical).toBeUndefined();
      expect(sheet.rowHeight(2)).toBeGreaterThanOrEqual(60);
      expect(sheet.columnWidth(1)).toBe((await sheetIn(await opened(), name)).columnWidth(1));
    });

    it("print on A4, as wide as the page, headers repeated and signing on every page", async () => {
      const workbook = await opened();
      await writeNotes(workbook, [noted], todo, todoPage);
      const { page: set } = await sheetIn(workbook, name);
      expect(set).toMatchObject({
        landscape: true,
        paper: "A4",
        zoom: { horizontalFitToPages: 1 },
        titleRows: { row: 1, rowCount: 1 },
        textsScale: false,
      });
      expect(set.zoom.verticalFitToPages).toBeUndefined();
      expect(pageTextKeys.map((key) => set.texts[key])).toEqual([
        "Utbetalningsunderlag 2026-10",
        "",
        "Sida &P av &N",
        "Granskat, korrigerat och korrekt.",
        "",
        "Underskrift",
      ]);
      // Nothing that is written falls outside of what is printed.
      for (const { row, column, rowCount, columnCount } of set.printArea)
        expect([row, column, row + rowCount, column + columnCount]).toEqual([0, 0, 6, 4]);
    });

    it("come with a to-do sheet, last, with what was given it", async () => {
      const workbook = await opened();
      const { todo: added } = await writeNotes(workbook, [noted], todo, todoPage);
      expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual([name, "Annat", "Att göra"]);
      expect(added).toBe("Att göra");
      expect(filledCells(await workbook.read(added))).toEqual({
        ...{ A1: "Att göra", A3: "Vad", B3: "Gör så", A4: long, B4: "Rätta", C4: 4720.5 },
      });
      const sheet = await sheetIn(workbook, added);
      expect(sheet.rowHeight(3)).toBeGreaterThanOrEqual(60);
      expect(sheet.page.titleRows).toMatchObject({ row: 2, rowCount: 1 });
    });

    it("go without a trace, also when what was written has been kept as JSON meanwhile", async () => {
      const workbook = await opened();
      const before = await snapshot(workbook);
      const written = await writeNotes(workbook, [noted], todo, todoPage);
      expect(await snapshot(workbook)).not.toEqual(before);
      const kept = readWrittenNotes(JSON.parse(JSON.stringify(written)));
      if (kept === undefined) throw new Error("what was written does not read");
      expect(await takeBackNotes(workbook, kept)).toEqual({ left: 0, gone: [] });
      expect(await snapshot(workbook)).toEqual(before);
    });

    it("are the same when they are taken back and written again", async () => {
      const workbook = await opened();
      const written = await writeNotes(workbook, [noted], todo, todoPage);
      const once = await snapshot(workbook);
      await takeBackNotes(workbook, written);
      await writeNotes(workbook, [noted], todo, todoPage);
      expect(await snapshot(workbook)).toEqual(once);
    });

    it("that somebody has changed since stay, with the header above them", async () => {
      const workbook = await opened();
      const written = await writeNotes(workbook, [noted], todo, todoPage);
      await workbook.write(name, [{ address: "D3", value: "Rättat av Nacka" }]);
      expect(await takeBackNotes(workbook, written)).toEqual({ left: 1, gone: [] });
      const cells = filledCells(await workbook.read(name));
      expect([cells["D2"], cells["D3"], cells["D6"]]).toEqual(["Avvikelse", "Rättat av Nacka", undefined]);
    });

    it("are taken back where the workbook fails half-way", async () => {
      const workbook = await opened();
      const before = await snapshot(workbook);
      const failing: PrintableWorkbook = Object.create(workbook, {
        addSheet: { value: () => Promise.reject(new WorkbookError("host")) },
      }) as PrintableWorkbook;
      expect(await troubleOf(writeNotes(failing, [noted], todo, todoPage))).toBe("host");
      expect(await snapshot(workbook)).toEqual(before);
    });
  });

  describe(`${adapter}: what may not be written`, () => {
    it("is said of a protected sheet before anything is written", async () => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load((await bytesOf(() => undefined)).slice().buffer);
      await book.getWorksheet("Annat")?.protect("", {});
      const workbook = await open(new Uint8Array(await book.xlsx.writeBuffer()));
      const before = await snapshot(workbook);
      const other = { ...noted, sheet: "Annat", writes: [{ address: "D1", value: "x" }] };
      expect(await troubleOf(writeNotes(workbook, [noted, other], todo, todoPage))).toBe("protected");
      expect(await snapshot(workbook)).toEqual(before);
    });

    it("is said where the workbook's sheets are protected", async () => {
      const parts = unzipSync(await bytesOf(() => undefined));
      const xml = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
      parts["xl/workbook.xml"] = strToU8(
        xml.replace(/<(?:bookViews|sheets)>/, '<workbookProtection lockStructure="1"/>$&'),
      );
      const workbook = await open(zipSync(parts));
      const before = await snapshot(workbook);
      expect(await troubleOf(writeNotes(workbook, [noted], todo, todoPage))).toBe("protected");
      expect(await snapshot(workbook)).toEqual(before);
    });

    it("is said of a sheet that is not there", async () => {
      const workbook = await open(await bytesOf(() => undefined));
      expect(await troubleOf(writeNotes(workbook, [{ ...noted, sheet: "Nej" }], todo, todoPage))).toBe(
        "sheetMissing",
      );
    });

    it("does not stop the rest from being taken back where a sheet is gone", async () => {
      const workbook = await open(await bytesOf(() => undefined));
      const written = await writeNotes(workbook, [noted], todo, todoPage);
      await workbook.removeSheet(name);
      expect(await takeBackNotes(workbook, written)).toEqual({ left: 0, gone: [name] });
      expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual(["Annat"]);
    });
  });
}
