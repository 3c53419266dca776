import { Cancelled, type Pace, type Progress } from "../../../../src/engine/pace";
import { payoutColumns, registerColumns } from "../../../../src/returns/payout/columns";
import { returns } from "../../../../src/returns/returns";
import { PaneSession } from "../../../../src/taskpane/session/pane-session";
import type { PayoutState } from "../../../../src/taskpane/session/payout/payout-state";
import type { Reconciling } from "../../../../src/taskpane/session/payout/reconciling";
import type { Cell } from "../../../../src/values/reading";
import { MemorySettings } from "../../lending-session";
import { ManualClock } from "../../manual-clock";
import { MemoryWorkbook } from "../../memory-workbook";

export type Row = Readonly<Record<string, Cell>>;

const sheetKeys = ["personalNumber", "name", "course", "points", "form", "category", "startDate", "endDate", "withdrawalDate", "grade", "gradeDate", "price", "amount", "correction"] as const; // prettier-ignore
const registerKeys = ["personalNumber", "name", "course", "points", "form", "category", "startDate", "endDate", "withdrawalDate", "grade", "gradeDate", "status", "lastActive", "protected"] as const; // prettier-ignore

/** Rows of a payout sheet: its headers in row 1, its lines from row 2. */
export function sheetOf(lines: readonly Row[]): Cell[][] {
  return [
    sheetKeys.map((key) => payoutColumns[key].header),
    ...lines.map((line) => sheetKeys.map((key) => line[key] ?? null)),
  ];
}

/** Rows of a register: its headers in row 1, its rows from row 2. */
export function registerOf(rows: readonly Row[]): Cell[][] {
  return [
    registerKeys.map((key) => registerColumns[key].header),
    ...rows.map((row) => registerKeys.map((key) => row[key] ?? null)),
  ];
}

interface Options {
  readonly settings?: MemorySettings;
  /** While it holds something, work waits for it at every rest. */
  readonly brake?: { held?: Promise<void> };
}

/** Puts a brake on until what is given is called. */
export function hold(brake: { held?: Promise<void> }): () => void {
  let letGo: () => void = () => undefined;
  brake.held = new Promise<void>((resolve) => (letGo = resolve));
  return () => {
    delete brake.held;
    letGo();
  };
}

/** Resolves when the state is as asked for. */
export function until(reconciling: Reconciling, holds: (state: PayoutState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!holds(reconciling.getState())) return;
      stop();
      resolve();
    };
    const stop = reconciling.subscribe(look);
    look();
  });
}

/** A pane over a workbook whose first sheet is shown, with the reconciliation opened from it. */
export async function payoutSession(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  { settings = new MemorySettings(), brake = {} }: Options = {},
) {
  const workbook = new MemoryWorkbook(sheets);
  const clock = new ManualClock();
  const pace = (signal: AbortSignal, show: (progress: Progress) => void): Pace => ({
    due: () => brake.held !== undefined,
    async rest(progress) {
      show(progress);
      await brake.held;
      if (signal.aborted) throw new Cancelled();
    },
  });
  const session = new PaneSession({ workbook, returns, settings, clock, pace });
  await session.start();
  return { session, workbook, clock, settings };
}

/** The reconciliation that lies over the sheet shown. */
export function reconcilingOf(session: PaneSession): Reconciling {
  const top = session.getState().entry.screens.at(-1);
  if (top?.kind !== "payout") throw new Error("no reconciliation is open");
  return top.reconciling;
}

/** The same, reconciled as proposed. */
export async function reconciled(...given: Parameters<typeof payoutSession>) {
  const all = await payoutSession(...given);
  await all.session.payout.open();
  const reconciling = reconcilingOf(all.session);
  await reconciling.reconcile();
  const done = () => {
    const found = reconciling.getState().done;
    if (found === undefined) throw new Error("nothing is reconciled");
    return found;
  };
  const classes = (): string[] => done().items.map(({ deviation }) => deviation.class);
  return { ...all, reconciling, done, classes };
}
