/**
 * The rows (or columns) of a sheet that are shown. A position counts shown lines from 0; a line is the sheet's own
 * 0-based row or column. With nothing hidden they are the same, and no list is kept.
 */
export class VisibleLines {
  private readonly shown: Int32Array | undefined;
  readonly count: number;

  constructor(
    readonly lineCount: number,
    isHidden: (line: number) => boolean,
  ) {
    const hidden: number[] = [];
    for (let line = 0; line < lineCount; line++) if (isHidden(line)) hidden.push(line);
    this.count = lineCount - hidden.length;
    if (hidden.length === 0) return;
    this.shown = new Int32Array(this.count);
    let next = 0;
    let position = 0;
    for (let line = 0; line < lineCount; line++) {
      if (hidden[next] === line) next++;
      else this.shown[position++] = line;
    }
  }

  /** The line that stands at a position; a position outside gives the nearest shown line. */
  lineAt(position: number): number {
    const inside = Math.max(0, Math.min(position, this.count - 1));
    return this.shown?.[inside] ?? inside;
  }

  /** Where a line stands; a hidden line gives the position of the first shown line after it. */
  positionOf(line: number): number {
    if (!this.shown) return Math.max(0, Math.min(line, this.count - 1));
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.shown[middle] ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return Math.min(low, Math.max(0, this.count - 1));
  }

  /** The shown line `steps` away. */
  step(line: number, steps: number): number {
    return this.lineAt(this.positionOf(line) + steps);
  }

  /** Whether lines are left out between this one and the shown one before it. */
  hidesBefore(position: number): boolean {
    if (!this.shown) return false;
    return this.lineAt(position) - (position === 0 ? -1 : this.lineAt(position - 1)) > 1;
  }
}
