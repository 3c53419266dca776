import type { Cell } from "../values/reading";
import type { ContentChange, Frozen, OurFormula } from "./port";

/** What of the asked cells can be made values. */
export interface FreezePlan extends Omit<Frozen, "done"> {
  readonly cells: readonly OurFormula[];
}

/** Of the cells that were to be frozen, those that can be: the same formula still stands there, and has an answer. */
export function planFreeze(asked: readonly OurFormula[], now: readonly OurFormula[]): FreezePlan {
  const there = new Map(now.map((cell) => [`${cell.address} ${cell.sheet}`, cell]));
  const cells: OurFormula[] = [];
  let [unanswered, changed] = [0, 0];
  for (const { sheet, address, formula } of asked) {
    const cell = there.get(`${address} ${sheet}`);
    if (cell?.formula !== formula) changed++;
    else if (!cell.answered) unanswered++;
    else cells.push(cell);
  }
  return { cells, formulas: cells.length, unanswered, changed };
}

/** The change that makes a formula a value, and those of the other cells that its answer fills. */
export function freezeChanges(
  { sheet, address, formula, shown }: OurFormula,
  others: Iterable<readonly [address: string, value: Cell]> = [],
): ContentChange[] {
  const changes: ContentChange[] = [{ sheet, address, from: { formula }, to: { value: shown } }];
  for (const [other, value] of others)
    if (other !== address) changes.push({ sheet, address: other, from: { value: null }, to: { value } });
  return changes;
}

/** The changes turned round: what takes them back. A number format that was put on a plain cell or a cell of text goes again. */
export function takenBack(changes: readonly ContentChange[]): ContentChange[] {
  return changes.map(({ from, to, showAs, wasText, ...cell }) => ({
    ...cell,
    ...{ from: to, to: from },
    ...(showAs !== undefined && { showAs: wasText ? textFormat : plainFormat }),
  }));
}

/** The number format of a cell that nobody has given one. */
export const plainFormat = "General";

/** The format of cells that hold whatever is written as text. */
export const textFormat = "@";
