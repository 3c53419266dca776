import { payoutSheets, registerSheet } from "../../../scripts/samples/payout/payout-layouts";
import { sampleMonth } from "../../../scripts/samples/payout/payout-month";
import { payoutWorkbook } from "../../../scripts/samples/payout/payout-workbook";
import { noteWords, signingPage, todoPage } from "../../../src/locale/note-words";
import { monthIn, monthLabel } from "../../../src/regulations/month";
import { payoutSheet, register } from "../../../src/returns/payout/columns";
import { findTable } from "../../../src/returns/payout/find-tables";
import { planNotes } from "../../../src/returns/payout/notes-plan";
import { reconcilePayout } from "../../../src/returns/payout/reconcile-payout";
import { day } from "../../../src/values/day";
import { loadWorkbook } from "../../../src/workbench/host/load-workbook";
import { saveWorkbook } from "../../../src/workbench/host/save-workbook";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { takeBackNotes, writeNotes } from "../../../src/workbook/write-notes";
import { openOffice } from "../../workbench/office";

const month = monthIn(2023, 10);
const label = monthLabel(month);

/** October's sheet with everything that is planted in it, but for the protected person, and the register beside it. */
async function october(): Promise<Uint8Array> {
  const sample = sampleMonth(month);
  const hidden = sample.rows.find((row) => row.protected === "Ja")?.personalNumber;
  const lines = sample.lines.filter(({ personalNumber }) => personalNumber !== hidden);
  return payoutWorkbook([
    ...payoutSheets("pages", lines, month, sample.totalOff),
    registerSheet(sample.rows),
  ]);
}

test("a payout sheet open in Excel is reconciled, noted and set up for signing, and all of it is put back", async () => {
  const source = await october();
  const model = await loadWorkbook(source);
  const { requests, forget } = openOffice(model);
  const workbook = new ExcelWorkbook();
  const sheet = `Utbetalning ${label}`;
  const [{ table }, { table: own }] = [
    findTable(await workbook.read(sheet), payoutSheet, {}),
    findTable(await workbook.read("Register"), register, {}),
  ];
  if (table === undefined || own === undefined) throw new Error("not recognised");
  const result = await reconcilePayout({
    month,
    today: day("2023-11-22"),
    sheets: [{ table, month }],
    register: own,
  });
  const noted = new Set(result.deviations.map((one) => one.class));
  expect(noted.size).toBeGreaterThan(20);

  const plan = planNotes(result, noteWords(label, "sv"));
  const page = { landscape: true, ...signingPage(label, "sv") };
  const sheets = plan.sheets.map(({ titleRows, area, kept: _kept, ...notes }) => ({
    ...notes,
    page: { ...page, titleRows, printArea: area },
  }));
  forget();
  const written = await writeNotes(workbook, sheets, plan.todo, todoPage(label, "sv"));
  const work = () => requests.filter(({ purpose }) => purpose === "work").length;
  expect(work()).toBeLessThanOrEqual(16);

  const shown = model.sheet(sheet);
  const notes = plan.sheets.flatMap((one) => one.writes);
  expect(notes.length).toBeGreaterThan(15);
  for (const { address, value } of notes) {
    const grid = await workbook.readRange(sheet, address);
    expect([address, grid.columns[0]?.[0]]).toEqual([address, value]);
  }
  expect(shown?.page.texts.LeftFooter).toContain("granskat, korrigerat och korrekt");
  expect(shown?.page.texts.RightFooter).toContain("Underskrift");
  expect(model.sheet("Att göra")?.usedArea()?.rowCount).toBe(plan.todo.rows.length);

  forget();
  expect(await takeBackNotes(workbook, written)).toEqual({ left: 0, gone: [] });
  expect(work()).toBeLessThanOrEqual(12);
  expect(Buffer.from(await saveWorkbook(model, source)).equals(Buffer.from(source))).toBe(true);
});
