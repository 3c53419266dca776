import { plainSpelling } from "../values/plain-spelling";
import type { Cell, ReadContext, ValueType } from "../values/reading";
import { editDistance } from "./header-likeness";

/** Words that mean the same in one column, group by group: the first is the one that sources use. */
export type ValueWords = readonly (readonly string[])[];

/** Why a value of the list becomes a value of the template's list. "ask": nothing fits, the person must say. */
export type ValueReason = "same" | "spelling" | "code" | "meaning" | "chosen" | "ask";

/** A value of the person's list, and what it becomes in the template. */
export interface ValueChoice {
  readonly from: string;
  /** How many cells have it. */
  readonly count: number;
  readonly why: ValueReason;
  /** The template's own spelling; undefined while nobody has said. */
  readonly to: string | undefined;
  /** What the template offers, the likest first; for the person to choose among. */
  readonly offered: readonly string[];
}

/** A column of the template that offers a list of values. */
export interface OfferedValues {
  readonly type: ValueType<unknown>;
  readonly offered: readonly string[];
  readonly words: ValueWords;
  /** What the person has said before, by `valueWord`. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** A value as choices know it: whatever its case, blanks and composition. */
export function valueWord(cell: Cell): string {
  return plainSpelling(String(cell ?? "")).toLowerCase();
}

/** What each different value of a column becomes, in the order of `cells`; for a template that offers a list. */
export function mapValues(
  cells: ReadonlyMap<Cell, number>,
  column: OfferedValues,
  context: ReadContext,
): ValueChoice[] {
  return [...cells].map(([cell, count]) => {
    const from = plainSpelling(String(cell ?? ""));
    const offered = [...column.offered].sort((a, b) => likeness(from, b) - likeness(from, a));
    const [why, to] = match(cell, from, column, context);
    return { from, count, why, to, offered };
  });
}

function match(
  cell: Cell,
  from: string,
  { type, offered, words, chosen }: OfferedValues,
  context: ReadContext,
): [ValueReason, string | undefined] {
  const word = from.toLowerCase();
  const said = Object.hasOwn(chosen, word) ? chosen[word] : undefined;
  if (said !== undefined && offered.includes(said)) return ["chosen", said];
  if (offered.includes(from)) return ["same", from];
  const only = (why: ValueReason, found: readonly string[]): [ValueReason, string] | undefined =>
    found.length === 1 ? [why, found[0] as string] : undefined;
  return (
    only(
      "spelling",
      offered.filter((value) => valueWord(value) === word),
    ) ??
    only(
      "code",
      offered.filter((value) => partsOf(value).includes(word)),
    ) ??
    only(
      "meaning",
      offered.filter((value) => meansTheSame(type, cell, value, context)),
    ) ??
    only(
      "meaning",
      offered.filter((value) => shareGroup(words, word, value)),
    ) ?? ["ask", undefined]
  );
}

/** "1", "klassrum" of "1 - Klassrum"; "klassrum", "k" of "Klassrum (K)". */
function partsOf(value: string): string[] {
  const word = valueWord(value);
  const [, code, label] = /^([\p{L}\p{N}]{1,4})(?: ?[-=:.] ?| )(\S.*)$/u.exec(word) ?? [];
  const [, before, inside] = /^([^()]+) \(([^()]+)\)$/.exec(word) ?? [];
  return [code, label, before, inside].filter((part) => part !== undefined);
}

function meansTheSame(type: ValueType<unknown>, cell: Cell, value: string, context: ReadContext): boolean {
  // Marks and texts mean no more than they say; their words are the return's to give.
  if (type.name === "mark" || type.name === "text") return false;
  const [one, other] = [type.read(cell, context), type.read(value, context)];
  if (one.kind !== "read" || other.kind !== "read") return false;
  return type.identity(one.value) === type.identity(other.value);
}

function shareGroup(words: ValueWords, word: string, value: string): boolean {
  const names = [valueWord(value), ...partsOf(value)];
  return words.some((group) => group.includes(word) && group.some((name) => names.includes(name)));
}

function likeness(from: string, value: string): number {
  const [one, other] = [from.toLowerCase(), valueWord(value)];
  if (one === "" || other === "") return 0;
  if (other.includes(one) || one.includes(other)) return 0.9;
  const longest = Math.max(one.length, other.length);
  return 1 - editDistance(one, other, longest) / longest;
}
