import type { Language } from "../locale/text";
import type { RegulationTables } from "../regulations/own-tables";
import type { Day } from "../values/day";
import type { Cell } from "../values/reading";
import type { Problem } from "./problem";

/** What reading an argument may depend on besides the cell. */
export interface ReadingContext {
  /** For what is left out, and the century of a year with two digits. */
  readonly today: Day;
  /** Nacka's periods and check amounts, with the provider's own. */
  readonly tables: RegulationTables;
}

/** What an answer may depend on besides the arguments. */
export interface CallContext extends ReadingContext {
  /** Of sentences that are themselves the answer; words that other formulas compare are the same in every language. */
  readonly language: Language;
  /** Where each argument stands ("Blad1!A2:F90"), for the formulas that ask for it in an Excel that tells. */
  readonly addresses?: readonly string[];
}

/** What an argument can be, and how a cell is read as it. */
export interface ArgumentKind<T> {
  /**
   * A row without any of the numbers it needs is one that nobody has filled in yet: it is answered with "".
   * A 0 where a word or date belongs is an empty cell as older Excel passes it.
   */
  readonly holds: "number" | "word" | "date";
  /** Never given an empty cell. Today only settles the century of a year with two digits. */
  read(cell: Cell, context: ReadingContext): T | Problem;
}

export interface Parameter<T = unknown> {
  /** English and ASCII; the order, the names and what is optional never change after release. */
  readonly name: string;
  readonly kind: ArgumentKind<T>;
  readonly optional?: true;
  /** A row where this is still empty is one that is not there yet: it is answered with "". */
  readonly awaited?: true;
  /** The argument must be given, but its cells may be empty: `call` decides what that means. */
  readonly mayBeEmpty?: true;
}

type Arguments<P extends readonly Parameter[]> = {
  readonly [X in P[number] as X["name"]]: X extends { kind: ArgumentKind<infer T> }
    ? X extends { optional: true } | { mayBeEmpty: true }
      ? T | undefined
      : T
    : never;
};

/** One formula, for one row of arguments: whole columns are `broadcast`'s matter. Its texts are in `locale/`. */
export interface FunctionDefinition<
  I extends string = string,
  P extends readonly Parameter[] = readonly Parameter[],
> {
  /** What the formula is called after "NACKA."; fixed for ever, because workbooks hold it. */
  readonly id: I;
  readonly parameters: P;
  /** The answer is a day, as a serial number: the cell wants a date's number format. */
  readonly result?: "date";
  /** The answer depends on periods or amounts that the provider can add: it is calculated again when they change. */
  readonly readsTables?: true;
  call(args: Arguments<P>, context: CallContext): string | number | Problem;
}

/** States a formula with its arguments' types kept. */
export function defineFunction<const I extends string, const P extends readonly Parameter[]>(
  definition: FunctionDefinition<I, P>,
): FunctionDefinition<I, P> {
  return definition;
}

/** A formula over whole ranges, whose answer spills as a table of its own shape. */
export interface SpillDefinition<I extends string = string, N extends string = string> {
  readonly id: I;
  readonly parameters: readonly { readonly name: N; readonly optional?: true }[];
  /** The arguments as Excel or the command line passes them. Comes later, and lets others run meanwhile. */
  spill(args: readonly unknown[], context: CallContext): Promise<(string | number)[][] | Problem>;
}

export function defineSpill<const I extends string, const N extends string>(
  definition: SpillDefinition<I, N>,
): SpillDefinition<I, N> {
  return definition;
}

/** Any formula of ours. */
export type Formula = FunctionDefinition | SpillDefinition;
