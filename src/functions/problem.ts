import type { Cell, Params } from "../values/reading";
import type { ProblemId } from "./texts";

/** Excel's error values that a formula of ours can show. */
export type ErrorValue = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#NAME?" | "#REF!";

/**
 * Why a formula has no answer. Shown as one of Excel's error values with a sentence from `locale/`;
 * `#VALUE!` for what should be put right, `#N/A` for what Nacka's text does not speak of.
 */
export class Problem {
  constructor(
    readonly id: ProblemId,
    readonly params: Params = {},
    readonly error: ErrorValue = "#VALUE!",
  ) {}

  /** The same, said of an argument and of what was given in it. */
  of(parameter: string, cell: Cell): Problem {
    const given = typeof cell === "number" ? cell : String(cell).slice(0, 40);
    return new Problem(this.id, { ...this.params, parameter, given }, this.error);
  }
}
