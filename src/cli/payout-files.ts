import { readFile } from "node:fs/promises";
import type { Grid, Table } from "../engine/table";
import { payoutTexts } from "../locale/render-deviation";
import type { Language } from "../locale/text";
import { type Month, monthLabel } from "../regulations/month";
import { payoutSheet, register } from "../returns/payout/columns";
import { findTable, lacking } from "../returns/payout/find-tables";
import { noProfile, type PayoutProfile, readPayoutProfile } from "../returns/payout/payout-profile";
import { monthOfPayout } from "../returns/payout/read-payout";
import { registerRows } from "../returns/payout/register-rows";
import type { PayoutTable } from "../returns/payout/reconcile-payout";
import type { Workbook } from "../workbook/port";
import { Unusable } from "./exit-codes";
import { withWorkbook } from "./with-workbook";

/** The files of a reconciliation, each read or refused with one sentence. */

/** A file of JSON; undefined where there is none. */
export async function readJson(path: string, wrong: (path: string) => string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Unusable(wrong(path));
  }
}

export async function readProfile(path: string | undefined, language: Language): Promise<PayoutProfile> {
  if (path === undefined) return noProfile;
  const { notProfile, unknownSettings, unknownColumn } = payoutTexts[language].commandLine;
  const profile = readPayoutProfile(await readJson(path, (file) => notProfile(file, "")));
  if ("wrong" in profile) throw new Unusable(notProfile(path, profile.wrong));
  // Passed over in silence, a misspelt setting would give another sum than the person thinks.
  const { settings, columns } = profile.unknown;
  if (settings.length > 0) throw new Unusable(unknownSettings(path, settings));
  const [column] = columns;
  if (column !== undefined) throw new Unusable(unknownColumn(path, column.header, column.key, column.known));
  return profile;
}

/** Every sheet of a file that is a payout sheet: komvux and sfi may stand apart. */
export async function readPayouts(
  workbook: Workbook,
  path: string,
  { sheet: headers }: PayoutProfile,
  language: Language,
): Promise<readonly Table[]> {
  const found = (await visibleGrids(workbook)).map((grid) => findTable(grid, payoutSheet, headers));
  const tables = found.flatMap(({ table }) => table ?? []);
  for (const { grid } of tables) requireComputed(grid, path, language);
  if (tables.length > 0) return tables;
  throw new Unusable(payoutTexts[language].commandLine.notSheet(path, missing(payoutSheet, found)));
}

/**
 * The sheets of the month, and those of months before it as its window; later ones are left out. A sheet that names no
 * month is taken as the one asked about. A file that is all about other months is the wrong one.
 */
export function ofMonth(
  tables: readonly Table[],
  month: Month,
  path: string,
  language: Language,
): PayoutTable[] {
  const dated = tables.map((table) => ({ table, month: monthOfPayout(table) ?? month }));
  if (dated.every((one) => one.month !== month)) {
    const named = [...new Set(dated.map((one) => monthLabel(one.month)))].sort().join(", ");
    throw new Unusable(payoutTexts[language].commandLine.otherMonth(path, named, monthLabel(month)));
  }
  return dated.filter((one) => one.month <= month);
}

export async function readEarlier(
  path: string,
  profile: PayoutProfile,
  language: Language,
): Promise<PayoutTable[]> {
  const tables = await withWorkbook(path, language, (workbook) =>
    readPayouts(workbook, path, profile, language),
  );
  return tables.map((table) => {
    const month = monthOfPayout(table);
    if (month === undefined) throw new Unusable(payoutTexts[language].commandLine.noEarlierMonth(path));
    return { table, month };
  });
}

export async function readOwnRegister(
  path: string,
  { register: headers, sheet: sheetHeaders }: PayoutProfile,
  language: Language,
): Promise<Table> {
  const found = await withWorkbook(path, language, async (workbook) =>
    (await visibleGrids(workbook)).map((grid) => findTable(grid, register, headers)),
  );
  const tables = found.flatMap((one) => one.table ?? []);
  // A payout sheet in the same workbook has a register's columns too.
  const own = tables.filter(({ grid }) => findTable(grid, payoutSheet, sheetHeaders).table === undefined);
  // The largest of several, should a workbook hold a short list besides.
  const [table] = (own.length > 0 ? own : tables).sort((a, b) => b.grid.rowCount - a.grid.rowCount);
  if (table === undefined)
    throw new Unusable(payoutTexts[language].commandLine.notRegister(path, missing(register, found)));
  requireComputed(table.grid, path, language);
  // Every line of the payout sheet would be unknown, and that would say nothing of the sheet.
  if (registerRows(table) === 0)
    throw new Unusable(payoutTexts[language].commandLine.emptyRegister(path, table.grid.sheet));
  return table;
}

/** Formulas that nobody has calculated read as empty cells, and every amount would seem to be missing. */
function requireComputed({ uncomputed }: Grid, path: string, language: Language): void {
  if (uncomputed === undefined) return;
  const { notComputed } = payoutTexts[language].commandLine;
  throw new Unusable(notComputed(path, uncomputed.count, uncomputed.first));
}

async function visibleGrids(workbook: Workbook): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (const { name, visibility } of await workbook.sheets())
    if (visibility === "visible") grids.push(await workbook.read(name));
  return grids;
}

function missing(
  kind: typeof payoutSheet | typeof register,
  found: readonly ReturnType<typeof findTable>[],
): string {
  const columns: Readonly<Record<string, { readonly header: string }>> = kind.columns;
  const nearest = found.map((one) => one.nearest).sort((a, b) => (b?.score ?? 0) - (a?.score ?? 0))[0];
  return lacking(nearest?.table, kind)
    .map((key) => columns[key]?.header ?? key)
    .join(", ");
}
