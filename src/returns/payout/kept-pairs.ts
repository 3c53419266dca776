import * as v from "valibot";
import { type Fingerprint, fingerprintsOf, fingerprintWith } from "../../engine/fingerprint";
import { type Pace, unhurried } from "../../engine/pace";
import type { Settled } from "../../engine/reconcile";
import type { PayoutLine, RegisterRow } from "./entry";

const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const rowNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_048_576));

const storedPair = v.object({
  kind: v.picklist(["pair", "apart"]),
  line: fingerprint,
  row: fingerprint,
  /** Where they stood, from 1: looked at first, and it tells two alike apart. */
  lineAt: rowNumber,
  rowAt: rowNumber,
});

const storedPairs = v.object({
  version: v.literal(1),
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  pairs: v.pipe(v.array(v.unknown()), v.maxLength(5_000)),
});

/** A line and a row that a person has put together or kept apart; fingerprints, never who they are. */
export type KeptPair = v.InferOutput<typeof storedPair>;

/** What a person has settled by hand, so that it holds when the workbook is opened again and rows have moved. */
export interface KeptPairs {
  readonly salt: string;
  readonly pairs: readonly KeptPair[];
}

/** The pairs that a workbook holds; what does not read is as if it were not there, under the given salt. */
export function readKeptPairs(stored: unknown, salt: string): KeptPairs {
  const parsed = v.safeParse(storedPairs, stored);
  if (!parsed.success) return { salt, pairs: [] };
  const pairs = parsed.output.pairs.flatMap((one) => {
    const pair = v.safeParse(storedPair, one);
    return pair.success ? [pair.output] : [];
  });
  return { salt: parsed.output.salt, pairs };
}

export function storedKeptPairs({ salt, pairs }: KeptPairs): v.InferInput<typeof storedPairs> {
  return { version: 1, salt, pairs: [...pairs] };
}

/**
 * The pairs with a line and a row put together (`pair`) or kept apart. A line belongs to one row: what it was put
 * together with before gives way, and so does the opposite word about the same two.
 */
export async function keepPair(
  { salt, pairs }: KeptPairs,
  kind: KeptPair["kind"],
  line: PayoutLine,
  row: RegisterRow,
): Promise<KeptPairs> {
  const print = fingerprintWith(salt);
  const [ofLine, ofRow] = await Promise.all([print(lineText(line)), print(rowText(row))]);
  const added = { kind, line: ofLine, row: ofRow, lineAt: line.place.row, rowAt: row.place.row };
  const rest = pairs.filter(
    (one) =>
      !(isLine(one, added) && one.row === ofRow) &&
      !(kind === "pair" && one.kind === "pair" && isLine(one, added)),
  );
  return { salt, pairs: [...rest, added] };
}

/** The pairs without any word about these two: the rules decide again. */
export async function forgetPair(
  { salt, pairs }: KeptPairs,
  line: PayoutLine,
  row: RegisterRow,
): Promise<KeptPairs> {
  const print = fingerprintWith(salt);
  const [ofLine, ofRow] = await Promise.all([print(lineText(line)), print(rowText(row))]);
  const found = { line: ofLine, lineAt: line.place.row };
  return { salt, pairs: pairs.filter((one) => !(isLine(one, found) && one.row === ofRow)) };
}

/** Lines alike in everything are told apart by where they stand. */
function isLine(one: KeptPair, other: Pick<KeptPair, "line" | "lineAt">): boolean {
  return one.line === other.line && one.lineAt === other.lineAt;
}

/**
 * Where the kept pairs are in the lists that are paired. Looks where they stood first; only where something else stands
 * there now is every entry's fingerprint made, half a millisecond each, resting on the way. What is gone is passed over.
 */
export async function placesOfKept(
  { salt, pairs }: KeptPairs,
  lines: readonly PayoutLine[],
  rows: readonly RegisterRow[],
  pace: Pace = unhurried,
): Promise<Settled> {
  if (pairs.length === 0) return {};
  const print = fingerprintWith(salt);
  const lineAt = new Finder(lines, lineText, print, pace);
  const rowAt = new Finder(rows, rowText, print, pace);
  const settled = { pair: [] as Place[], apart: [] as Place[] };
  for (const one of pairs) {
    const [left, right] = [await lineAt.find(one.line, one.lineAt), await rowAt.find(one.row, one.rowAt)];
    if (left !== undefined && right !== undefined) settled[one.kind].push({ left, right });
  }
  return { pairs: settled.pair, apart: settled.apart };
}

interface Place {
  readonly left: number;
  readonly right: number;
}

class Finder<T extends { readonly place: { readonly row: number } }> {
  private readonly byRow = new Map<number, number[]>();
  private all: Promise<Map<string, number[]>> | undefined;

  constructor(
    private readonly entries: readonly T[],
    private readonly textOf: (entry: T) => string,
    private readonly print: Fingerprint,
    private readonly pace: Pace,
  ) {
    // Several sheets have the same row numbers.
    entries.forEach(({ place }, at) => addTo(this.byRow, place.row, at));
  }

  async find(wanted: string, row: number): Promise<number | undefined> {
    for (const at of this.byRow.get(row) ?? []) {
      if ((await this.print(this.textOf(this.entries[at] as T))) === wanted) return at;
    }
    const found = (await (this.all ??= this.printAll())).get(wanted) ?? [];
    const apart = (at: number) => Math.abs((this.entries[at] as T).place.row - row);
    return [...found].sort((a, b) => apart(a) - apart(b))[0];
  }

  private async printAll(): Promise<Map<string, number[]>> {
    const prints = await fingerprintsOf(this.entries.map(this.textOf), this.print, this.pace);
    const all = new Map<string, number[]>();
    prints.forEach((one, at) => addTo(all, one, at));
    return all;
  }
}

function addTo<K>(places: Map<K, number[]>, key: K, at: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [at]);
  else known.push(at);
}

/**
 * What tells a line from the others. Its name is not part of it: the number says who it is, and a name is spelt anew or
 * gives way to a mark of protected identity, when the pair matters most.
 */
function lineText({ person, course, start, amount, month }: PayoutLine): string {
  return ["line", month, person, course?.key, start, amount].join("|");
}

function rowText({ person, course, start, end }: RegisterRow): string {
  return ["row", person, course?.key, start, end].join("|");
}
