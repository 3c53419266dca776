import type { Day } from "../values/day";
import type { Check } from "./check";
import type { Columns, ValuesOf } from "./column";

/** A kind of sheet that is handed in or received (Swedish: redovisning, underlag). */
export interface ReturnDefinition<C extends Columns = Columns, X = never> {
  /** English and fixed: "komvux", "sfi". Its Swedish name is in `locale/`. */
  readonly id: string;
  readonly columns: C;
  readonly checks: readonly Check<C, X>[];
  /** The day that decides which dated checks apply to a row; undefined where the row has none. */
  readonly rowDate: (row: Partial<ValuesOf<C>>) => Day | undefined;
}

/** States a return with its columns' and context's types kept. */
export function defineReturn<C extends Columns, X>(
  definition: ReturnDefinition<C, X>,
): ReturnDefinition<C, X> {
  return definition;
}
