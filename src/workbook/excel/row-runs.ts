/** Rows that stand one below the other, from 0, inclusive. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
}

interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The stretches of a column between `top` and `bottom` that none of the areas holds, from above. */
export function columnRuns(areas: readonly Area[], column: number, top: number, bottom: number): RowRun[] {
  const held = areas
    .filter(({ columnIndex, columnCount }) => columnIndex <= column && column < columnIndex + columnCount)
    .map(({ rowIndex, rowCount }) => ({ from: rowIndex, to: rowIndex + rowCount - 1 }))
    .filter(({ from, to }) => from <= bottom && to >= top)
    .sort((a, b) => a.from - b.from);
  const free: RowRun[] = [];
  let next = top;
  for (const { from, to } of held) {
    if (from > next) free.push({ from: next, to: from - 1 });
    next = Math.max(next, to + 1);
  }
  if (next <= bottom) free.push({ from: next, to: bottom });
  return free;
}
