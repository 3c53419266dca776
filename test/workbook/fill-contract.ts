import type { AddedRows } from "../../src/engine/sheet-fill";
import type { Cell } from "../../src/values/reading";
import { WorkbookError, type FillableWorkbook } from "../../src/workbook/port";
import { filledCells, valuesAt, type Probe, type SheetDescription } from "./contract";

const sheet = "Komvux VT26";

/** Headers in row 3, one row of the provider's in row 4, with a formula and a date. */
const template: SheetDescription = {
  name: sheet,
  cells: {
    ...valuesAt({ B3: "Kurskod", C3: "Poäng", D3: "Start", E3: "Dubbelt", B4: "MATMAT01b", C4: 100 }),
    D4: { value: 46_027, numberFormat: "yyyy-mm-dd", fill: "DDEBF7" },
    E4: { value: 200, formula: "C4*2" },
  },
};

/** Rows for columns B to D, made like row 4, from row 5 on. */
function added(rows: readonly (readonly Cell[])[]): AddedRows {
  return { like: 3, first: 4, columns: [1, 2, 3], rows };
}

/** What every adapter keeps where a sheet is filled. */
export function describeFill(
  name: string,
  open: (sheets: readonly SheetDescription[]) => Promise<FillableWorkbook>,
  probe: Pick<Probe, "format" | "formula">,
): void {
  const area = { row: 3, firstColumn: 1, lastColumn: 4 };

  describe(`${name}: what a sheet looks like`, () => {
    it("tells which cells hold a formula, and what the row's cells are made to show", async () => {
      const layout = await (await open([template])).layout(sheet, area);
      expect(layout.isProtected).toBe(false);
      expect([...layout.formulas].map(([column, rows]) => [column, [...rows]])).toEqual([[4, [3]]]);
      expect(layout.looks.get(1)?.kind).toBe("general");
      expect(layout.looks.get(3)?.kind).toBe("date");
      expect(layout.tables).toEqual([]);
    });

    it("says that a sheet is missing", async () => {
      const workbook = await open([template]);
      for (const ask of [
        () => workbook.layout("Inget", area),
        () => workbook.fill("Inget", { changes: [] }),
      ]) {
        const trouble = await ask().then(
          () => "none",
          (error: unknown) => (error instanceof WorkbookError ? error.trouble : error),
        );
        expect(trouble).toBe("sheetMissing");
      }
    });
  });

  describe(`${name}: filling`, () => {
    it("puts new rows below those that are there and leaves the others as they were", async () => {
      const workbook = await open([template]);
      const before = filledCells(await workbook.read(sheet));
      await workbook.fill(sheet, {
        changes: [],
        added: added([
          ["SVESVE01", 150, 46_100],
          ["ENGENG05", 50, null],
        ]),
      });
      const cells = filledCells(await workbook.read(sheet));
      expect(cells).toMatchObject({ ...before, B5: "SVESVE01", C5: 150, D5: 46_100, B6: "ENGENG05", C6: 50 });
      expect(cells).not.toHaveProperty("D6");
    });

    it("gives new rows the formats of the row that they are made alike", async () => {
      const workbook = await open([template]);
      await workbook.fill(sheet, { changes: [], added: added([["SVESVE01", 150, 46_100]]) });
      expect(await probe.format(workbook, sheet, "D5")).toEqual({
        numberFormat: "yyyy-mm-dd",
        fill: "DDEBF7",
      });
      expect(await probe.format(workbook, sheet, "C5")).toMatchObject({ fill: null });
    });

    it("repeats the row's formulas, moved to each new row", async () => {
      const workbook = await open([template]);
      await workbook.fill(sheet, {
        changes: [],
        added: added([
          ["A", 1, 1],
          ["B", 2, 2],
        ]),
      });
      expect(await probe.formula(workbook, sheet, "E4")).toBe("C4*2");
      expect(await probe.formula(workbook, sheet, "E5")).toBe("C5*2");
      expect(await probe.formula(workbook, sheet, "E6")).toBe("C6*2");
    });

    it("writes a text that looks like a formula, a number or a date as that very text", async () => {
      const texts = ["=1+1", "+46", "-1", "@A1", "0123", "2026-01-05"];
      const workbook = await open([template]);
      await workbook.fill(sheet, { changes: [], added: added(texts.map((text) => [text, 1, 1])) });
      const cells = filledCells(await workbook.read(sheet));
      texts.forEach((text, at) => expect(cells[`B${at + 5}`]).toBe(text));
      expect(await probe.formula(workbook, sheet, "B5")).toBeNull();
    });

    it("changes cells of rows that are there in the same call", async () => {
      const workbook = await open([template]);
      await workbook.fill(sheet, {
        changes: [{ address: "C4", value: 50 }],
        added: added([["SVESVE01", 150, 46_100]]),
      });
      expect(filledCells(await workbook.read(sheet))).toMatchObject({
        B4: "MATMAT01b",
        C4: 50,
        B5: "SVESVE01",
      });
    });

    it("fills an empty template from the row below its headers, which keeps its own formats and formulas", async () => {
      const { B4, C4, ...cells } = template.cells;
      const workbook = await open([
        { ...template, cells: { ...cells, D4: { value: null, ...cells["D4"], fill: "DDEBF7" } } },
      ]);
      expect([B4, C4]).not.toContain(undefined);
      await workbook.fill(sheet, {
        changes: [],
        added: {
          like: 3,
          first: 3,
          columns: [1, 2, 3],
          rows: [
            ["A", 1, 46_000],
            ["B", 2, 46_001],
          ],
        },
      });
      expect(filledCells(await workbook.read(sheet))).toMatchObject({
        B4: "A",
        D4: 46_000,
        B5: "B",
        D5: 46_001,
      });
      expect(await probe.formula(workbook, sheet, "E4")).toBe("C4*2");
      expect(await probe.formula(workbook, sheet, "E5")).toBe("C5*2");
      expect(await probe.format(workbook, sheet, "D5")).toEqual({
        numberFormat: "yyyy-mm-dd",
        fill: "DDEBF7",
      });
    });

    it("puts back exactly what was there", async () => {
      const workbook = await open([template]);
      const before = filledCells(await workbook.read(sheet));
      const putBack = await workbook.fill(sheet, {
        changes: [
          { address: "C4", value: 50 },
          { address: "B4", value: "0123" },
        ],
        added: added([
          ["SVESVE01", 150, 46_100],
          ["=1", null, 2],
        ]),
      });
      expect(filledCells(await workbook.read(sheet))).not.toEqual(before);
      await putBack();
      expect(filledCells(await workbook.read(sheet))).toEqual(before);
      expect(await probe.formula(workbook, sheet, "E4")).toBe("C4*2");
      expect(await probe.formula(workbook, sheet, "E5")).toBeNull();
      expect(await probe.format(workbook, sheet, "D5")).toMatchObject({ fill: null });
    });

    it("does nothing where there is nothing to write", async () => {
      const workbook = await open([template]);
      const before = filledCells(await workbook.read(sheet));
      await workbook.fill(sheet, { changes: [] });
      expect(filledCells(await workbook.read(sheet))).toEqual(before);
    });
  });
}
