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

const tabled = {
  name: "Tabell",
  cells: {},
  table: { from: "A1", headers: ["Kurskod", "Poäng"], rows: [["MATMAT01b", 100]] },
} satisfies SheetDescription;

/** Rows for columns B to D, made like row 4, from row 5 on. */
function added(rows: readonly (readonly Cell[])[]): AddedRows {
  return { like: 3, first: 4, columns: [1, 2, 3], rows };
}

/** What every adapter keeps where a sheet is filled. */
export function describeFill(
  name: string,
  open: (sheets: readonly SheetDescription[]) => Promise<FillableWorkbook>,
  probe: Probe,
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

    it("tells of merged cells from the row on", async () => {
      const workbook = await open([{ ...template, merges: ["B1:E1", "C6:D7"] }]);
      const { merges = [] } = await workbook.layout(sheet, area);
      const below = merges.filter(({ bottom }) => bottom >= area.row);
      expect(below.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual([[5, 2, 6, 3]]);
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

    it("dresses cells without a value too, and columns beside them that belong to the template's rows", async () => {
      const note = { value: "Se bilaga", fill: "FFF2CC" };
      const workbook = await open([
        { ...template, cells: { ...template.cells, F3: { value: "Anmärkning" }, F4: note } },
      ]);
      const before = filledCells(await workbook.read(sheet));
      const rows = [["SVESVE01", 150, null]];
      const putBack = await workbook.fill(sheet, {
        changes: [],
        added: { ...added(rows), across: { left: 1, right: 5 } },
      });
      const cells = filledCells(await workbook.read(sheet));
      expect([cells["D5"], cells["F5"]]).toEqual([undefined, undefined]);
      expect(cells["F4"]).toBe("Se bilaga");
      expect(await probe.format(workbook, sheet, "D5")).toEqual({
        numberFormat: "yyyy-mm-dd",
        fill: "DDEBF7",
      });
      expect(await probe.format(workbook, sheet, "F5")).toMatchObject({ fill: "FFF2CC" });
      await putBack();
      expect(filledCells(await workbook.read(sheet))).toEqual(before);
      expect(await probe.format(workbook, sheet, "F5")).toMatchObject({ fill: null });
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

    it("lets drop-down lists reach the new rows, and takes them back with the rows", async () => {
      const forms = ["Klassrum", "Distans"];
      const workbook = await open([{ ...template, lists: { B4: forms } }]);
      const listAt = async (row: number) =>
        (await workbook.layout(sheet, { ...area, row })).looks.get(1)?.list;
      const putBack = await workbook.fill(sheet, {
        changes: [],
        added: added([
          ["Distans", 1, 1],
          ["Klassrum", 2, 2],
        ]),
      });
      expect(await Promise.all([3, 4, 5, 6].map(listAt))).toEqual([forms, forms, forms, undefined]);
      await putBack();
      expect(await Promise.all([3, 4].map(listAt))).toEqual([forms, undefined]);
    });

    it("does not let the add-in's own marks reach the new rows", async () => {
      const workbook = await open([template]);
      await workbook.mark(sheet, { error: ["C4"], review: ["B4", "B3"], note: [] });
      const putBack = await workbook.fill(sheet, { changes: [], added: added([["SVESVE01", 150, 46_100]]) });
      const sorted = async () => {
        const { error, review, note } = await probe.marked(workbook, sheet);
        return { error: [...error].sort(), review: [...review].sort(), note };
      };
      expect(await sorted()).toEqual({ error: ["C4"], review: ["B3", "B4"], note: [] });
      await putBack();
      expect(await sorted()).toEqual({ error: ["C4"], review: ["B3", "B4"], note: [] });
    });

    it("leaves the looks of rows that the template has dressed already, also when they are put back", async () => {
      const banded = { value: null, numberFormat: "d/m/yyyy", fill: "EEEEEE" };
      const workbook = await open([{ ...template, cells: { ...template.cells, D5: banded, D6: banded } }]);
      const looks = () =>
        Promise.all(["D4", "D5", "D6", "D7"].map((address) => probe.format(workbook, sheet, address)));
      const before = await looks();
      const putBack = await workbook.fill(sheet, {
        changes: [],
        added: added([
          ["A", 1, 46_000],
          ["B", 2, 46_001],
        ]),
      });
      expect(await looks()).toEqual(before);
      expect(filledCells(await workbook.read(sheet))).toMatchObject({ D5: 46_000, D6: 46_001 });
      expect(await probe.formula(workbook, sheet, "E6")).toBe("C6*2");
      await putBack();
      expect(await looks()).toEqual(before);
      expect(await probe.formula(workbook, sheet, "E6")).toBeNull();
    });

    describe("where the template has dressed rows below", () => {
      const dressed = { value: null, fill: "EEEEEE" };
      const prepared: SheetDescription = {
        ...template,
        cells: Object.fromEntries([
          ...Object.entries(template.cells),
          ...[5, 6, 7, 8].flatMap((row) => ["B", "C", "D"].map((column) => [`${column}${row}`, dressed])),
        ]) as SheetDescription["cells"],
        lists: { "B4:B5": ["Klassrum", "Distans"], "C4:C5": ["100", "50"], C7: ["150"] },
        rules: { "B4:D5": '$C4=""', "D4:D6": "D4>$C$4" },
      };
      const five = added([1, 2, 3, 4, 5].map((at) => ["Distans", 50, 46_000 + at]));
      const listsIn = async (workbook: FillableWorkbook, column: number) => {
        const lists = [3, 4, 5, 6, 7, 8, 9].map(async (row) => {
          const { looks } = await workbook.layout(sheet, { ...area, row });
          return looks.get(column)?.list?.[0];
        });
        return Promise.all(lists);
      };
      const rulesIn = (workbook: FillableWorkbook, column: string) =>
        Promise.all(
          [4, 5, 6, 7, 8, 9, 10].map(async (row) =>
            [...(await probe.rules(workbook, sheet, `${column}${row}`))].sort(),
          ),
        );

      it("a list that ends inside them reaches the last new row, but not past a cell that has another", async () => {
        const workbook = await open([prepared]);
        const before = [await listsIn(workbook, 1), await listsIn(workbook, 2)];
        const putBack = await workbook.fill(sheet, { changes: [], added: five });
        const forms = Array.from({ length: 6 }, () => "Klassrum");
        expect(await listsIn(workbook, 1)).toEqual([...forms, undefined]);
        expect((await listsIn(workbook, 2)).slice(0, 4)).toEqual(["100", "100", "100", "150"]);
        await putBack();
        expect([await listsIn(workbook, 1), await listsIn(workbook, 2)]).toEqual(before);
      });

      it("a conditional format that ends inside them reaches the last new row, and speaks of each row there", async () => {
        const workbook = await open([prepared]);
        const before = [await rulesIn(workbook, "B"), await rulesIn(workbook, "D")];
        const putBack = await workbook.fill(sheet, { changes: [], added: five });
        const rows = [4, 5, 6, 7, 8, 9];
        expect(await rulesIn(workbook, "B")).toEqual([...rows.map((row) => [`$C${row}=""`]), []]);
        expect(await rulesIn(workbook, "D")).toEqual([
          ...rows.map((row) => [`$C${row}=""`, `D${row}>$C$4`]),
          [],
        ]);
        await putBack();
        expect([await rulesIn(workbook, "B"), await rulesIn(workbook, "D")]).toEqual(before);
      });
    });

    it("lets a table that holds the row grow down to the last new one, and shrink again", async () => {
      const workbook = await open([tabled]);
      const places = async () =>
        (await workbook.layout("Tabell", { row: 1, firstColumn: 0, lastColumn: 1 })).tables.map(
          ({ top, left, bottom, right, totalRows }) => ({ top, left, bottom, right, totalRows }),
        );
      const before = [{ top: 0, left: 0, bottom: 1, right: 1, totalRows: 0 }];
      expect(await places()).toEqual(before);
      const putBack = await workbook.fill("Tabell", {
        changes: [],
        added: {
          like: 1,
          first: 2,
          columns: [0, 1],
          rows: [
            ["SVESVE01", 150],
            ["ENGENG05", 100],
          ],
        },
      });
      expect(await places()).toEqual([{ ...before[0], bottom: 3 }]);
      await putBack();
      expect(await places()).toEqual(before);
    });

    it("refuses to write where a table's totals stand, before anything is written", async () => {
      const workbook = await open([{ ...tabled, table: { ...tabled.table, totals: true } }]);
      const before = filledCells(await workbook.read("Tabell"));
      const fill = workbook.fill("Tabell", {
        changes: [{ address: "B2", value: 7 }],
        added: { like: 1, first: 2, columns: [0, 1], rows: [["SVESVE01", 150]] },
      });
      await expect(fill).rejects.toMatchObject({ trouble: "protected" });
      expect(filledCells(await workbook.read("Tabell"))).toEqual(before);
    });
  });

  describe(`${name}: filling a protected sheet`, () => {
    const open5 = { value: null, unlocked: true };
    const closed: SheetDescription = {
      ...template,
      isProtected: true,
      cells: {
        ...template.cells,
        C4: { value: 100, unlocked: true },
        B5: open5,
        C5: open5,
        D5: open5,
        B6: open5,
      },
    };

    it("writes cells that are open, and leaves the protection", async () => {
      const workbook = await open([closed]);
      await workbook.fill(sheet, {
        changes: [{ address: "C4", value: 50 }],
        added: added([["SVESVE01", 150, 46_100]]),
      });
      expect(filledCells(await workbook.read(sheet))).toMatchObject({ C4: 50, B5: "SVESVE01", D5: 46_100 });
      expect((await workbook.layout(sheet, area)).isProtected).toBe(true);
    });

    it("tells before writing which cells are locked, and where the open rows end", async () => {
      const layout = await (await open([closed])).layout(sheet, { ...area, row: 4, lastColumn: 3 });
      expect(layout.looks.get(1)?.locked).toBe(false);
      expect(layout.firstLocked).toBe(5);
      const filled = await (await open([closed])).layout(sheet, area);
      expect([1, 2, 3].map((column) => filled.looks.get(column)?.locked)).toEqual([true, false, true]);
      expect([...filled.formulas].map(([column, rows]) => [column, [...rows]])).toEqual([[4, [3]]]);
    });

    it.each([
      [
        "a cell to change",
        {
          changes: [
            { address: "C4", value: 1 },
            { address: "B4", value: "X" },
          ],
        },
      ],
      [
        "a cell of a new row",
        {
          changes: [{ address: "C4", value: 1 }],
          added: added([
            ["A", 1, 1],
            ["B", 2, 2],
          ]),
        },
      ],
    ])("refuses where %s is locked, before anything is written", async (_what, fill) => {
      const workbook = await open([closed]);
      const before = filledCells(await workbook.read(sheet));
      await expect(workbook.fill(sheet, fill)).rejects.toMatchObject({ trouble: "protected" });
      expect(filledCells(await workbook.read(sheet))).toEqual(before);
    });
  });

  describe(`${name}: filling nothing`, () => {
    it("does nothing where there is nothing to write", async () => {
      const workbook = await open([template]);
      const before = filledCells(await workbook.read(sheet));
      await workbook.fill(sheet, { changes: [] });
      expect(filledCells(await workbook.read(sheet))).toEqual(before);
    });
  });
}
