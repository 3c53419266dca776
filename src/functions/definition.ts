import type { Day } from "../values/day";
import type { Cell } from "../values/reading";
import type { Problem } from "./problem";

/** What an argument can be, and how a cell is read as it. */
export interface ArgumentKind<T> {
  /**
   * A row without any of the numbers it needs is one that nobody has filled in yet: it is answered with "".
   * A 0 where a word or date belongs is an empty cell as older Excel passes it.
   */
  readonly holds: "number" | "word" | "date";
  /** Never given an empty cell. `today` only settles the century of a year with two digits. */
  read(cell: Cell, today: Day): T | Problem;
}

export interface Parameter<T = unknown> {
  /** English and ASCII; the order, the names and what is optional never change after release. */
  readonly name: string;
  readonly kind: ArgumentKind<T>;
  readonly optional?: true;
}

type Arguments<P extends readonly Parameter[]> = {
  readonly [X in P[number] as X["name"]]: X extends { kind: ArgumentKind<infer T> }
    ? X extends { optional: true }
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
  call(args: Arguments<P>): string | number | Problem;
}

/** States a formula with its arguments' types kept. */
export function defineFunction<const I extends string, const P extends readonly Parameter[]>(
  definition: FunctionDefinition<I, P>,
): FunctionDefinition<I, P> {
  return definition;
}
