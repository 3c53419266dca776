import { unhurried } from "../../../../src/engine/pace";
import { fillingTexts } from "../../../../src/locale/filling-texts";
import { troubleTexts } from "../../../../src/locale/locale";
import { returns } from "../../../../src/returns/returns";
import { PaneSession } from "../../../../src/taskpane/session/pane-session";
import { day } from "../../../../src/values/day";
import { plainStyle } from "../../../../src/workbench/host/model/cell-style";
import { SheetModel } from "../../../../src/workbench/host/model/sheet-model";
import { WorkbookModel } from "../../../../src/workbench/host/model/workbook-model";
import { testPersonalNumbers } from "../../../../src/workbench/samples/test-identities";
import { ExcelWorkbook } from "../../../../src/workbook/excel/excel-workbook";
import { openOffice } from "../../../workbench/office";
import { MemorySettings } from "../../lending-session";
import { ManualClock } from "../../manual-clock";

/** The pane over Microsoft's Office.js, where Excel itself stops a fill. */

const headers = ["Personnummer", "Kurskod", "Kursstart", "Kursslut", "Poäng för kursen", "Betyg", "Kursens förläggning"]; // prettier-ignore
const people = 20;
const weeks = 20;

/** 400 rows of the spring: more than goes to Excel as one rectangle. */
function listed(studyForm: string) {
  return testPersonalNumbers
    .slice(0, people)
    .flatMap((person) =>
      Array.from({ length: weeks }, (_, week) => [
        person,
        "ENGENG05",
        day("2026-01-05") + 7 * week,
        day("2026-06-05"),
        100,
        "C",
        studyForm,
      ]),
    );
}

/** So long that 400 rows are more than goes to Excel at once. */
const longText = "lång text ".repeat(600);

/** The cells that hold something or look like something, one line each. */
function cellsOf(sheet: SheetModel): string[] {
  const cells: string[] = [];
  for (let row = 0; row <= people * weeks + 1; row++) {
    for (let column = 0; column <= headers.length; column++) {
      const style = JSON.stringify(sheet.style(row, column));
      const told = `${row}:${column} ${String(sheet.value(row, column))} ${style}`;
      if (told !== `${row}:${column} null ${JSON.stringify(plainStyle)}`) cells.push(told.slice(0, 200));
    }
  }
  return cells;
}

async function planShown(studyForm = "Distans") {
  const model = new WorkbookModel();
  const [mall, lista] = [model.addSheet("Mall"), model.addSheet("Lista")];
  for (const sheet of [mall, lista])
    headers.forEach((header, column) => sheet.cells.setValue(0, column, header));
  listed(studyForm).forEach((cells, at) =>
    cells.forEach((cell, column) => lista.cells.setValue(at + 1, column, cell)),
  );
  openOffice(model);
  const parts = { workbook: new ExcelWorkbook(), returns, settings: new MemorySettings(), clock: new ManualClock() }; // prettier-ignore
  const session = new PaneSession({ ...parts, pace: () => unhurried });
  await session.start();
  await session.filling.open("list");
  const top = session.getState().entry.screens.at(-1);
  if (top?.kind !== "fill") throw new Error("filling did not open");
  const { filling } = top;
  await filling.useSheet("Lista");
  await filling.showPlan();
  expect(filling.getState().prepared?.plan.counts.new).toBe(people * weeks);
  return { model, mall, filling };
}

const onlyHeaders = { row: 0, column: 0, rowCount: 1, columnCount: headers.length };
const allWritten = { step: "written", outcome: { kind: "written", added: people * weeks, changed: 0 } };

test("Excel failing in the middle of a request leaves the sheet as it was, says so, and can be asked again", async () => {
  const { mall, filling } = await planShown();
  const edit = mall.edit.bind(mall);
  let reached = 0;
  const failing = jest.spyOn(mall, "edit").mockImplementation((edits, by) => {
    if (edits.some(({ row }) => row === people * weeks) && mall.value(1, 0) !== null && reached === 0) {
      reached = mall.usedArea()?.rowCount ?? 0;
      throw new Error("out of memory");
    }
    edit(edits, by);
  });
  await filling.write();
  failing.mockRestore();
  expect(reached).toBeGreaterThan(100);
  expect(mall.usedArea()).toMatchObject(onlyHeaders);
  expect(filling.getState()).toMatchObject({
    step: "plan",
    problem: { kind: "trouble", trouble: "host" },
    canRestore: false,
  });
  await filling.write();
  expect(filling.getState()).toMatchObject(allWritten);
});

test("while a cell is being edited nothing is written; when it has been left, Skriv works", async () => {
  const { model, mall, filling } = await planShown();
  model.isEditing = true;
  await filling.write();
  expect(filling.getState()).toMatchObject({
    step: "plan",
    problem: { kind: "trouble", trouble: "cellEditing" },
    canRestore: false,
  });
  expect(troubleTexts.sv.cellEditing).toMatch(/redigeras.*Enter eller Esc i cellen/);
  expect(fillingTexts.sv.problems.untouched).toBe("Ingenting är skrivet.");
  expect(mall.usedArea()).toMatchObject(onlyHeaders);
  model.isEditing = false;
  await filling.write();
  expect(filling.getState()).toMatchObject(allWritten);
  expect(mall.value(people * weeks, 5)).toBe("C");
});

describe("an edit that begins between two requests of a fill", () => {
  async function stoppedHalfway() {
    const { model, mall, filling } = await planShown(longText);
    const before = cellsOf(mall);
    const stop = jest.spyOn(mall, "edit");
    const edit = SheetModel.prototype.edit;
    stop.mockImplementation(function (this: SheetModel, edits, by) {
      edit.call(mall, edits, by);
      // Somebody double-clicks a cell as soon as the first request has been done.
      queueMicrotask(() => (model.isEditing = true));
    });
    await filling.write();
    stop.mockRestore();
    return { model, mall, filling, before };
  }

  const writtenRows = (mall: SheetModel): number[] =>
    Array.from({ length: people * weeks }, (_, at) => at + 2).filter(
      (row) => mall.value(row - 1, 0) !== null,
    );

  test("tells the rows that are written, and Återställ puts back what was there once the cell is left", async () => {
    const { model, mall, filling, before } = await stoppedHalfway();
    const rows = writtenRows(mall);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.length).toBeLessThan(people * weeks);
    const unsure = { kind: "unsure", trouble: "cellEditing", rows };
    expect(filling.getState()).toMatchObject({ step: "written", outcome: unsure, canRestore: true });
    await filling.restore();
    expect(filling.getState()).toMatchObject({
      outcome: unsure,
      problem: { trouble: "cellEditing" },
      canRestore: true,
    });
    model.isEditing = false;
    await filling.restore();
    expect(filling.getState()).toMatchObject({ outcome: { kind: "restored" }, canRestore: false });
    expect(cellsOf(mall)).toEqual(before);
  });

  test("Fortsätt writes the rest, and what is put back then is all of it", async () => {
    const { model, mall, filling, before } = await stoppedHalfway();
    const rows = writtenRows(mall);
    model.isEditing = false;
    await filling.planAgain();
    expect(filling.getState().prepared?.plan.counts).toMatchObject({
      unchanged: rows.length,
      new: people * weeks - rows.length,
    });
    await filling.write();
    expect(writtenRows(mall)).toHaveLength(people * weeks);
    await filling.restore();
    expect(cellsOf(mall)).toEqual(before);
  });
});
