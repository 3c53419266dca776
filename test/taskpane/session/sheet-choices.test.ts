import { chosenColumnAt, mappingOf } from "../../../src/returns/sheet-choice";
import { SheetChoices } from "../../../src/taskpane/session/sheet-choices";
import { gridOf } from "../../engine/lending";
import { MemorySettings } from "../lending-session";

test.each([
  ["nothing", undefined],
  ["another hand's text", "komvux"],
  ["a half-year that is none", { halfYear: "våren" }],
  ["a column without a header", { columns: { book: { nth: 0 } } }],
  ["a column number that is none", { columns: { book: { header: "Bok", nth: -1 } } }],
])("%s in the settings is as if never chosen", (_, value) => {
  const settings = new MemorySettings();
  settings.kept["nackaVux.sheet.Lån"] = value;
  expect(new SheetChoices(settings).get("Lån")).toEqual({});
});

test("what an earlier or later version keeps beside is left out", () => {
  const settings = new MemorySettings();
  settings.kept["nackaVux.sheet.Lån"] = { returnId: "lending", secret: "x" };
  expect(new SheetChoices(settings).get("Lån")).toEqual({ returnId: "lending" });
});

test("a workbook that cannot be written to does not stop the person", async () => {
  const choices = new SheetChoices({
    get: () => undefined,
    set: () => Promise.reject(new Error("readOnly")),
  });
  await expect(choices.set("Lån", { returnId: "lending" })).resolves.toBeUndefined();
});

describe("a chosen column", () => {
  const grid = gridOf([["Bok", "Dag", "Dag", "Ut\nlånad"]]);

  test("is found by its header when columns have moved", () => {
    const chosen = { book: chosenColumnAt(grid, 0, 0), lent: chosenColumnAt(grid, 0, 3) };
    const moved = gridOf([["Ut lånad", "Ny", "Bok"]]);
    expect(mappingOf(chosen, moved, 0)).toEqual({ book: 2, lent: 0 });
  });

  test("keeps its place among columns with the same header", () => {
    expect(chosenColumnAt(grid, 0, 2)).toEqual({ header: "Dag", nth: 1 });
    expect(mappingOf({ returned: { header: "Dag", nth: 1 } }, grid, 0)).toEqual({ returned: 2 });
  });

  test("that is gone is left out", () => {
    expect(mappingOf({ shelf: { header: "Hylla", nth: 0 } }, grid, 0)).toEqual({});
  });
});
