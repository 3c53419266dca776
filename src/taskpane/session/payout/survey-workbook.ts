import type { Pace } from "../../../engine/pace";
import type { Grid } from "../../../engine/table";
import type { ReadContext } from "../../../values/reading";
import { register } from "../../../returns/payout/columns";
import { findTable } from "../../../returns/payout/find-tables";
import { openPayout } from "../../../returns/payout/open-payout";
import type { PayoutProfile } from "../../../returns/payout/payout-profile";
import { registerRows } from "../../../returns/payout/register-rows";
import type { Day } from "../../../values/day";
import type { Workbook } from "../../../workbook/port";
import type { Setup, Survey, SurveyedPayout, SurveyedRegister } from "./payout-state";

/** Looks through a workbook's visible sheets for payout sheets and registers. */
export async function surveyWorkbook(
  workbook: Workbook,
  profile: PayoutProfile,
  today: Day,
  pace: Pace,
): Promise<Survey> {
  const payouts: SurveyedPayout[] = [];
  const registers: SurveyedRegister[] = [];
  const others: string[] = [];
  for (const { name, visibility } of await workbook.sheets()) {
    if (visibility !== "visible") continue;
    const grid = await workbook.read(name, pace);
    const payout = await openPayout(grid, profile.sheet, contextOf(grid, today), pace);
    const found = payout === undefined ? registerIn(grid, profile, undefined) : undefined;
    if (payout !== undefined) payouts.push({ sheet: name, ...payout });
    else if (found !== undefined) registers.push(found);
    else others.push(name);
    if (pace.due()) await pace.rest({ stage: "reading", done: 0, total: 0 });
  }
  return { payouts, registers: likeliestFirst(registers), others };
}

/** A sheet as a register; undefined where an essential column is missing. */
export function registerIn(
  grid: Grid,
  profile: PayoutProfile,
  file: string | undefined,
): SurveyedRegister | undefined {
  const { table } = findTable(grid, register, profile.register);
  return table && { file, sheet: grid.sheet, table, rows: registerRows(table) };
}

/** The registers of a file's visible sheets. */
export async function registersOf(
  file: Workbook,
  name: string,
  profile: PayoutProfile,
  pace: Pace,
): Promise<readonly SurveyedRegister[]> {
  const found: SurveyedRegister[] = [];
  for (const sheet of await file.sheets()) {
    if (sheet.visibility !== "visible") continue;
    found.push(...[registerIn(await file.read(sheet.name, pace), profile, name)].flatMap((one) => one ?? []));
  }
  return likeliestFirst(found);
}

/** Months back from the reconciled one whose sheets are looked in too: corrections and late registrations move lines. */
const window = 12;

/** What is taken for granted: the sheet's month, all sheets of it, earlier ones of the window, the largest register. */
export function proposedSetup(
  { payouts, registers }: Survey,
  active: string,
  before: Partial<Setup> = {},
): Setup {
  const own = payouts.find(({ sheet }) => sheet === active) ?? payouts[0];
  const month = before.month ?? own?.month;
  const included = payouts.filter(
    ({ sheet, month: about }) =>
      (sheet === own?.sheet && about === undefined) ||
      (about !== undefined && month !== undefined && about <= month && about > month - window),
  );
  const still = before.register?.file === undefined ? undefined : before.register;
  const same = registers.find(({ sheet }) => sheet === before.register?.sheet);
  return {
    month,
    included: new Set(included.map(({ sheet }) => sheet)),
    register: still ?? same ?? registers[0],
  };
}

export function contextOf(grid: Grid, today: Day): ReadContext {
  return { date1904: grid.date1904, today };
}

function likeliestFirst(registers: readonly SurveyedRegister[]): SurveyedRegister[] {
  return [...registers].sort((one, other) => other.rows - one.rows);
}
