/** Columns that stand side by side. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** Ascending columns as few stretches. */
export function columnStretches(columns: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last?.right === column - 1) found[found.length - 1] = { left: last.left, right: column };
    else found.push({ left: column, right: column });
  }
  return found;
}
