/** Rows of a list with one key. */
export interface RowGroup {
  readonly rows: readonly number[];
  /** True where they do not all say the same. */
  readonly differs: boolean;
}

/** Finds rows that have their key in common. Most have none, so single rows take no room of their own. */
export class RowGroups {
  private readonly first = new Map<string, number>();
  private readonly several = new Map<string, { rows: number[]; differs: boolean | undefined }>();

  constructor(private readonly same: (row: number, other: number) => boolean) {}

  add(key: string, row: number): void {
    const first = this.first.get(key);
    if (first === undefined) {
      this.first.set(key, row);
      return;
    }
    const group = this.several.get(key);
    if (group === undefined) this.several.set(key, { rows: [first, row], differs: undefined });
    else group.rows.push(row);
  }

  /** The rows with the key; undefined where there is one at most. */
  of(key: string): RowGroup | undefined {
    const group = this.several.get(key);
    if (group === undefined) return undefined;
    const first = group.rows[0] as number;
    group.differs ??= group.rows.some((other) => !this.same(first, other));
    return { rows: group.rows, differs: group.differs };
  }
}
