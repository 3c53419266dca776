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
  private words: readonly HandWord[] = [];

  constructor(
    private readonly core: PayoutCore,
    private readonly again: () => Promise<void>,
  ) {}

  /** The word that was said last while the pane is open, to take back at once. */
  get last(): HandWord | undefined {
    return this.words.at(-1);
  }

  async settle(kind: HandWord["kind"], line: PayoutLine, row: RegisterRow): Promise<void> {
    this.words = [...this.words, { kind, line, row }];
    await this.kept(await this.core.book.settle(kind, line, row));
  }

  async takeBack({ line, row }: Pick<HandWord, "line" | "row">): Promise<void> {
    this.words = this.words.filter((word) => !isOf(word, line, row));
    await this.kept(await this.core.book.unsettle(line, row));
  }

  private async kept(kept: Kept): Promise<void> {
    await this.again();
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
