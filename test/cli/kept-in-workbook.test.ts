import { readFile } from "node:fs/promises";
import { ConfirmationBook, confirmationsSetting } from "../../src/engine/confirmation-book";
import { checkWorkbook } from "../../src/cli/check-workbook";
import { readOptions } from "../../src/cli/options";
import { readiness } from "../../src/returns/readiness";
import { buildReport } from "../../src/engine/report";
import { sheetChoiceSetting } from "../../src/returns/sheet-choice";
import { day } from "../../src/values/day";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";

/** What the person has decided in the pane is kept in the file, and holds on the command line. */

const sample = "src/workbench/samples/komvux-planterade-fel.xlsx";
const options = readOptions(["check", sample, "--today", "2026-08-10"], new Date("2026-08-10"));

/** The sample with its first finding to check confirmed, as the pane would keep it. */
async function confirmed() {
  const file = openFileWorkbook(new Uint8Array(await readFile(sample)));
  const { review } = await checkWorkbook(file, options);
  const book = new ConfirmationBook("5a".repeat(16));
  await review.useConfirmations(book);
  const outcome = review.outcomes.find(({ severity, count }) => severity === "review" && count > 0);
  const [finding] = review.findings(outcome?.check ?? "");
  if (finding === undefined) throw new Error("no finding to check");
  expect(await review.confirm(finding, "Stämmer enligt kursplanen", day("2026-08-01"))).toBe("confirmed");
  file.putSettings(new Map([[confirmationsSetting, book.stored()]]));
  return { bytes: file.save(), finding, open: review.summary.review };
}

test("a finding that is confirmed in the workbook is confirmed in check, report and ready", async () => {
  const { bytes, finding, open } = await confirmed();
  const { result, review, opened } = await checkWorkbook(openFileWorkbook(bytes), options);
  expect(result.summary.review).toBe(open);
  expect(result.confirmed.review).toBeGreaterThan(0);
  const same = result.findings.filter(
    ({ check, cell }) => check === finding.check && cell === finding.cells[0].address,
  );
  expect(same).toEqual([]);
  const { returnId, halfYear, columns, protectedRows } = opened;
  const facts = { sheets: [], linkedWorkbooks: 0, personProperties: [] } as const;
  const judged = readiness({ returnId, halfYear, today: options.today, facts, review, missingColumns: [] });
  expect(judged.confirmed).toBe(result.confirmed.review);
  const report = buildReport(review, {
    ...{ returnId, columns, halfYear, protectedRows, madeOn: options.today },
    ...{ toolVersion: "1", rulesVersion: "1", personalData: false },
  });
  expect(report.confirmations).toMatchObject([
    { check: finding.check, reason: "Stämmer enligt kursplanen", on: day("2026-08-01") },
  ]);
});

test("what was chosen for the sheet holds, but for what the call says", async () => {
  const file = openFileWorkbook(new Uint8Array(await readFile(sample)));
  const { result: before } = await checkWorkbook(file, options);
  file.putSettings(new Map([[sheetChoiceSetting(before.sheet), { halfYear: "2025H2" }]]));
  const { result } = await checkWorkbook(openFileWorkbook(file.save()), options);
  expect([before.halfYear, result.halfYear]).toEqual(["2026H1", "2025H2"]);
  const said = readOptions(["check", sample, "--today", "2026-08-10", "--half-year", "2026H1"], new Date());
  expect((await checkWorkbook(openFileWorkbook(file.save()), said)).result.halfYear).toBe("2026H1");
});
