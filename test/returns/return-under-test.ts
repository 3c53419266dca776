import type { ExampleRow } from "../../src/engine/check";
import type { Columns } from "../../src/engine/column";
import type { ReturnDefinition } from "../../src/engine/return-definition";
import { review, type Review } from "../../src/engine/review";
import type { Grid, Table } from "../../src/engine/table";
import type { CheckText } from "../../src/locale/check-text";
import type { Day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";

/** A return with what its tests need: the context they are run in, the ids that it states, and its texts. */
export interface ReturnUnderTest<C extends Columns, X> {
  readonly definition: ReturnDefinition<C, X>;
  /** "KVX": every id begins with it. */
  readonly prefix: string;
  readonly ids: readonly string[];
  readonly context: X;
  readonly today: Day;
  readonly texts: Readonly<Record<"sv" | "en", Readonly<Record<string, CheckText>>>>;
}

/** Rows by column key, as a person would type them. */
export type Rows = readonly ExampleRow<string>[];

/** The keys of a return's columns, in order. */
export const keysOf = ({ columns }: { readonly columns: Columns }): string[] => Object.keys(columns);

/** A sheet with some of a return's columns, under their headers as the source writes them. */
export function tableOf(
  definition: { readonly id: string; readonly columns: Columns },
  rows: Rows,
  keys: readonly string[] = keysOf(definition),
): Table {
  const header = (key: string) => definition.columns[key]?.header ?? key;
  const columns = keys.map((key): Cell[] => [header(key), ...rows.map((row) => row[key] ?? null)]);
  const grid: Grid = {
    sheet: definition.id,
    firstRow: 0,
    firstColumn: 0,
    rowCount: rows.length + 1,
    columns,
    date1904: false,
  };
  return {
    grid,
    headerRow: 0,
    mapping: Object.fromEntries(keys.map((key, index) => [key, index])),
    headers: Object.fromEntries(keys.map((key) => [key, header(key)])),
  };
}

/** The review of such a sheet. */
export function reviewOf<C extends Columns, X>(
  { definition, context, today }: ReturnUnderTest<C, X>,
  rows: Rows,
  keys?: readonly string[],
): Promise<Review> {
  return review(definition, tableOf(definition, rows, keys), context, { date1904: false, today });
}

/** An example's rows with something in a column that the check does not look at, so that no row is blank. */
export function besideExample(
  definition: { readonly columns: Columns },
  rows: Rows,
  looksAt: readonly string[],
): Rows {
  const other = keysOf(definition).find((key) => !looksAt.includes(key));
  return other === undefined ? rows : rows.map((row) => ({ [other]: "x", ...row }));
}

/** A check's examples as tables: those of one row are tables of one row. */
export function exampleTables(examples: readonly (ExampleRow<string> | Rows)[]): Rows[] {
  return examples.map((one) => (Array.isArray(one) ? (one as Rows) : [one as ExampleRow<string>]));
}
