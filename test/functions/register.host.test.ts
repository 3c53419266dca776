import { functionsMetadata } from "../../src/functions/metadata";
import { registerFunctions } from "../../src/functions/register";
import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import { ExcelHost } from "../../src/workbench/host/excel-host";
import type { CustomFunctionAnswer } from "../../src/workbench/host/model/custom-function-host";
import type { SheetModel } from "../../src/workbench/host/model/sheet-model";
import { WorkbookModel } from "../../src/workbench/host/model/workbook-model";
import { officeInNode } from "../../src/workbench/host/office-in-node";

let model: WorkbookModel;
let sheet: SheetModel;
let host: ExcelHost;
const globals = globalThis as Record<string, unknown>;

beforeAll(async () => {
  model = new WorkbookModel(day("2026-11-22"));
  sheet = model.addSheet("Blad1");
  host = new ExcelHost(model, { namespace: "NACKA", functions: functionsMetadata("sv").functions });
  const office = officeInNode(host);
  globals["CustomFunctions"] = office.CustomFunctions;
  globals["Office"] = office.Office;
  registerFunctions();
  await until(() => model.customFunctions !== undefined);
});

afterAll(() => {
  host.close();
  delete globals["CustomFunctions"];
  delete globals["Office"];
});

/** Waits for what the runtime says in its own time: it gathers answers for up to half a second. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !isSo(); turn++) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function call(id: string, ...args: unknown[]): Promise<CustomFunctionAnswer> {
  const functions = model.customFunctions;
  const found = functions?.find(`NACKA.${id}`);
  if (!functions || !found) throw new Error(`the host does not know ${id}`);
  return functions.call(found, args, "Blad1!A1");
}

async function shown(formula: string): Promise<Cell> {
  sheet.typeInto(0, 0, formula);
  await until(() => sheet.value(0, 0) !== "#BUSY!");
  return sheet.value(0, 0);
}

describe("formlerna genom Microsofts egen körmiljö", () => {
  test("=NACKA.APLHOURS(1500;300) visar 360", async () => {
    expect(await shown("=NACKA.APLHOURS(1500;300)")).toBe(360);
  });
  test('=NACKA.APLHOURS(1500;;"lärling") visar 2 100: det utelämnade värdet kommer fram som utelämnat', async () => {
    expect(await shown('=NACKA.APLHOURS(1500;;"lärling")')).toBe(2100);
  });
  test('=NACKA.STUDYFORM("gymnasial";"dag";100;55) visar Klassrum', async () => {
    expect(await shown('=NACKA.STUDYFORM("gymnasial";"dag";100;55)')).toBe("Klassrum");
  });
  test("celler som ändras räknas om", async () => {
    sheet.typeInto(4, 0, "100");
    expect(await shown('=NACKA.STUDYFORM("gymnasial";"dag";A5;50)')).toBe("Distans");
    sheet.typeInto(4, 0, "90");
    await until(() => sheet.value(0, 0) === "Klassrum");
    expect(sheet.value(0, 0)).toBe("Klassrum");
  });

  test("poäng som är text ger #VÄRDEFEL!, en nivå utan regel #SAKNAS!", async () => {
    expect(await shown('=NACKA.APLHOURS("många")')).toBe("#VALUE!");
    expect(await shown('=NACKA.STUDYFORM("sfi";"dag";100;55)')).toBe("#N/A");
  });
  test("en hel kolumn ger en kolumn, med ett fel bara i den rad där felet är", async () => {
    expect(await call("APLHOURS", [[1500], [""], ["fel"], [1501]], [[0]], null)).toEqual([
      [450],
      [""],
      ["#VALUE!"],
      [450.3],
    ]);
  });
  test("felet i en enda cell kommer med sin mening, på Excels språk", () => {
    const associated = globals["CustomFunctions"] as {
      _association: { mappings: Record<string, (...args: unknown[]) => unknown> };
    };
    const aplHours = associated._association.mappings["APLHOURS"];
    expect(() => aplHours?.([["många"]], null, null)).toThrow(
      "Poäng är ”många”, som inte är ett tal. Skriv ett tal, till exempel 100.",
    );
  });
  test("=NACKA.DEADLINE svarar med ett serienummer, som cellen kan visa som datum", async () => {
    expect(await shown('=NACKA.DEADLINE("SCB";DATE(2026;7;1))')).toBe(day("2026-08-15"));
  });
  test("=NACKA.CHECK spiller anmärkningarna under och bredvid sig", async () => {
    const headers = ["Personnummer", "Kurskod", "Startdatum", "Slutdatum"];
    const row = ["195011012366", "ENGENG05", "2026-01-12", "2026-06-05"];
    headers.forEach((text, column) => sheet.typeInto(20, column, text));
    row.forEach((text, column) => sheet.typeInto(21, column, text));
    expect(await shown('=NACKA.CHECK("komvux";A21:D21;A22:D22)')).toBe("Rad i området");
    await until(() => sheet.value(1, 1) === "Personnummer");
    expect([0, 1, 2].map((column) => sheet.value(1, column))).toEqual([1, "Personnummer", "Måste ändras"]);
  });
  test("=NACKA.CHECK på rubriker som inte känns igen visar #VÄRDEFEL!", async () => {
    expect(await shown('=NACKA.CHECK("komvux";F30:G30;F31:G31)')).toBe("#VALUE!");
  });
  test("10 000 rader besvaras i ett enda anrop", async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [row]);
    const answer = await call("APLHOURS", rows, null, null);
    expect(answer).toEqual(rows.map(([points = 0]) => [(18 * points) / 60]));
  });
});
