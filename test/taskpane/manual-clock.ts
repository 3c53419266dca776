import type { Clock } from "../../src/taskpane/session/clock";
import { day } from "../../src/values/day";

/** A clock that the test moves. */
export class ManualClock implements Clock {
  private time = 0;
  private waiting: { at: number; action: () => void }[] = [];

  now(): number {
    return this.time;
  }

  today() {
    return day("2026-08-10");
  }

  later(milliseconds: number, action: () => void): () => void {
    const entry = { at: this.time + milliseconds, action };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((each) => each !== entry);
    };
  }

  advance(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.waiting.filter(({ at }) => at <= this.time);
    this.waiting = this.waiting.filter(({ at }) => at > this.time);
    for (const { action } of due) action();
  }
}
