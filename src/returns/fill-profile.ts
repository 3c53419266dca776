import * as v from "valibot";
import { type ColumnChoices, type ColumnMap } from "../engine/map-columns";
import { mayBePersonal } from "../engine/column-evidence";
import { cellAt, type Grid } from "../engine/table";
import type { ReadContext } from "../values/reading";

const header = v.pipe(v.string(), v.maxLength(200));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** A column of the person's own list by its header, so that the choice holds when columns move. */
const listColumn = v.object({
  header,
  /** 0 for the first column with that header. */
  nth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_383)),
});

const profile = v.object({
  format: v.literal("nacka-fill-profile"),
  version: v.literal(1),
  returnId: v.pipe(v.string(), v.maxLength(50)),
  /** By column of the return; null where the person has said that the list has none. */
  columns: v.record(v.pipe(v.string(), v.maxLength(50)), v.nullable(listColumn)),
  /** By column of the return: the list's value (its `valueWord`) to the template's. */
  values: v.record(v.pipe(v.string(), v.maxLength(50)), v.record(word, word)),
});

/**
 * What the person has decided about a list, kept for the next half-year: which header is which column, and which word
 * is which of the template's. Headers and words only, never a person's data.
 */
export type FillProfile = v.InferOutput<typeof profile>;

export function emptyProfile(returnId: string): FillProfile {
  return { format: "nacka-fill-profile", version: 1, returnId, columns: {}, values: {} };
}

/** The profile in a file's text; undefined where it is none, or of another version. */
export function parseProfile(text: string): FillProfile | undefined {
  try {
    const parsed = v.safeParse(profile, JSON.parse(text.replace(/^\uFEFF/, "")));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** The profile as a file's text. */
export function profileText(given: FillProfile): string {
  return `${JSON.stringify(given, null, 2)}\n`;
}

/** The columns of this list that the profile speaks of. Headers that are no longer there say nothing. */
export function columnChoices({ columns }: FillProfile, grid: Grid, headerRow: number): ColumnChoices {
  const choices: Record<string, number | "none"> = {};
  for (const [key, chosen] of Object.entries(columns)) {
    if (chosen === null) choices[key] = "none";
    else {
      const found = columnsWith(grid, headerRow, chosen.header)[chosen.nth];
      if (found !== undefined) choices[key] = found;
    }
  }
  return choices;
}

/** The profile with the columns as they are now, for the next time. */
export function withColumns(given: FillProfile, grid: Grid, map: ColumnMap): FillProfile {
  const columns = { ...given.columns };
  for (const { key, column, header: text } of map.proposals) {
    if (text === "") continue;
    const nth = columnsWith(grid, map.headerRow, text).indexOf(column);
    if (nth >= 0) columns[key] = { header: text.slice(0, 200), nth };
  }
  return { ...given, columns };
}

/** The profile with one more value decided. What may be a personal identity number is not kept. */
export function withValue(
  given: FillProfile,
  key: string,
  from: string,
  to: string,
  context: ReadContext,
): FillProfile {
  const kept = v.safeParse(v.tuple([word, word]), [from, to]);
  if (!kept.success || mayBePersonal(from, context) || mayBePersonal(to, context)) return given;
  return { ...given, values: { ...given.values, [key]: { ...given.values[key], [from]: to } } };
}

/** The profile without headers and words that may be a personal identity number: it may come from another hand. */
export function withoutPersonal(given: FillProfile, context: ReadContext): FillProfile {
  const isKept = (text: string) => !mayBePersonal(text, context);
  const columns = Object.entries(given.columns).filter(
    ([, column]) => column === null || isKept(column.header),
  );
  const values = Object.entries(given.values).map(([key, words]): [string, Record<string, string>] => [
    key,
    Object.fromEntries(Object.entries(words).filter(([from, to]) => isKept(from) && isKept(to))),
  ]);
  return { ...given, columns: Object.fromEntries(columns), values: Object.fromEntries(values) };
}

function columnsWith(grid: Grid, headerRow: number, text: string): number[] {
  return grid.columns.flatMap((_, column) => (headerAt(grid, headerRow, column) === text ? [column] : []));
}

function headerAt(grid: Grid, headerRow: number, column: number): string {
  const cell = cellAt(grid, headerRow, column);
  return cell === null ? "" : String(cell).replace(/\s+/g, " ").trim();
}
