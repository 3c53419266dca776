import type { Severity } from "../../engine/check";
import { type Pace, unhurried, visitEach } from "../../engine/pace";
import { sortPaced } from "../../engine/sort-paced";
import type { Table } from "../../engine/table";
import { builtInCourses } from "../../regulations/courses/built-in-courses";
import type { CourseList } from "../../regulations/courses/course-list";
import type { Month } from "../../regulations/month";
import type { PayableEvent } from "../../regulations/payable-event";
import type { Day } from "../../values/day";
import type { ReadContext } from "../../values/reading";
import type { Case, Deviation, DeviationClass, Found, PayoutContext, Whole } from "./deviation";
import { payoutSheet, register as registerSheet } from "./columns";
import { deviationClasses } from "./deviation-classes";
import type { DeviationId } from "./deviation-id";
import { tableBeside } from "./find-tables";
import { type FollowUp, followUp, type PayoutHistory } from "./follow-up";
import { hiddenPeople } from "./hidden-people";
import { type KeptPairs, placesOfKept } from "./kept-pairs";
import { observedShares } from "./observed-shares";
import { payoutCases } from "./payout-cases";
import { initialSettings, type PayoutSettings } from "./payout-settings";
import { type ReadPayout, readPayout } from "./read-payout";
import { type ReadRegister, readRegister } from "./read-register";
import { withholdProtected } from "./withhold-protected";

/** A payout sheet and the month that it is about. */
export interface PayoutTable {
  readonly table: Table;
  readonly month: Month;
}

/** What is reconciled: this month's sheets (komvux, sfi), earlier ones of the window, and the provider's register. */
export interface PayoutMatter {
  readonly month: Month;
  readonly sheets: readonly PayoutTable[];
  readonly register: Table;
  readonly today: Day;
  readonly settings?: Partial<PayoutSettings>;
  readonly courses?: CourseList;
  /** What a person has put together and kept apart; it goes before every rule. */
  readonly settled?: KeptPairs;
  readonly history?: PayoutHistory;
}

/** How many cases ended how. A case with a double is a double, whatever else differs. */
export type Outcome = "agreed" | "differs" | "missing" | "unknown" | "double";

/** A reconciliation (avstämning) of one month. */
export interface PayoutResult {
  readonly month: Month;
  readonly summary: Readonly<Record<Outcome, number>>;
  /** Öre; above zero for what the sheet pays too little. Counts what is certain; `atMost` what rests on an unset share. */
  readonly effect: { readonly exact: number; readonly atMost: number };
  /** Worst first: the largest effect, then the gravest. */
  readonly deviations: readonly Deviation[];
  /** Classes that could not be judged, and the columns that they lack. */
  readonly notJudged: readonly { readonly class: DeviationId; readonly missing: readonly string[] }[];
  readonly observedShares: ReadonlyMap<PayableEvent, number>;
  readonly protectedLines: number;
  /** Cells of the register whose person, course and start stand there more than once: counted, never merged. */
  readonly registerDoubles: readonly string[];
  /** Cells of the month's sheets with an amount for nobody and no course that is named: counted, never judged. */
  readonly unnamedAmounts: readonly string[];
  /** Where tables begin that stand beside those that were read, on any of the sheets: never read, never judged. */
  readonly tablesBeside: readonly string[];
  readonly followUp: FollowUp | undefined;
  readonly cases: readonly Case[];
  /** How each case ended; cases that only other months' sheets have are not in it. */
  readonly outcomes: ReadonlyMap<Case, Outcome>;
  readonly payouts: readonly ReadPayout[];
  readonly register: ReadRegister;
}

/** Whether all that stands on the sheets was judged: only then does no deviation mean that everything agrees. */
export function isAllRead({ unnamedAmounts, tablesBeside }: PayoutResult): boolean {
  return unnamedAmounts.length === 0 && tablesBeside.length === 0;
}

/** Reconciles a month's payout sheets with the register. Never throws, whatever the cells hold. */
export async function reconcilePayout(matter: PayoutMatter, pace: Pace = unhurried): Promise<PayoutResult> {
  const settings: PayoutSettings = { ...initialSettings, ...matter.settings };
  const { today, month } = matter;
  const contextOf = (table: Table): ReadContext => ({ date1904: table.grid.date1904, today });
  const steps = matter.sheets.length * 2 + 2;
  let read = 0;
  const step = async (): Promise<void> => {
    if (pace.due()) await pace.rest({ stage: "reading", done: ++read, total: steps });
    else read++;
  };
  const own = withholdProtected(matter.register, contextOf(matter.register));
  await step();
  const sheets: PayoutTable[] = [];
  for (const { table, month: about } of matter.sheets) {
    sheets.push({ table: withholdProtected(table, contextOf(table)), month: about });
    await step();
  }
  const register = await readRegister(own, contextOf(own), pace);
  await step();
  const hidden = await hiddenPeople(register, sheets, matter.settled, contextOf, pace);
  const open = register.rows.filter(({ person }) => person === undefined || !hidden.has(person));
  const protectedRows = register.rows.filter(({ person }) => person !== undefined && hidden.has(person));
  const payouts: ReadPayout[] = [];
  for (const sheet of sheets) {
    payouts.push(await readPayout(sheet.table, sheet.month, contextOf(sheet.table), hidden, pace));
    await step();
  }
  const current = payouts.filter((payout) => payout.month === month);
  const lines = payouts.flatMap((payout) => payout.lines);
  const settled = matter.settled && (await placesOfKept(matter.settled, lines, open, pace));
  const cases = await payoutCases(lines, open, month, settings.nearDays, settled, pace);
  const context: PayoutContext = {
    month,
    firstMonth: Math.min(month, ...payouts.map((payout) => payout.month)) as Month,
    today,
    settings,
    courses: matter.courses ?? builtInCourses,
    sheetHas: (key) => current.some((payout) => payout.has(key)),
    registerHas: (key) => register.has(key),
    observedShares: await observedShares(cases, settings, pace),
  };
  const followed = matter.history && (await followUp(matter.history, cases, month, pace));
  const whole: Whole = { cases, payouts, current, register, protectedRows, followUp: followed };
  const deviations = await judge(whole, context, pace);
  const outcomes = await outcomesOf(cases, deviations, month, pace);
  const counted = deviations.filter(({ effect }) => effect !== undefined);
  const sum = (is: Found["effectIs"]) =>
    counted.reduce((all, one) => all + ((one.effectIs ?? "exact") === is ? (one.effect ?? 0) : 0), 0);
  return {
    month,
    summary: summarise(outcomes),
    effect: { exact: sum("exact"), atMost: sum("atMost") },
    deviations,
    notJudged: deviationClasses.flatMap((one) => notJudged(one, context)),
    observedShares: context.observedShares,
    protectedLines: payouts.reduce((all, { protectedLines }) => all + protectedLines, 0),
    registerDoubles: cases.flatMap(({ row, rowCount }) =>
      row === undefined || rowCount < 2 ? [] : (register.address(row, "personalNumber") ?? []),
    ),
    unnamedAmounts: current.flatMap((payout) =>
      payout.unnamed.flatMap((line) => {
        const cell = payout.address(line, "amount");
        return cell === undefined ? [] : payouts.length > 1 ? `${line.place.sheet}!${cell}` : cell;
      }),
    ),
    tablesBeside: [
      ...matter.sheets.map(({ table }) => ({ table, at: tableBeside(table, payoutSheet) })),
      { table: matter.register, at: tableBeside(matter.register, registerSheet) },
    ].flatMap(({ table, at }) => (at === undefined ? [] : `${table.grid.sheet}!${at}`)),
    followUp: followed,
    cases,
    outcomes,
    payouts,
    register,
  };
}

async function judge(whole: Whole, context: PayoutContext, pace: Pace): Promise<Deviation[]> {
  const found: Deviation[] = [];
  const homes = await homesOf(whole.payouts, pace);
  const caseClasses = deviationClasses.filter((one) => one.scope === "case");
  const judgeCase = (one: Case): void => {
    const before = found.length;
    for (const of of caseClasses) {
      if (of.alongside && found.length === before) continue;
      const deviation = of.find(one, context);
      if (deviation !== undefined) found.push(placed(of, deviation, one, whole.register, homes));
    }
  };
  const total = whole.cases.length;
  await visitEach(whole.cases, pace, judgeCase, (done) => ({ stage: "comparing", done, total }));
  for (const of of deviationClasses) {
    if (of.scope !== "whole") continue;
    if (pace.due()) await pace.rest({ stage: "comparing", done: total, total });
    for (const deviation of of.find(whole, context))
      found.push(placed(of, deviation, deviation.case, whole.register, homes));
  }
  return sortPaced(found, worstFirst, pace);
}

/** Which sheet each line and sum stands on: earlier months' sheets may have the same name. */
async function homesOf(payouts: readonly ReadPayout[], pace: Pace): Promise<ReadonlyMap<object, ReadPayout>> {
  const homes = new Map<object, ReadPayout>();
  for (const payout of payouts) {
    await visitEach(payout.lines, pace, (line) => homes.set(line, payout));
    for (const total of payout.totals) homes.set(total, payout);
  }
  return homes;
}

function placed(
  of: DeviationClass,
  found: Found,
  one: Case | undefined,
  register: ReadRegister,
  homes: ReadonlyMap<object, ReadPayout>,
): Deviation {
  const { line, row } = found;
  const payout = line && homes.get(line);
  const cellOf = (column: Found["sheetColumn"]) =>
    line && payout && column ? payout.address(line, column) : undefined;
  return {
    severity: of.severity,
    ...found,
    class: of.id,
    case: one,
    sheetCell: cellOf(found.sheetColumn) ?? cellOf("personalNumber"),
    registerCell:
      row &&
      ((found.registerColumn && register.address(row, found.registerColumn)) ??
        register.address(row, "personalNumber")),
  };
}

const grave: Readonly<Record<Severity, number>> = { error: 0, review: 1, note: 2 };

function worstFirst(one: Deviation, other: Deviation): number {
  const alarm = Number(other.class === "D25") - Number(one.class === "D25");
  const money = Math.abs(other.effect ?? 0) - Math.abs(one.effect ?? 0);
  return alarm || money || grave[one.severity] - grave[other.severity] || (one.class < other.class ? -1 : 1);
}

function notJudged({ id, needs }: DeviationClass, context: PayoutContext): PayoutResult["notJudged"] {
  const missing = [
    ...(needs?.sheet ?? []).filter((key) => !context.sheetHas(key)),
    ...(needs?.register ?? []).filter((key) => !context.registerHas(key)),
  ];
  return missing.length === 0 ? [] : [{ class: id, missing }];
}

/** Courses without a line, and nothing about the provider's own system alone, decide how a case ended. */
const ofOwnSystem = new Set<DeviationId>(["D10", "D31", "D32", "D33", "D34"]);
const ofMissing = new Set<DeviationId>(["D01", "D07", "D23"]);

async function outcomesOf(
  cases: readonly Case[],
  deviations: readonly Deviation[],
  month: Month,
  pace: Pace,
): Promise<ReadonlyMap<Case, Outcome>> {
  const classes = new Map<Case, Set<DeviationId>>();
  await visitEach(deviations, pace, ({ case: one, class: id }) => {
    if (one !== undefined) classes.set(one, (classes.get(one) ?? new Set()).add(id));
  });
  const outcomes = new Map<Case, Outcome>();
  await visitEach(cases, pace, (one) => {
    const outcome = outcomeOf(one, [...(classes.get(one) ?? [])], month);
    if (outcome !== undefined) outcomes.set(one, outcome);
  });
  return outcomes;
}

function outcomeOf({ lines, row }: Case, own: readonly DeviationId[], month: Month): Outcome | undefined {
  const onThisSheet = lines.some((line) => line.month === month);
  if (own.includes("D03")) return "double";
  if (onThisSheet && row === undefined) return "unknown";
  if (own.some((id) => ofMissing.has(id))) return "missing";
  if (!onThisSheet) return undefined;
  return own.some((id) => !ofOwnSystem.has(id)) ? "differs" : "agreed";
}

function summarise(outcomes: ReadonlyMap<Case, Outcome>): PayoutResult["summary"] {
  const summary = { agreed: 0, differs: 0, missing: 0, unknown: 0, double: 0 };
  for (const outcome of outcomes.values()) summary[outcome]++;
  return summary;
}
