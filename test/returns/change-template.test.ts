import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openSheet } from "../../src/returns/open-sheet";
import { layoutOf, prepareFill } from "../../src/returns/prepare-fill";
import { returns } from "../../src/returns/returns";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";
import { today } from "./filling";

/** Moving a filled sheet to a new template (Byt mall): every return's own sample into its own template. */

const folder = join(__dirname, "../../src/workbench/samples");
const open = (file: string) => openFileWorkbook(new Uint8Array(readFileSync(join(folder, file))));
const samples = ["komvux", "sfi", "nationella-prov", "examen", "personal", "betygskatalog", "uppfoljning"];

test.each(samples)("%s: no row and no cell is lost, and the findings are the same", async (name) => {
  const [target, source] = [open(`${name}-mall.xlsx`), open(`${name}-utan-anmarkningar.xlsx`)];
  const sheet = await target.activeSheet();
  const empty = openSheet(await target.read(sheet), { today });
  const list = await source.read(await source.activeSheet());
  const filled = openSheet(list, { today });
  if (empty.kind !== "headersOnly" || filled.kind !== "recognised")
    throw new Error(`${empty.kind} ${filled.kind}`);
  const { table: template, returnId } = empty.candidate;
  const entry = returns.find(({ id }) => id === returnId);
  if (entry === undefined) throw new Error(returnId);
  const layout = await layoutOf(template, (area) => target.layout(sheet, area));
  const { halfYear } = filled.opened;
  const prepared = await prepareFill({ entry, template, layout, list, today, halfYear: undefined });
  expect(prepared.plan.counts).toMatchObject({ new: filled.opened.rowCount, refused: 0, leftOut: 0 });
  await target.fill(sheet, prepared.plan.fill);
  const after = openSheet(await target.read(sheet), { today, halfYear });
  if (after.kind !== "recognised") throw new Error(after.kind);
  const cells = (table: typeof template) => {
    const { grid, mapping, headerRow } = table;
    return Object.entries(mapping).map(([key, column]) => {
      const below = grid.columns[column]?.slice(headerRow + 1).map((cell) => cell ?? null) ?? [];
      return [key, below.concat(Array.from({ length: filled.opened.rowCount - below.length }, () => null))];
    });
  };
  expect(cells(after.opened.table)).toEqual(cells(filled.opened.table));
  expect((await after.opened.review()).summary).toEqual((await filled.opened.review()).summary);
});
