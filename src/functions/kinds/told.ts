import type { Cell } from "../../values/reading";
import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";

/** A cell as it was read, or why it could not be. */
export interface Told<T> {
  readonly cell: Cell;
  readonly value: T | Problem;
}

/** The same kind for the formulas that answer with what is wrong: an unreadable cell is no error to them. */
export function told<T>(kind: ArgumentKind<T>): ArgumentKind<Told<T>> {
  return { holds: kind.holds, read: (cell, asked) => ({ cell, value: kind.read(cell, asked) }) };
}

/** The value where there is one. */
export function valueOf<T>(argument: Told<T> | undefined): T | undefined {
  return argument === undefined || argument.value instanceof Problem ? undefined : argument.value;
}
