import { parseArea } from "../../../src/workbench/host/model/area";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { openOffice } from "../../workbench/office";

function factsOf(describe: (model: WorkbookModel) => void) {
  const model = new WorkbookModel();
  model.addSheet("Komvux VT26");
  describe(model);
  openOffice(model);
  return new ExcelWorkbook().facts();
}

function put(model: WorkbookModel, address: string, value: string | number, formula?: string): void {
  const area = parseArea(address);
  if (area === undefined) throw new Error(address);
  model.activeSheet.edit([{ ...area, value, ...(formula === undefined ? {} : { formula }) }], "person");
}

const clean = {
  sheet: "Komvux VT26",
  hiddenSheet: false,
  ownFormulas: 0,
  linkedFormulas: 0,
  hiddenRows: false,
  hiddenColumns: false,
  comments: 0,
  // ExcelApi 1.14 has no way to ask for notes, nor for the workbook's links.
  notes: "notSeen",
};

describe("the facts of the workbook open in Excel", () => {
  it("are fine for a plain workbook, and not seen where Excel cannot tell", async () => {
    expect(await factsOf((model) => put(model, "B2", "Kurskod"))).toEqual({
      sheets: [clean],
      linkedWorkbooks: "notSeen",
      personProperties: [],
    });
  });

  it("are there for an empty sheet too", async () => {
    expect((await factsOf(() => undefined)).sheets).toEqual([clean]);
  });

  it("tell of formulas of ours among other formulas", async () => {
    const facts = await factsOf((model) => {
      put(model, "A1", 1, "=1+1");
      put(model, "A2", 2, "=A1*2");
      put(model, "C3", 3, "=NACKA.APLHOURS(A1)");
    });
    expect(facts.sheets).toEqual([{ ...clean, ownFormulas: 1 }]);
  });

  it("tell of hidden rows and columns with content, and of hidden sheets", async () => {
    const facts = await factsOf((model) => {
      put(model, "A1", 1);
      put(model, "B3", 2);
      model.activeSheet.hiddenRows.add(1);
      model.activeSheet.hiddenColumns.add(1);
      model.addSheet("Koder", "hidden");
    });
    expect(facts.sheets).toEqual([
      { ...clean, hiddenRows: true, hiddenColumns: true },
      { ...clean, sheet: "Koder", hiddenSheet: true },
    ]);
  });

  it("count comments and name the properties with people, never the people", async () => {
    const facts = await factsOf((model) => {
      model.activeSheet.commentCount = 2;
      model.people = { author: "Någon Annan", lastAuthor: "Någon Annan", manager: "" };
    });
    expect(facts.sheets).toEqual([{ ...clean, comments: 2 }]);
    expect(facts.personProperties).toEqual(["author", "lastModifiedBy"]);
    expect(JSON.stringify(facts)).not.toContain("Någon");
  });
});
