import type { Case } from "../../../returns/payout/deviation";
import type { PayoutLine, RegisterRow } from "../../../returns/payout/entry";
import type { PayoutCore } from "./payout-parts";
import type { Kept } from "./payout-book";

/** A word of the person's that can be taken back. */
export interface HandWord {
  readonly kind: "pair" | "apart";
  readonly line: PayoutLine;
  readonly row: RegisterRow;
}

/** Para ihop and Dela: what a person settles about a line and a row goes before every rule, and can be taken back. */
export class HandPairs {
  constructor(
    private readonly core: PayoutCore,
    private readonly again: () => Promise<void>,
  ) {}

  async settle(kind: HandWord["kind"], line: PayoutLine, row: RegisterRow): Promise<void> {
    const kept = await this.core.book.settle(kind, line, row);
    await this.heard(kept, (words) => [...words, { kind, line, row }]);
  }

  async takeBack({ line, row }: Pick<HandWord, "line" | "row">): Promise<void> {
    const kept = await this.core.book.unsettle(line, row);
    await this.heard(kept, (words) => words.filter((word) => !isOf(word, line, row)));
  }

  /** The word is said back to the person when the result holds it. */
  private async heard(
    kept: Kept,
    change: (words: readonly HandWord[]) => readonly HandWord[],
  ): Promise<void> {
    await this.again();
    this.core.set({ handWords: change(this.core.getState().handWords) });
    if (kept !== "kept") this.core.tell({ kind: kept });
  }
}

function isOf(word: HandWord, line: PayoutLine, row: RegisterRow): boolean {
  const same = (one: PayoutLine["place"], other: PayoutLine["place"]) =>
    one.sheet === other.sheet && one.row === other.row;
  return same(word.line.place, line.place) && same(word.row.place, row.place);
}

/** Lines that stand alone and may be one of several rows: left to the person. */
export function unsureCases(cases: readonly Case[]): readonly Case[] {
  return cases.filter(
    ({ row, line, candidates }) => row === undefined && line !== undefined && candidates.length > 0,
  );
}

/** Pairs made by hand, and near matches that a person may want to divide. */
export function pairedCases(cases: readonly Case[], by: "person" | "near"): readonly Case[] {
  return cases.filter(
    (one) =>
      one.row !== undefined &&
      one.lines.length > 0 &&
      (by === "person" ? one.by === "person" : one.by === "nearStart" || one.by === "courseName"),
  );
}
