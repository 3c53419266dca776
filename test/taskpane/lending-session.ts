import { Cancelled, type Pace, type Progress } from "../../src/engine/pace";
import { halfYear } from "../../src/regulations/half-year";
import { returnEntry, type ReturnEntry } from "../../src/returns/return-entry";
import { PaneSession } from "../../src/taskpane/session/pane-session";
import type { SheetPhase } from "../../src/taskpane/session/pane-state";
import type { Cell } from "../../src/values/reading";
import { lending } from "../engine/lending";
import { ManualClock } from "./manual-clock";
import { MemoryWorkbook } from "./memory-workbook";

export const headers = ["Bok", "Utlånad dag", "Återlämnad dag", "Hylla"];

/** Row 2 is returned before it was lent, row 4 holds a word for a day, row 5 stands twice. */
export const lendingRows: readonly (readonly Cell[])[] = [
  headers,
  ["Röda rummet", 20, 10, "S"],
  ["Doktor Glas", 20, 30, "S"],
  ["Gösta Berling", "fem", 30, "L"],
  ["Doktor Glas", 20, 31, "S"],
];

export const lendingEntry: ReturnEntry = returnEntry(
  lending,
  () => ({ longest: 1000 }),
  () => ({ halfYear: halfYear(2026, 1), from: "today" }),
);

/** Document settings in memory. */
export class MemorySettings {
  readonly kept: Record<string, unknown> = {};
  get = (name: string): unknown => this.kept[name];
  set = (name: string, value: unknown): Promise<void> => {
    // As Office does: what is kept is what survives JSON.
    this.kept[name] = JSON.parse(JSON.stringify(value)) as unknown;
    return Promise.resolve();
  };
}

export interface LendingSession {
  readonly session: PaneSession;
  readonly workbook: MemoryWorkbook;
  readonly clock: ManualClock;
  readonly settings: MemorySettings;
  /** Every progress that was shown. */
  readonly shown: Progress[];
  phase<K extends SheetPhase["kind"]>(kind: K): Extract<SheetPhase, { kind: K }>;
  /** Lets an edit's waiting time pass and its check finish. */
  editTakenIn(): Promise<void>;
}

/** A session over sheets of the made-up lending return; `held` makes a review wait at its first rest. */
export async function lendingSession(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = { Lån: lendingRows },
  {
    settings = new MemorySettings(),
    returns = [lendingEntry],
    held,
  }: { settings?: MemorySettings; returns?: readonly ReturnEntry[]; held?: Promise<void> } = {},
): Promise<LendingSession> {
  const workbook = new MemoryWorkbook(sheets);
  const clock = new ManualClock();
  const shown: Progress[] = [];
  const pace = (signal: AbortSignal, show: (progress: Progress) => void): Pace => ({
    due: () => held !== undefined,
    async rest(progress) {
      shown.push(progress);
      show(progress);
      await held;
      if (signal.aborted) throw new Cancelled();
    },
  });
  const session = new PaneSession({ workbook, returns, settings, clock, pace });
  await session.start();
  return {
    session,
    workbook,
    clock,
    settings,
    shown,
    phase(kind) {
      const { phase } = session.getState().entry;
      if (phase.kind !== kind) throw new Error(`expected ${kind}, is ${phase.kind}`);
      return phase as Extract<SheetPhase, { kind: typeof kind }>;
    },
    async editTakenIn() {
      clock.advance(1000);
      await session.settled();
    },
  };
}
