import type { CellPlace, CellRange } from "./address";

/** Few rectangles that cover exactly these cells: runs down each column, joined where neighbours run alike. */
export function coverCells(cells: readonly CellPlace[]): CellRange[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: CellRange[] = [];
  for (const { row, column } of ordered) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) {
      runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, row) };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return joinColumns(runs);
}

function joinColumns(runs: readonly CellRange[]): CellRange[] {
  const open = new Map<string, CellRange>();
  const covered: CellRange[] = [];
  for (const run of runs) {
    const key = `${run.top}:${run.bottom}`;
    const before = open.get(key);
    if (before !== undefined && before.right === run.left - 1) {
      open.set(key, { ...before, right: run.right });
    } else {
      if (before !== undefined) covered.push(before);
      open.set(key, run);
    }
  }
  return [...covered, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
