/** Which rows a check has a finding on: one bit a row, so that a hundred checks over 500,000 rows cost 6 MB. */
export class RowFlags {
  private readonly bits: Uint8Array;
  private flagged = 0;

  constructor(private readonly rowCount: number) {
    this.bits = new Uint8Array((rowCount + 7) >> 3);
  }

  get count(): number {
    return this.flagged;
  }

  has(row: number): boolean {
    return ((this.bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
  }

  set(row: number, on: boolean): void {
    if (this.has(row) === on) return;
    this.bits[row >> 3] = (this.bits[row >> 3] ?? 0) ^ (1 << (row & 7));
    this.flagged += on ? 1 : -1;
  }

  /** The flagged rows in order, from the `from`-th on, at most `limit` of them. */
  slice(from: number, limit: number): number[] {
    const rows: number[] = [];
    let passed = 0;
    for (let byte = 0; byte < this.bits.length && rows.length < limit; byte++) {
      if (this.bits[byte] === 0) continue;
      const last = Math.min(this.rowCount, byte * 8 + 8);
      for (let row = byte * 8; row < last && rows.length < limit; row++) {
        if (this.has(row) && passed++ >= from) rows.push(row);
      }
    }
    return rows;
  }
}
