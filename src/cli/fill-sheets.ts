import type { Grid, Table } from "../engine/table";
import { fillTexts } from "../locale/fill-texts";
import { fillRulesOf } from "../returns/fill-rules-of";
import { openSheet } from "../returns/open-sheet";
import { rankLists } from "../returns/rank-lists";
import type { ReturnEntry } from "../returns/return-entry";
import { returns } from "../returns/returns";
import type { Workbook } from "../workbook/port";
import { Unusable } from "./exit-codes";
import type { Options } from "./options";

/** The sheet to fill and the sheet to fill it from. */
export interface FillSheets {
  readonly entry: ReturnEntry;
  readonly template: Table;
  readonly list: Grid;
}

/** Finds the template's sheet and the list's. Throws `Unusable` where there is none, or several. */
export async function findSheets(target: Workbook, source: Workbook, options: Options): Promise<FillSheets> {
  const { entry, table } = await findTemplate(target, options);
  return { entry, template: table, list: await findList(source, entry, options) };
}

async function findTemplate(
  workbook: Workbook,
  options: Options,
): Promise<{ entry: ReturnEntry; table: Table }> {
  const texts = fillTexts[options.language];
  const { today, returnId } = options;
  const settings = { today, ...(returnId !== undefined && { returnId }) };
  const found: { entry: ReturnEntry; table: Table }[] = [];
  for (const grid of await gridsOf(workbook, options.templateSheet, options)) {
    const sheet = openSheet(grid, settings);
    const candidate =
      sheet.kind === "headersOnly"
        ? sheet.candidate
        : sheet.kind === "recognised"
          ? { returnId: sheet.opened.returnId, table: sheet.opened.table }
          : undefined;
    const entry = returns.find(({ id }) => id === candidate?.returnId);
    if (candidate !== undefined && entry !== undefined) found.push({ entry, table: candidate.table });
  }
  const [only, ...others] = found;
  if (only === undefined) throw new Unusable(texts.noTemplate(options.template ?? ""));
  if (others.length > 0)
    throw new Unusable(texts.severalTemplates(quoted(found.map(({ table }) => table.grid))));
  return only;
}

/** The sheet of the list: the one with the columns that every row needs, and most of the others. */
async function findList(workbook: Workbook, entry: ReturnEntry, options: Options): Promise<Grid> {
  const texts = fillTexts[options.language];
  const grids = await gridsOf(workbook, options.sheet, options);
  const ranked = rankLists(grids, entry, options.today).filter(({ lacking }) => lacking.length === 0);
  const [best, second] = ranked;
  if (best === undefined) {
    const { key, needed } = fillRulesOf(entry.id, entry.columns);
    const names = key.slice(0, needed).map((one) => entry.columns[one]?.header ?? one);
    throw new Unusable(texts.noList(options.from ?? "", names.join(", ")));
  }
  if (second?.score === best.score) {
    const alike = ranked.filter(({ score }) => score === best.score);
    throw new Unusable(texts.severalLists(quoted(alike.map(({ grid }) => grid))));
  }
  return best.grid;
}

async function gridsOf(
  workbook: Workbook,
  sheet: string | undefined,
  { language }: Options,
): Promise<Grid[]> {
  const sheets = await workbook.sheets();
  if (sheet !== undefined && !sheets.some(({ name }) => name === sheet)) {
    throw new Unusable(fillTexts[language].noSheet(sheet));
  }
  const visible = sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const grids: Grid[] = [];
  for (const name of sheet === undefined ? visible : [sheet]) {
    const grid = await workbook.read(name);
    if (grid.rowCount > 0) grids.push(grid);
  }
  return grids;
}

function quoted(grids: readonly Grid[]): string {
  return grids.map(({ sheet }) => `”${sheet}”`).join(", ");
}
