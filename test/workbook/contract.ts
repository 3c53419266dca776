import { addressOf, cellAt, type Grid } from "../../src/engine/table";
import type { Cell } from "../../src/values/reading";
import {
  WorkbookError,
  type InspectableWorkbook,
  type Marks,
  type SheetInfo,
  type Workbook,
} from "../../src/workbook/port";

/** A cell of a described sheet. `value` is what shows; with a formula it is the result. */
export interface CellDescription {
  readonly value: Cell;
  /** Without "=". */
  readonly formula?: string;
  /** An Excel number format, such as "yyyy-mm-dd". */
  readonly numberFormat?: string;
  /** The cell's own fill, RRGGBB. */
  readonly fill?: string;
  /** True for a cell that a protected sheet lets people write. */
  readonly unlocked?: boolean;
}

/** A sheet in no program's form; each adapter's harness builds its own workbook from it. */
export interface SheetDescription {
  readonly name: string;
  readonly visibility?: SheetInfo["visibility"];
  /** By address: { B3: { value: "Kurskod" } }. */
  readonly cells: Readonly<Record<string, CellDescription>>;
  /** True for the sheet that is shown first; otherwise the first sheet is. */
  readonly active?: boolean;
  /** Drop-down lists by range. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** Merged cells. */
  readonly merges?: readonly string[];
  /** Conditional formats by range, each a formula that colours, written for the range's first cell. */
  readonly rules?: Readonly<Record<string, string>>;
  /** One of Excel's own tables, by its first cell; its rows are empty but for what `cells` says. */
  readonly table?: TableDescription;
  readonly isProtected?: boolean;
}

export interface TableDescription {
  readonly from: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly totals?: boolean;
}

/** The workbook as something other than the adapter under test sees it. */
export interface Probe {
  /** The cell's own number format and fill (RRGGBB, or null for none); conditional formats do not count. */
  format(
    workbook: Workbook,
    sheet: string,
    address: string,
  ): Promise<{ numberFormat: string; fill: string | null }>;
  /** The formula of a cell without "=", or null where it has none. */
  formula(workbook: Workbook, sheet: string, address: string): Promise<string | null>;
  /** The formulas of the conditional formats of a cell, marks left out, as that cell has them, without "=". */
  rules(workbook: Workbook, sheet: string, address: string): Promise<readonly string[]>;
  /** Every cell that a mark colours, one address each, in any order. */
  marked(workbook: Workbook, sheet: string): Promise<Marks>;
}

/** Cells given by value alone. */
export function valuesAt(values: Readonly<Record<string, Cell>>): Record<string, CellDescription> {
  return Object.fromEntries(Object.entries(values).map(([address, value]) => [address, { value }]));
}

/** A grid's cells that hold something, by address. */
export function filledCells(grid: Grid): Record<string, Cell> {
  const filled: Record<string, Cell> = {};
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columns.length; column++) {
      const cell = cellAt(grid, row, column);
      if (cell !== null) filled[addressOf(grid, row, column)] = cell;
    }
  }
  return filled;
}

const notMarked: Marks = { error: [], review: [], note: [] };

/** What every adapter of the workbook port keeps. */
export function describeWorkbook(
  name: string,
  open: (sheets: readonly SheetDescription[]) => Promise<InspectableWorkbook>,
  probe: Probe,
): void {
  const table: SheetDescription = {
    name: "Komvux VT26",
    cells: {
      ...valuesAt({
        B3: "Kurskod",
        C3: "Poäng",
        D3: "Start",
        E3: "Klar",
        B4: "MATMAT01b",
        C4: 100,
        E4: true,
      }),
      D4: { value: 46_027, numberFormat: "yyyy-mm-dd", fill: "DDEBF7" },
      C5: { value: 200, formula: "C4*2" },
      E5: { value: "#N/A", formula: "NA()" },
    },
  };

  describe(`${name}: sheets`, () => {
    it("lists the sheets in the workbook's order, also the hidden ones", async () => {
      const workbook = await open([
        { name: "Läs mig", cells: valuesAt({ A1: "Hej" }) },
        { name: "Koder", visibility: "hidden", cells: {} },
        { name: "Dold & djupt", visibility: "veryHidden", cells: {} },
      ]);
      expect(await workbook.sheets()).toEqual([
        { name: "Läs mig", visibility: "visible" },
        { name: "Koder", visibility: "hidden" },
        { name: "Dold & djupt", visibility: "veryHidden" },
      ]);
    });

    it("knows which sheet is shown", async () => {
      const workbook = await open([
        { name: "Första", cells: {} },
        { name: "Andra", cells: {}, active: true },
      ]);
      expect(await workbook.activeSheet()).toBe("Andra");
    });

    it("says that a sheet is missing, whatever is asked of it", async () => {
      const workbook = await open([table]);
      const asked = [
        () => workbook.read("Finns inte"),
        () => workbook.write("Finns inte", [{ address: "A1", value: 1 }]),
        () => workbook.mark("Finns inte", { ...notMarked, error: ["A1"] }),
        () => workbook.unmark("Finns inte"),
      ];
      for (const ask of asked) {
        const trouble = await ask().then(
          () => "none",
          (error: unknown) => (error instanceof WorkbookError ? error.trouble : error),
        );
        expect(trouble).toBe("sheetMissing");
      }
    });
  });

  describe(`${name}: reading`, () => {
    it("gives the used part with the corner where the sheet has it", async () => {
      const grid = await (await open([table])).read("Komvux VT26");
      expect(grid).toMatchObject({ sheet: "Komvux VT26", firstRow: 2, firstColumn: 1, rowCount: 3 });
      expect(grid.columns).toHaveLength(4);
      expect(grid.date1904).toBe(false);
    });

    it("gives texts, numbers, booleans, dates as serial numbers, formulas' results and error values", async () => {
      const grid = await (await open([table])).read("Komvux VT26");
      expect(filledCells(grid)).toEqual({
        ...{ B3: "Kurskod", C3: "Poäng", D3: "Start", E3: "Klar" },
        ...{ B4: "MATMAT01b", C4: 100, D4: 46_027, E4: true, C5: 200, E5: "#N/A" },
      });
    });

    it("keeps leading zeroes, blanks, line breaks and letters outside ASCII in texts", async () => {
      const texts = { A1: "0123", A2: "  två blanka  ", A3: "rad ett\nrad två", A4: "Åäö & <ß> 𝔘" };
      const workbook = await open([{ name: "T", cells: valuesAt(texts) }]);
      expect(filledCells(await workbook.read("T"))).toEqual(texts);
    });

    it("gives no rows for an empty sheet", async () => {
      const workbook = await open([{ name: "Tomt", cells: {} }]);
      const grid = await workbook.read("Tomt");
      expect(grid.rowCount).toBe(0);
      expect(filledCells(grid)).toEqual({});
    });
  });

  describe(`${name}: writing`, () => {
    it("writes values of every type, also where there was no cell", async () => {
      const workbook = await open([table]);
      await workbook.write("Komvux VT26", [
        { address: "B4", value: "SVESVE01" },
        { address: "C4", value: 150.5 },
        { address: "E4", value: false },
        { address: "B9", value: "ny rad" },
        { address: "A1", value: "nytt hörn" },
      ]);
      const cells = filledCells(await workbook.read("Komvux VT26"));
      expect(cells).toMatchObject({ B4: "SVESVE01", C4: 150.5, E4: false, B9: "ny rad", A1: "nytt hörn" });
      expect(cells).toMatchObject({ B3: "Kurskod", D4: 46_027 });
    });

    it("writes a text that looks like a formula, a number or a date as that very text", async () => {
      const texts = { A1: "=1+1", A2: "0123", A3: "2026-01-05", A4: "1/2", A5: "TRUE", A6: "'citat" };
      const workbook = await open([{ name: "T", cells: valuesAt({ A1: "x" }) }]);
      await workbook.write(
        "T",
        Object.entries(texts).map(([address, value]) => ({ address, value })),
      );
      expect(filledCells(await workbook.read("T"))).toEqual(texts);
      expect(await probe.formula(workbook, "T", "A1")).toBeNull();
    });

    it("clears a cell with null", async () => {
      const workbook = await open([table]);
      await workbook.write("Komvux VT26", [{ address: "B4", value: null }]);
      expect(filledCells(await workbook.read("Komvux VT26"))).not.toHaveProperty("B4");
    });

    it("leaves the cell's own format as it was", async () => {
      const workbook = await open([table]);
      const before = await probe.format(workbook, "Komvux VT26", "D4");
      expect(before).toEqual({ numberFormat: "yyyy-mm-dd", fill: "DDEBF7" });
      await workbook.write("Komvux VT26", [{ address: "D4", value: 46_100 }]);
      expect(await probe.format(workbook, "Komvux VT26", "D4")).toEqual(before);
      await workbook.write("Komvux VT26", [{ address: "D4", value: null }]);
      expect(await probe.format(workbook, "Komvux VT26", "D4")).toEqual(before);
    });

    it("touches no formula but the one that was written over", async () => {
      const workbook = await open([table]);
      await workbook.write("Komvux VT26", [{ address: "B5", value: "bredvid" }]);
      expect(await probe.formula(workbook, "Komvux VT26", "C5")).toBe("C4*2");
      await workbook.write("Komvux VT26", [{ address: "C5", value: 7 }]);
      expect(await probe.formula(workbook, "Komvux VT26", "C5")).toBeNull();
      expect(filledCells(await workbook.read("Komvux VT26"))).toMatchObject({ C5: 7, B5: "bredvid" });
    });
  });

  describe(`${name}: facts`, () => {
    it("counts formulas of ours and formulas that reach into other workbooks, sheet by sheet", async () => {
      const workbook = await open([
        table,
        {
          name: "Räkning",
          visibility: "hidden",
          cells: {
            A1: { value: 1, formula: "NACKA.APLHOURS(1500)" },
            A2: { value: "x", formula: '"NACKA.APLHOURS(1500)"' },
          },
        },
      ]);
      const { sheets } = await workbook.facts();
      expect(
        sheets.map(({ sheet, hiddenSheet, ownFormulas, linkedFormulas }) => [
          sheet,
          hiddenSheet,
          ownFormulas,
          linkedFormulas,
        ]),
      ).toEqual([
        ["Komvux VT26", false, 0, 0],
        ["Räkning", true, 1, 0],
      ]);
    });

    it("finds nothing in a plain workbook", async () => {
      const workbook = await open([table]);
      const { sheets, personProperties } = await workbook.facts();
      expect(sheets).toMatchObject([{ hiddenRows: false, hiddenColumns: false, comments: 0 }]);
      expect(personProperties).toEqual([]);
    });
  });

  describe(`${name}: marks`, () => {
    const marks: Marks = { error: ["B4", "B5", "D4"], review: ["C4"], note: [] };
    const sorted = (given: Marks): Marks => ({
      error: [...given.error].sort(),
      review: [...given.review].sort(),
      note: [...given.note].sort(),
    });

    it("colours the given cells and no others", async () => {
      const workbook = await open([table, { name: "Annat", cells: valuesAt({ B4: 1 }) }]);
      await workbook.mark("Komvux VT26", marks);
      expect(sorted(await probe.marked(workbook, "Komvux VT26"))).toEqual(sorted(marks));
      expect(await probe.marked(workbook, "Annat")).toEqual(notMarked);
    });

    it("replaces earlier marks", async () => {
      const workbook = await open([table]);
      await workbook.mark("Komvux VT26", marks);
      await workbook.mark("Komvux VT26", { error: [], review: ["E5"], note: ["B3"] });
      expect(await probe.marked(workbook, "Komvux VT26")).toEqual({
        error: [],
        review: ["E5"],
        note: ["B3"],
      });
    });

    it("takes every mark away and leaves values and own formats as they were", async () => {
      const workbook = await open([table]);
      const values = filledCells(await workbook.read("Komvux VT26"));
      const format = await probe.format(workbook, "Komvux VT26", "D4");
      await workbook.mark("Komvux VT26", marks);
      expect(await probe.format(workbook, "Komvux VT26", "D4")).toEqual(format);
      await workbook.unmark("Komvux VT26");
      expect(await probe.marked(workbook, "Komvux VT26")).toEqual(notMarked);
      expect(await probe.format(workbook, "Komvux VT26", "D4")).toEqual(format);
      expect(filledCells(await workbook.read("Komvux VT26"))).toEqual(values);
    });

    it("does nothing where there is nothing to take away", async () => {
      const workbook = await open([table]);
      await workbook.unmark("Komvux VT26");
      expect(await probe.marked(workbook, "Komvux VT26")).toEqual(notMarked);
    });
  });
}
