import { Cancelled, type Progress } from "../../../src/engine/pace";
import { ConditionalFormat } from "../../../src/workbench/host/model/conditional-format";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import type { Cell } from "../../../src/values/reading";
import { openOffice } from "../../workbench/office";
import { describeFill } from "../fill-contract";
import { modelProbe, openDescribedFile } from "./model-workbook";

describeFill("the workbook open in Excel", openDescribedFile, modelProbe);

const headers = Array.from({ length: 15 }, (_, at) => `Kolumn ${at + 1}`);
const row = (at: number): Cell[] =>
  headers.map((_, column) =>
    column % 3 === 0 ? `19900101TF${10 + (at % 80)}` : column % 3 === 1 ? at : "Gymnasial",
  );

describe("filling 10,000 rows of 15 columns in Excel", () => {
  test("takes at most five requests, each below the web's limit", async () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet("Mall");
    headers.forEach((header, at) => sheet.cells.setValue(0, at, header));
    const { requests, forget } = openOffice(model);
    const workbook = new ExcelWorkbook();
    await workbook.sheets();
    forget();
    const columns = headers.map((_, at) => at);
    const rows = Array.from({ length: 10_000 }, (_, at) => row(at));
    await workbook.fill("Mall", { changes: [], added: { like: 1, first: 1, columns, rows } });
    expect(requests.length).toBeLessThanOrEqual(5);
    for (const { requestBytes } of requests) expect(requestBytes).toBeLessThan(4_000_000);
    expect(sheet.value(10_000, 14)).toBe("Gymnasial");
  });
});

/** More than goes to Excel at once, in few rows: their texts are long. */
const manyRequests = Array.from({ length: 400 }, (_, at): Cell[] =>
  headers.map((_header, column) => `${at}:${column} ${"lång text ".repeat(50)}`),
);

test.each([
  ["1.21", [{ mergeUndoGroup: true }]],
  ["1.14", []],
])("is one step of undo in an Excel that can, ExcelApi %s", async (apiSet, asked) => {
  const model = new WorkbookModel();
  const sheet = model.addSheet("Mall");
  headers.forEach((header, at) => sheet.cells.setValue(0, at, header));
  openOffice(model, { apiSet });
  const run = jest.spyOn(Excel, "run");
  const columns = headers.map((_, at) => at);
  const rows = manyRequests;
  await new ExcelWorkbook().fill("Mall", { changes: [], added: { like: 1, first: 1, columns, rows } });
  const options: unknown[] = run.mock.calls.map(([first]) => first);
  expect(options.filter((option) => typeof option === "object")).toEqual(asked);
  expect(sheet.value(400, 0)).toBe(manyRequests[399]?.[0]);
});

test("stopping between two requests takes back what the first one wrote", async () => {
  const model = new WorkbookModel();
  const sheet = model.addSheet("Mall");
  headers.forEach((header, at) => sheet.cells.setValue(0, at, header));
  openOffice(model);
  const columns = headers.map((_, at) => at);
  const rows = manyRequests;
  const written: Cell[] = [];
  const stopAfterTheFirst = {
    due: () => sheet.value(1, 0) !== null,
    rest: ({ stage, done, total }: Progress) => {
      expect([stage, done > 0, done < total]).toEqual(["writing", true, true]);
      written.push(sheet.value(1, 0));
      return Promise.reject(new Cancelled());
    },
  };
  const added = { like: 1, first: 1, columns, rows };
  const fill = new ExcelWorkbook().fill("Mall", { changes: [], added }, stopAfterTheFirst);
  await expect(fill).rejects.toBeInstanceOf(Cancelled);
  expect(written).toEqual([manyRequests[0]?.[0]]);
  expect(sheet.value(1, 0)).toBeNull();
  expect(sheet.value(100, 14)).toBeNull();
});

test.each([
  ["GeneralException", "host"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
])(
  "a second request that Excel refuses with %s takes back what the first one wrote",
  async (code, trouble) => {
    const model = new WorkbookModel();
    const sheet = model.addSheet("Mall");
    headers.forEach((header, at) => sheet.cells.setValue(0, at, header));
    sheet.cells.setValue(1, 0, "Står redan");
    const { host } = openOffice(model);
    const answer = host.answer.bind(host);
    const refused: Cell[] = [];
    jest.spyOn(host, "answer").mockImplementation((request) => {
      // The first request that comes when the first rows stand there is the second one of writing.
      if (refused.length > 0 || sheet.value(2, 0) === null) return answer(request);
      refused.push(sheet.value(2, 0));
      return JSON.stringify({ Error: { Code: code, Message: "Refused by the test." } });
    });
    const columns = headers.map((_, at) => at);
    const rows = manyRequests;
    const changes = [{ address: "A2", value: "Ändrat" }];
    const added = { like: 1, first: 2, columns, rows };
    const fill = new ExcelWorkbook().fill("Mall", { changes, added });
    await expect(fill).rejects.toMatchObject({ name: "WorkbookError", trouble });
    expect(refused).toEqual([manyRequests[0]?.[0]]);
    expect(sheet.value(1, 0)).toBe("Står redan");
    expect(sheet.usedArea()).toMatchObject({ row: 0, column: 0, rowCount: 2, columnCount: 15 });
  },
);

test("an Excel that can set a conditional format's ranges keeps it one rule, whatever its kind, and takes that back", async () => {
  const model = new WorkbookModel();
  const sheet = model.addSheet("Mall");
  sheet.cells.setValue(0, 0, "Kurskod");
  for (let at = 1; at <= 6; at++)
    sheet.restyle({ row: at, column: 0, rowCount: 1, columnCount: 1 }, { fill: "#EEEEEE" });
  const rule = new ConditionalFormat(sheet.nextRuleId(), [
    { row: 1, column: 0, rowCount: 2, columnCount: 1 },
  ]);
  rule.formula = "=A2=A1";
  sheet.conditionalFormats.push(rule);
  const { Excel: library, OfficeExtension: runtime } = openOffice(model, { apiSet: "1.17" });
  // The library on npm is older than ExcelApi 1.17; Microsoft's own has the method, sent as this sends it.
  const { BatchApiHelper } = runtime as unknown as {
    BatchApiHelper: { invokeMethod: (...args: unknown[]) => void };
  };
  Object.assign(library.ConditionalFormat.prototype, {
    setRanges(this: object, ranges: string) {
      BatchApiHelper.invokeMethod(this, "SetRanges", 0, [ranges], 0, 0);
    },
  });
  const rows = [["A"], ["B"], ["C"], ["D"], ["E"], ["F"], ["G"]];
  const added = { like: 1, first: 1, columns: [0], rows };
  const putBack = await new ExcelWorkbook().fill("Mall", { changes: [], added });
  const ranges = () =>
    sheet.conditionalFormats.map(({ areas }) => areas.map(({ row, rowCount }) => [row, rowCount]));
  expect(ranges()).toEqual([[[1, 7]]]);
  await putBack();
  expect(ranges()).toEqual([[[1, 2]]]);
});

test("a sheet that is protected is left as it was, and that is said", async () => {
  const model = new WorkbookModel();
  const sheet = model.addSheet("Mall");
  sheet.cells.setValue(0, 0, "Kurskod");
  sheet.isProtected = true;
  openOffice(model);
  const workbook = new ExcelWorkbook();
  const layout = await workbook.layout("Mall", { row: 1, firstColumn: 0, lastColumn: 0 });
  expect(layout.isProtected).toBe(true);
  expect(layout.looks.get(0)?.locked).toBe(true);
  const added = { like: 1, first: 1, columns: [0], rows: [["ENGE1000X"]] };
  await expect(workbook.fill("Mall", { changes: [], added })).rejects.toMatchObject({ trouble: "protected" });
  expect(sheet.value(1, 0)).toBeNull();
});
