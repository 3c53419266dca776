import type { SheetModel } from "../../../src/workbench/host/model/sheet-model";
import { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { takenBack } from "../../../src/workbook/plan-freeze";
import type { ContentChange } from "../../../src/workbook/port";
import { openOffice } from "../../workbench/office";

const written = "20260112";
const day = 46_034;
const shown = "yyyy-mm-dd";

/** The dates of a column from A2 down, written as texts in cells of these number formats, put right. */
function column(formats: readonly string[]): {
  sheet: SheetModel;
  model: WorkbookModel;
  fixes: ContentChange[];
} {
  const model = new WorkbookModel();
  const sheet = model.addSheet("Komvux");
  const fixes = formats.map((numberFormat, at): ContentChange => {
    sheet.restyle(cell(at), { numberFormat });
    sheet.cells.setValue(at + 1, 0, written);
    const address = `A${at + 2}`;
    return { sheet: "Komvux", address, from: { value: written }, to: { value: day }, showAs: shown };
  });
  return { sheet, model, fixes };
}

const cell = (at: number) => ({ row: at + 1, column: 0, rowCount: 1, columnCount: 1 });

const contents = (sheet: SheetModel, count: number) =>
  Array.from({ length: count }, (_, at) => [sheet.value(at + 1, 0), sheet.style(at + 1, 0).numberFormat]);

test("a date that is put right in a cell formatted as text becomes a date, and text again when it is taken back", async () => {
  const { sheet, model, fixes } = column(["@", "General", "d/m/yyyy"]);
  openOffice(model);
  const workbook = new ExcelWorkbook();
  const made = await workbook.change(fixes);
  expect(contents(sheet, 3)).toEqual([
    [day, shown],
    [day, shown],
    [day, "d/m/yyyy"],
  ]);
  expect(sheet.view(1, 0).text).toBe("2026-01-12");
  await workbook.change(takenBack(made));
  expect(contents(sheet, 3)).toEqual([
    [written, "@"],
    [written, "General"],
    [written, "d/m/yyyy"],
  ]);
});

test.each([
  ["1.21", [{ mergeUndoGroup: true }, { mergeUndoGroup: true }]],
  ["1.14", []],
])(
  "corrections are one step of undo in an Excel that can, and so is taking them back, ExcelApi %s",
  async (apiSet, asked) => {
    const { sheet, model, fixes } = column(["@", "General"]);
    openOffice(model, { apiSet });
    const run = jest.spyOn(Excel, "run");
    const workbook = new ExcelWorkbook();
    const made = await workbook.change(fixes);
    expect(contents(sheet, 2)).toEqual([
      [day, shown],
      [day, shown],
    ]);
    await workbook.change(takenBack(made));
    const options: unknown[] = run.mock.calls.map(([first]) => first);
    expect(options.filter((option) => typeof option === "object")).toEqual(asked);
    expect(contents(sheet, 2)).toEqual([
      [written, "@"],
      [written, "General"],
    ]);
  },
);

test("10,000 dates in cells of text are put right in at most six requests, and taken back in as many", async () => {
  const { sheet, model, fixes } = column(
    Array.from({ length: 10_000 }, (_, at) => (at % 3 === 0 ? "General" : "@")),
  );
  const { requests, forget } = openOffice(model);
  const workbook = new ExcelWorkbook();
  await workbook.sheets();
  forget();
  const made = await workbook.change(fixes);
  expect(made).toHaveLength(10_000);
  expect(requests.length).toBeLessThanOrEqual(6);
  forget();
  await workbook.change(takenBack(made));
  expect(requests.length).toBeLessThanOrEqual(6);
  for (const { requestBytes } of requests) expect(requestBytes).toBeLessThan(4_000_000);
  expect(contents(sheet, 2)).toEqual([
    [written, "General"],
    [written, "@"],
  ]);
});

describe("a protected sheet whose cells to fill in are open", () => {
  const opened = (count: number, formats: readonly string[]) => {
    const { sheet, model, fixes } = column(formats);
    for (let at = 0; at < count; at++) sheet.restyle(cell(at), { unlocked: true });
    sheet.isProtected = true;
    openOffice(model);
    return { sheet, fixes, workbook: new ExcelWorkbook() };
  };

  test("has the dates put right that it shows as dates; the others would be numbers and are left", async () => {
    const { sheet, fixes, workbook } = opened(3, ["@", "yyyy-mm-dd", "General"]);
    const made = await workbook.change(fixes);
    expect(made.map(({ address }) => address)).toEqual(["A3"]);
    expect(contents(sheet, 3)).toEqual([
      [written, "@"],
      [day, shown],
      [written, "General"],
    ]);
    expect(await workbook.change(takenBack(made))).toHaveLength(1);
    expect(sheet.value(2, 0)).toBe(written);
  });

  test("has them all put right where the protection lets people format cells", async () => {
    const { sheet, fixes, workbook } = opened(2, ["@", "General"]);
    sheet.mayFormat = true;
    await workbook.change(fixes);
    expect(contents(sheet, 2)).toEqual([
      [day, shown],
      [day, shown],
    ]);
  });

  test("is protected anew between a correction and its taking back: the contents come back", async () => {
    const { sheet, fixes, workbook } = opened(2, ["@", "General"]);
    sheet.isProtected = false;
    const made = await workbook.change(fixes);
    sheet.isProtected = true;
    await workbook.change(takenBack(made));
    expect(contents(sheet, 2)).toEqual([
      [written, shown],
      [written, shown],
    ]);
  });

  test("is left whole where one of the cells is locked", async () => {
    const { sheet, fixes, workbook } = opened(2, ["yyyy-mm-dd", "yyyy-mm-dd", "yyyy-mm-dd"]);
    await expect(workbook.change(fixes)).rejects.toMatchObject({ trouble: "protected" });
    expect(contents(sheet, 3)).toEqual([
      [written, shown],
      [written, shown],
      [written, shown],
    ]);
  });
});

test("a request that Excel refuses half-way takes back what the one before it did", async () => {
  const { sheet, model, fixes } = column(["@", "General"]);
  const { host } = openOffice(model);
  const answer = host.answer.bind(host);
  const refused: unknown[] = [];
  jest.spyOn(host, "answer").mockImplementation((request) => {
    // The first request that comes when the formats are changed is the one that writes the dates.
    if (refused.length > 0 || sheet.style(1, 0).numberFormat === "@") return answer(request);
    refused.push(sheet.value(1, 0));
    return JSON.stringify({ Error: { Code: "GeneralException", Message: "Refused by the test." } });
  });
  await expect(new ExcelWorkbook().change(fixes)).rejects.toMatchObject({ trouble: "host" });
  expect(refused).toEqual([written]);
  expect(contents(sheet, 2)).toEqual([
    [written, "@"],
    [written, "General"],
  ]);
});

test("an Excel that cannot undo it in one step makes the change all the same, and is not asked again", async () => {
  const { sheet, model, fixes } = column(["@", "General"]);
  const { host } = openOffice(model, { apiSet: "1.21" });
  const answer = host.answer.bind(host);
  jest
    .spyOn(host, "answer")
    .mockImplementationOnce(() =>
      JSON.stringify({ Error: { Code: "UndoNotSupported", Message: "Not this one." } }),
    )
    .mockImplementation(answer);
  const run = jest.spyOn(Excel, "run");
  const workbook = new ExcelWorkbook();
  const made = await workbook.change(fixes);
  expect(contents(sheet, 2)).toEqual([
    [day, shown],
    [day, shown],
  ]);
  await workbook.change(takenBack(made));
  const options: unknown[] = run.mock.calls.map(([first]) => first);
  expect(options.filter((option) => typeof option === "object")).toEqual([{ mergeUndoGroup: true }]);
});
