import ExcelJS from "exceljs";
import { renderFinding } from "../../../src/locale/render-finding";
import { returns } from "../../../src/returns/returns";
import { PaneSession } from "../../../src/taskpane/session/pane-session";
import { loadWorkbook } from "../../../src/workbench/host/load-workbook";
import type { WorkbookModel } from "../../../src/workbench/host/model/workbook-model";
import { testPersonalNumbers } from "../../../src/workbench/samples/test-identities";
import { ExcelWorkbook } from "../../../src/workbook/excel/excel-workbook";
import { openOffice, settled } from "../../workbench/office";
import { MemorySettings } from "../lending-session";
import { ManualClock } from "../manual-clock";

/** The pane over Microsoft's Office.js, on a template with lists of its own: what paste went past is found. */

const headers = ["Personnummer", "Kurskod", "Kursstart", "Kursslut", "Kursens förläggning", "Utbildningsanordnare"]; // prettier-ignore

async function template(): Promise<WorkbookModel> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Komvux VT26");
  sheet.addRow(headers);
  testPersonalNumbers.slice(0, 4).forEach((person, at) => {
    sheet.addRow([person, "ENGENG05", 46_034 + at, 46_104, "Klassrum", String(1 + (at % 2))]);
    sheet.getCell(at + 2, 5).dataValidation = {
      type: "list",
      formulae: ["Former"],
      showErrorMessage: true,
    };
  });
  book.addWorksheet("Listor", { state: "hidden" }).addRows([["Klassrum"], ["Distans"]]);
  book.addWorksheet("Anordnarkoder").addRows([
    ["Utbildningsanordnare", null],
    ["Kod", "Betydelse"],
    ["1", "Kommunen"],
    ["2", "Annan anordnare"],
  ]);
  book.definedNames.add("Listor!$A$1:$A$2", "Former");
  return loadWorkbook(new Uint8Array(await book.xlsx.writeBuffer()));
}

async function reviewed(model: WorkbookModel) {
  const { requests, forget } = openOffice(model);
  const clock = new ManualClock();
  const unhurried = () => ({ due: () => false, rest: () => Promise.resolve() });
  const parts = { workbook: new ExcelWorkbook(), returns, settings: new MemorySettings(), clock };
  const session = new PaneSession({ ...parts, pace: unhurried });
  await session.start();
  await session.review();
  const found = () => {
    const { phase } = session.getState().entry;
    if (phase.kind !== "reviewed") throw new Error(phase.kind);
    const { review } = phase;
    return review.outcomes
      .filter(({ check }) => check.startsWith("LIST-"))
      .flatMap(({ check }) => review.findings(check))
      .map(
        (finding) =>
          `${finding.cells[0].address} ${finding.severity}: ${renderFinding(finding, "sv").message}`,
      );
  };
  return { session, clock, found, requests, forget };
}

test("a value pasted past the template's list is found in the pane, with what the list takes", async () => {
  const model = await template();
  model.sheet("Komvux VT26")?.paste(2, 4, [["Hemma"]]);
  expect((await reviewed(model)).found()).toEqual([
    "E3 error: ”Hemma” finns inte i rullgardinslistan. Den tar: Klassrum, Distans.",
  ]);
});

test("a code that a sheet of codes lacks is to be checked, and the sheet is named", async () => {
  const model = await template();
  model.sheet("Komvux VT26")?.paste(1, 5, [["9"]]);
  expect((await reviewed(model)).found()).toEqual([
    "F2 review: ”9” finns inte bland koderna på bladet ”Anordnarkoder”. Där står: 1, 2.",
  ]);
});

test("an edit is checked by the lists, and a list that has been edited holds from the next review", async () => {
  const model = await template();
  const { session, clock, found } = await reviewed(model);
  expect(found()).toEqual([]);
  model.sheet("Komvux VT26")?.typeInto(1, 5, "3");
  await settled();
  clock.advance(1000);
  await session.settled();
  expect(found()).toHaveLength(1);
  model.sheet("Anordnarkoder")?.paste(4, 0, [["3", "En till"]]);
  await settled();
  await session.review();
  expect(found()).toEqual([]);
});

test("sheets with lists are read once, however often the sheet is read again", async () => {
  const { session, requests, forget } = await reviewed(await template());
  forget();
  await session.review();
  const again = requests.filter(({ purpose }) => purpose === "work").length;
  expect(again).toBeLessThanOrEqual(8);
});
