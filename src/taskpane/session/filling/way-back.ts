import type { PutBack } from "../../../workbook/port";

/** The way back from what was written last. A fill that stopped half-way and then went on is put back as a whole. */
export class WayBack {
  /** The last first. */
  private steps: PutBack[] = [];
  private isHalf = false;

  get isOpen(): boolean {
    return this.steps.length > 0;
  }

  /** Keeps the way back from what was just written, `half` where the fill has stopped half-way. */
  keep(putBack: PutBack, half: boolean): void {
    this.steps = this.isHalf ? [putBack, ...this.steps] : [putBack];
    this.isHalf = half;
  }

  /** Puts everything back. Where Excel refuses, the rest can be asked for again. */
  async go(): Promise<void> {
    for (let step = this.steps[0]; step !== undefined; step = this.steps[0]) {
      await step();
      this.steps.shift();
    }
    this.isHalf = false;
  }
}
