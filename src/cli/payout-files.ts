import { readFile } from "node:fs/promises";
import type { Grid, Table } from "../engine/table";
import { payoutTexts } from "../locale/render-deviation";
import type { Language } from "../locale/text";
import { type Month, monthLabel } from "../regulations/month";
import { payoutSheet, register } from "../returns/payout/columns";
import { findTable, lacking } from "../returns/payout/find-tables";
import { noProfile, type PayoutProfile, readPayoutProfile } from "../returns/payout/payout-profile";
import { monthOfPayout } from "../returns/payout/read-payout";
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
  if (tables.length > 0) return tables;
  throw new Unusable(payoutTexts[language].commandLine.notSheet(path, missing(payoutSheet, found)));
}

/** A sheet that names another month than the one asked about is the wrong file; one that names none is taken as it. */
export function ofMonth(
  tables: readonly Table[],
  month: Month,
  path: string,
  language: Language,
): PayoutTable[] {
  return tables.map((table) => {
    const named = monthOfPayout(table);
    if (named !== undefined && named !== month) {
      throw new Unusable(
        payoutTexts[language].commandLine.otherMonth(path, monthLabel(named), monthLabel(month)),
      );
    }
    return { table, month };
  });
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
  { register: headers }: PayoutProfile,
  language: Language,
): Promise<Table> {
  const found = await withWorkbook(path, language, async (workbook) =>
    (await visibleGrids(workbook)).map((grid) => findTable(grid, register, headers)),
  );
  // The largest of several, should a workbook hold a short list besides.
  const [table] = found.flatMap((one) => one.table ?? []).sort((a, b) => b.grid.rowCount - a.grid.rowCount);
  if (table === undefined)
    throw new Unusable(payoutTexts[language].commandLine.notRegister(path, missing(register, found)));
  return table;
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
