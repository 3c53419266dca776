import ExcelJS from "exceljs";
import { WorkbookError, type ListedWorkbook } from "../../src/workbook/port";

const sheet = "Komvux VT26";
const hidden = "Koder och text";
const strict = { type: "list" as const, showErrorMessage: true };
const area = { firstRow: 3, lastRow: 12, firstColumn: 1, lastColumn: 8 };

/** A template with headers in row 3 and ten rows of data, whose columns have their lists in every way that occurs. */
async function template(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const data = book.addWorksheet(sheet);
  data.getCell("B3").value = "Form";
  data.getCell("B13").value = "Distans";
  const codes = book.addWorksheet(hidden, { state: "hidden" });
  codes.addRows([["Nacka", 1], ["Täby", 2], [null, null], ["Solna", 3]]); // prettier-ignore
  book.addWorksheet("Stort").addRows(Array.from({ length: 60 }, (_, at) => [at, at]));
  book.definedNames.add(`'${hidden}'!$A$1:$A$2`, "Anordnare");
  const put = (column: string, rows: readonly [number, number], rule: ExcelJS.DataValidation) => {
    for (let row = rows[0]; row <= rows[1]; row++) data.getCell(`${column}${row}`).dataValidation = rule;
  };
  put("B", [4, 40], { ...strict, formulae: ['"Distans,Närdistans"'] });
  put("C", [4, 40], { ...strict, formulae: ["Anordnare"] });
  put("D", [4, 40], { ...strict, formulae: [`'${hidden}'!$B:$B`], errorStyle: "warning" });
  // A paste has taken the list out of rows 6 to 9, and in F out of every row of data.
  put("E", [4, 5], { ...strict, formulae: ['"Ja,Nej"'] });
  put("E", [10, 40], { ...strict, formulae: ['"Ja,Nej"'] });
  put("F", [14, 40], { ...strict, formulae: ['"A,B"'] });
  put("G", [4, 7], { ...strict, formulae: ['"a,b"'] });
  put("G", [8, 40], { ...strict, formulae: ['"b,c"'] });
  put("H", [4, 40], { ...strict, formulae: ["INDIRECT($A$1)"] });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** What every adapter tells of the code lists that a workbook keeps itself. */
export function describeLists(name: string, open: (file: Uint8Array) => Promise<ListedWorkbook>): void {
  const opened = async () => open(await template());

  describe(`${name}: its own code lists`, () => {
    it("are told by column: within the rule, under a name, in cells of a hidden sheet", async () => {
      const lists = await (await opened()).lists(sheet, area);
      expect(lists.get(1)).toEqual({
        list: ["Distans", "Närdistans"],
        listRule: { advises: false, exactCase: true },
      });
      expect(lists.get(2)).toEqual({
        list: ["Nacka", "Täby"],
        listRule: { advises: false, exactCase: false },
      });
      expect(lists.get(3)).toEqual({ list: ["1", "2", "3"], listRule: { advises: true, exactCase: false } });
    });

    it("stay a column's where a paste has taken them out of some rows, or of all", async () => {
      const lists = await (await opened()).lists(sheet, area);
      expect(lists.get(4)?.list).toEqual(["Ja", "Nej"]);
      expect(lists.get(5)?.list).toEqual(["A", "B"]);
    });

    it("take what any row's list takes, and are not told where they are computed or absent", async () => {
      const lists = await (await opened()).lists(sheet, area);
      expect([...(lists.get(6)?.list ?? [])].sort()).toEqual(["a", "b", "c"]);
      expect([lists.has(7), lists.has(8)]).toEqual([false, false]);
    });

    it("are told for a table without rows by the row below its headers", async () => {
      const lists = await (await opened()).lists(sheet, { ...area, firstRow: 3, lastRow: 2 });
      expect([...lists.keys()].sort()).toEqual([1, 2, 3, 4, 6]);
    });

    it("may stand under names that a person sees, and on sheets that are small", async () => {
      const workbook = await opened();
      expect(await workbook.names()).toEqual([{ name: "Anordnare", sheet: hidden, range: "A1:A2" }]);
      const grids = await workbook.smallSheets([hidden, "Stort"], 100);
      expect(grids.map((grid) => [grid.sheet, grid.rowCount, grid.columns[1]])).toEqual([
        [hidden, 4, [1, 2, null, 3]],
      ]);
    });

    it("of a sheet that is missing are not to be had", async () => {
      const workbook = await opened();
      for (const ask of [() => workbook.lists("Inget", area), () => workbook.smallSheets(["Inget"], 10)]) {
        const trouble = await ask().then(
          () => "none",
          (error: unknown) => (error instanceof WorkbookError ? error.trouble : error),
        );
        expect(trouble).toBe("sheetMissing");
      }
    });
  });
}
