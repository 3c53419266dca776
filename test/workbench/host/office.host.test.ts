import { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import { openOffice, settled, type OpenedOffice } from "../office";

function opened(): OpenedOffice & { readonly sheet: ReturnType<WorkbookModel["addSheet"]> } {
  const model = new WorkbookModel();
  const sheet = model.addSheet("Komvux VT26");
  sheet.paste(1, 1, [["Kurskod", "Poäng"], ["MATMAT01b", "100"]]); // prettier-ignore
  return { ...openOffice(model), sheet };
}

async function codeOf(batch: Promise<unknown>): Promise<string> {
  return batch.then(
    () => "none",
    (error: { code?: string; message?: string }) => `${error.code}: ${error.message?.split(". ")[0]}`,
  );
}

const only = "Komvux VT26";

describe("Microsoft's Office.js on the stand-in", () => {
  test("loads values, formulas, texts and formats of a range", async () => {
    const { Excel, sheet } = opened();
    sheet.typeInto(2, 3, "=C3*2");
    sheet.typeInto(2, 4, "2026-01-05");
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(only).getRange("B3:F3");
      range.load("address,values,formulas,text,numberFormat,valueTypes,rowIndex,columnCount");
      await context.sync();
      expect(range.address).toBe("'Komvux VT26'!B3:F3");
      expect(range.values).toEqual([["MATMAT01b", 100, 200, 46027, ""]]);
      expect(range.formulas).toEqual([["MATMAT01b", 100, "=C3*2", 46027, ""]]);
      expect(range.text).toEqual([["MATMAT01b", "100", "200", "2026-01-05", ""]]);
      expect(range.numberFormat).toEqual([["General", "General", "General", "yyyy-mm-dd", "General"]]);
      expect(range.valueTypes).toEqual([["String", "Double", "Double", "Double", "Empty"]]);
      expect([range.rowIndex, range.columnCount]).toEqual([2, 5]);
    });
  });

  test("a property that was not loaded is refused by the library", async () => {
    const { Excel } = opened();
    const batch = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(only).getRange("A1");
      await context.sync();
      return range.values;
    });
    expect(await codeOf(batch)).toMatch(/^PropertyNotLoaded/);
  });

  test("a sheet that is not there is a null object or ItemNotFound, as asked for", async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Finns inte");
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("values");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
    const batch = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Finns inte").load("name");
      await context.sync();
    });
    expect(await codeOf(batch)).toMatch(/^ItemNotFound/);
  });

  test("a member that the stand-in lacks is refused by its name", async () => {
    const { Excel } = opened();
    const autoFill = Excel.run(async (context) => {
      context.workbook.worksheets.getItem(only).getRange("A1").autoFill("A1:A3");
      await context.sync();
    });
    expect(await codeOf(autoFill)).toBe("ApiNotFound: the workbench has no Range.autoFill");
    const styles = Excel.run(async (context) => {
      context.workbook.styles.load("items/name");
      await context.sync();
    });
    expect(await codeOf(styles)).toBe("ApiNotFound: the workbench has no Workbook.styles");
    const tabColor = Excel.run(async (context) => {
      context.workbook.worksheets.getItem(only).load("tabColor");
      await context.sync();
    });
    expect(await codeOf(tabColor)).toBe("ApiNotFound: the workbench has no Worksheet.tabColor");
  });

  test("a call newer than the host's requirement set is refused by the library", async () => {
    const { Excel } = opened();
    const batch = Excel.run(async (context) => {
      context.workbook.worksheets.getItem(only).getRange("A1").getDependents();
      await context.sync();
    });
    expect(await codeOf(batch)).toMatch(/^ApiNotFound: .*getDependents.* ExcelApi 1\.15/);
  });

  test("a batch stops where it fails, and what came before stays done", async () => {
    const { Excel, sheet } = opened();
    const batch = Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(only);
      worksheet.getRange("A1").values = [["gjort"]];
      worksheet.getRange("A2:B2").values = [["för", "få"], ["rader", "här"]]; // prettier-ignore
      worksheet.getRange("A9").values = [["aldrig"]];
      await context.sync();
    });
    expect(await codeOf(batch)).toMatch(/^InvalidArgument/);
    expect([sheet.value(0, 0), sheet.value(8, 0)]).toEqual(["gjort", null]);
  });

  test("while a cell is being edited every batch is turned away", async () => {
    const { Excel, model } = opened();
    model.isEditing = true;
    const batch = Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    expect(await codeOf(batch)).toMatch(/^InvalidOperationInCellEditMode/);
  });

  test("more than 5 MB is too much, in either direction", async () => {
    const { Excel, sheet } = opened();
    const long = "x".repeat(30_000);
    const write = Excel.run(async (context) => {
      const values = Array.from({ length: 200 }, () => [long]);
      context.workbook.worksheets.getItem(only).getRange("A1:A200").values = values;
      await context.sync();
    });
    expect(await codeOf(write)).toMatch(/^RequestPayloadSizeLimitExceeded/);
    for (let row = 0; row < 200; row++) sheet.typeInto(row, 9, long);
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem(only).getRange("J1:J200").load("values");
      await context.sync();
    });
    expect(await codeOf(read)).toMatch(/^ResponsePayloadSizeLimitExceeded/);
  });

  test("a range of more than 5,000,000 cells gives null for values", async () => {
    const { Excel } = opened();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(only).getRange();
      range.load("values");
      await context.sync();
      expect(range.values).toBeNull();
    });
  });

  test("settings are kept in the document and found again", async () => {
    const { Excel, model } = opened();
    await Excel.run(async (context) => {
      context.workbook.settings.add("profil", { blad: only });
      await context.sync();
    });
    await Excel.run(async (context) => {
      const found = context.workbook.settings.getItemOrNullObject("profil");
      const missing = context.workbook.settings.getItemOrNullObject("annan");
      found.load("value");
      await context.sync();
      expect(found.value).toEqual({ blad: only });
      expect(missing.isNullObject).toBe(true);
    });
    expect([...model.settings]).toEqual([["profil", { blad: only }]]);
  });

  test("a conditional format colours its cells until it is deleted", async () => {
    const { Excel, sheet } = opened();
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(only);
      const rule = worksheet.getRanges("B3,C3:C4").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$C3>50";
      rule.custom.format.fill.color = "#f4b6b0";
      await context.sync();
      expect([sheet.view(2, 1).mark, sheet.view(3, 2).mark]).toEqual(["#F4B6B0", undefined]);
      const rules = worksheet.getRange().conditionalFormats;
      rules.load("items/type");
      await context.sync();
      rules.items[0]?.delete();
      await context.sync();
      expect(sheet.view(2, 1).mark).toBeUndefined();
    });
  });
});

describe("events of the stand-in", () => {
  test("edits, selections and shown sheets reach the add-in, each once, until it stops listening", async () => {
    const { Excel, model, sheet } = opened();
    const other = model.addSheet("Annat");
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.onChanged.add(async ({ address, triggerSource }) => {
        seen.push(`changed ${address} ${triggerSource}`);
      });
      worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
      worksheets.onActivated.add(
        async ({ worksheetId }) => void seen.push(`shown ${worksheetId === other.id}`),
      );
      await context.sync();
      return added;
    });
    sheet.typeInto(4, 4, "ny");
    model.selectCell(other, 2, 2);
    await settled();
    expect(seen).toEqual(["changed E5 Unknown", "shown true", "selected C3"]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(only).getRange("A1").values = [[1]];
      await context.sync();
    });
    await settled();
    expect(seen.at(-1)).toBe("changed A1 ThisLocalAddin");
    handler.remove();
    await handler.context.sync();
    sheet.typeInto(5, 5, "tyst");
    await settled();
    expect(seen).toHaveLength(4);
  });

  test("the add-in's own edits are silent while it has turned events off", async () => {
    const { Excel } = opened();
    let count = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => void count++);
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem(only).getRange("A1").values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await settled();
    expect(count).toBe(0);
  });
});

describe("custom functions through Microsoft's runtime", () => {
  const functions = {
    namespace: "NACKA",
    functions: [
      {
        id: "HALVES",
        name: "HALVES",
        parameters: [{ name: "values", type: "any", dimensionality: "matrix" }],
      },
    ],
  };

  /** The runtime sends its results at most twice a second. */
  const answered = () => settled(700);

  test("a formula's function is called with its range, and its matrix spills", async () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet("Blad1");
    const { CustomFunctions } = openOffice(model, { functions });
    CustomFunctions.associate("HALVES", (values: number[][]) =>
      values.map((row) => row.map((value) => value / 2)),
    );
    sheet.paste(0, 0, [["10"], ["30"]]);
    sheet.typeInto(0, 1, "=NACKA.HALVES(A1:A2)");
    await settled();
    expect(sheet.view(0, 1).text).toBe("#UPPTAGEN!");
    await answered();
    expect([sheet.value(0, 1), sheet.value(1, 1)]).toEqual([5, 15]);
  });

  test("an error that the function throws is the cell's error", async () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet("Blad1");
    const { CustomFunctions } = openOffice(model, { functions });
    CustomFunctions.associate("HALVES", () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode["invalidNumber"] ?? "");
    });
    sheet.typeInto(0, 0, "=NACKA.HALVES(1)");
    await answered();
    expect(sheet.value(0, 0)).toBe("#NUM!");
  });

  test("a function that nobody has registered in code is #VALUE!, one without metadata #NAME?", async () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet("Blad1");
    openOffice(model, { functions });
    sheet.typeInto(0, 0, "=NACKA.HALVES(1)");
    sheet.typeInto(1, 0, "=NACKA.OKAND(1)");
    await answered();
    expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual(["#VALUE!", "#NAME?"]);
  });

  test("with errors allowed as arguments the function sees them", async () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet("Blad1");
    const { CustomFunctions } = openOffice(model, {
      functions: { ...functions, allowErrorForDataTypeAny: true },
    });
    CustomFunctions.associate("HALVES", (values: { code?: string }[][]) => values[0]?.[0]?.code ?? "none");
    sheet.typeInto(0, 0, "=NACKA.HALVES(1/0)");
    await answered();
    expect(sheet.value(0, 0)).toBe("#DIV/0!");
  });
});
