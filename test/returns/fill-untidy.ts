import { readFileSync } from "node:fs";
import { join } from "node:path";
import { halfYear } from "../../src/regulations/half-year";
import { openSheet } from "../../src/returns/open-sheet";
import { layoutOf, prepareFill, type PreparedFill } from "../../src/returns/prepare-fill";
import { returns } from "../../src/returns/returns";
import { day } from "../../src/values/day";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";

export const samplesFolder = join(__dirname, "../../src/workbench/samples");
export const sampleBytes = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(join(samplesFolder, file)));

const today = day("2026-08-10");

/** Returns whose rows belong to no half-year, or to one by what their list does not say. */
const wholeYear = new Set(["staff", "gradeCatalogue", "followUp", "examen"]);

/** Fills a template's bytes from a list's; gives what was planned and the file that came of it. */
export async function fillUntidy(
  returnId: string,
  template: Uint8Array,
  list: Uint8Array,
): Promise<PreparedFill & { bytes: Uint8Array }> {
  const entry = returns.find(({ id }) => id === returnId);
  const workbook = openFileWorkbook(template);
  const sheet = await workbook.activeSheet();
  const opened = openSheet(await workbook.read(sheet), { today, returnId });
  if (entry === undefined || (opened.kind !== "headersOnly" && opened.kind !== "recognised")) {
    throw new Error(`${returnId}: the template is not recognised`);
  }
  const { table } = opened.kind === "recognised" ? opened.opened : opened.candidate;
  const source = openFileWorkbook(list);
  const prepared = await prepareFill({
    entry,
    template: table,
    layout: await layoutOf(table, (area) => workbook.layout(sheet, area)),
    list: await source.read(await source.activeSheet()),
    today,
    halfYear: wholeYear.has(returnId) ? undefined : halfYear(2026, 1),
  });
  await workbook.fill(sheet, prepared.plan.fill);
  return { ...prepared, bytes: workbook.save() };
}
