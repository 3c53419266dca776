import type { Place, StatedTotal } from "./entry";

interface Running {
  sum: number;
  lines: number;
}

const totalWords = /^(?:del)?summa|^totalt?|^summering|^att utbetala|^sum(?:ma)?\b/i;

/** Keeps what a sheet's lines come to while it is read, and holds the sums it states against it. */
export class RunningTotals {
  readonly stated: StatedTotal[] = [];
  private group: Running = { sum: 0, lines: 0 };
  private page: Running = { sum: 0, lines: 0 };
  private readonly all: Running = { sum: 0, lines: 0 };

  /** What everything so far comes to. */
  get sum(): number {
    return this.all.sum;
  }

  add(amount: number): void {
    for (const one of [this.group, this.page, this.all]) {
      one.sum += amount;
      one.lines++;
    }
  }

  newPage(): void {
    this.page = { sum: 0, lines: 0 };
  }

  /** What a row's label says that its amount is the sum of; undefined for a row that is no sum. */
  kindOf(label: string): StatedTotal["of"] | undefined {
    if (!totalWords.test(label)) return undefined;
    if (/sida/i.test(label)) return "page";
    return /total|att utbetala|samtliga|hela/i.test(label) ? "all" : "group";
  }

  /** Takes in a sum. A plain "Summa" may be of a group, the page or everything: it is held against what comes closest. */
  state(place: Place, of: StatedTotal["of"], stated: number): void {
    const sums = { group: this.group, page: this.page, all: this.all };
    const kinds = of === "group" ? (["group", "page", "all"] as const) : ([of] as const);
    const apart = (kind: StatedTotal["of"]) => Math.abs(sums[kind].sum - stated);
    const best = [...kinds].sort((a, b) => apart(a) - apart(b))[0] ?? of;
    // Where none fits, the sum is of what it says: the group.
    const used = apart(best) < 100 * Math.max(1, sums[best].lines) ? best : of;
    this.stated.push({ place, of: used, stated, counted: sums[used].sum, lines: sums[used].lines });
    if (of === "group") this.group = { sum: 0, lines: 0 };
  }
}
