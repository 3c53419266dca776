import type { Pace } from "../../../engine/pace";
import { payoutSheet, register } from "../../../returns/payout/columns";
import { findTable } from "../../../returns/payout/find-tables";
import type { PayoutMatter, PayoutTable } from "../../../returns/payout/reconcile-payout";
import type { PayoutCore } from "./payout-parts";
import type { PayoutProblem, SurveyedRegister } from "./payout-state";

/** Reads the chosen sheets and register as they stand now. A sheet that says no month is about the chosen one. */
export async function readMatter(
  core: PayoutCore,
  pace: Pace,
): Promise<PayoutMatter | { readonly problem: PayoutProblem }> {
  const { workbook, book, clock, courses } = core;
  const { survey, setup } = core.getState();
  const { month } = setup;
  if (month === undefined || setup.register === undefined) return { problem: { kind: "sheetGone" } };
  const sheets: PayoutTable[] = [];
  for (const one of survey?.payouts ?? []) {
    if (!setup.included.has(one.sheet)) continue;
    const { table } = findTable(await workbook.read(one.sheet, pace), payoutSheet, book.profile.sheet);
    if (table === undefined) return { problem: { kind: "sheetGone" } };
    sheets.push({ table, month: one.month ?? month });
  }
  const own = await registerTable(core, setup.register, pace);
  if (own === undefined) return { problem: { kind: "sheetGone" } };
  const loaded = courses();
  return {
    month,
    sheets,
    register: own,
    today: clock.today(),
    settings: book.settingsFor(month),
    settled: book.pairs,
    history: book.history,
    ...(loaded && { courses: loaded }),
  };
}

/** The register of the workbook as it is now; that of a file as it was when it was chosen. */
async function registerTable(core: PayoutCore, { file, sheet, table }: SurveyedRegister, pace: Pace) {
  if (file !== undefined) return table;
  return findTable(await core.workbook.read(sheet, pace), register, core.book.profile.register).table;
}
