import * as v from "valibot";
import { recognise } from "../engine/recognise";
import { cellAt, type Grid } from "../engine/table";
import { parseHalfYear } from "../regulations/half-year";
import type { RegulationSet } from "../regulations/regulation-set";
import { isBlank } from "../values/reading";
import type { OpenSettings } from "./open-sheet";
import type { ReturnEntry } from "./return-entry";

/** The regulation sets that a person may choose, in the order they are shown. */
export const regulationSets = ["nacka24", "alvis"] as const satisfies readonly RegulationSet[];

/** A column of the sheet by its header, so that the choice holds when columns are moved. */
const chosenColumn = v.object({
  header: v.pipe(v.string(), v.maxLength(500)),
  /** 0 for the first column with that header. */
  nth: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(16_383)),
});

const sheetChoice = v.object({
  returnId: v.optional(v.pipe(v.string(), v.maxLength(50))),
  /** "2026H1". */
  halfYear: v.optional(v.pipe(v.string(), v.regex(/^\d{4}H[12]$/))),
  columns: v.optional(v.record(v.string(), chosenColumn)),
  regulationSet: v.optional(v.picklist(regulationSets)),
  marked: v.optional(v.boolean()),
});

export type ChosenColumn = v.InferOutput<typeof chosenColumn>;

/** What the person has decided about a sheet. What is left out is found in the sheet. */
export type SheetChoice = v.InferOutput<typeof sheetChoice>;

/** The setting that keeps what was decided about a sheet. */
export const sheetChoiceSetting = (sheet: string): string => `nackaVux.sheet.${sheet}`;

/** What is kept, read back; what cannot be read is as if never chosen. */
export function readSheetChoice(stored: unknown): SheetChoice {
  const parsed = v.safeParse(sheetChoice, stored);
  return parsed.success ? parsed.output : {};
}

/** What opening the sheet takes of the choice. A choice of columns holds for the return that it was made for. */
export function settingsOfChoice(
  { halfYear: label, returnId, regulationSet, columns }: SheetChoice,
  grid: Grid,
  entries: readonly ReturnEntry[],
): Partial<OpenSettings> {
  const halfYear = label === undefined ? undefined : parseHalfYear(label);
  const entry = entries.find(({ id }) => id === returnId);
  const headerRow = columns && entry && headerRowFor(grid, entry);
  return {
    ...(halfYear && { halfYear }),
    ...(returnId !== undefined && { returnId }),
    ...(regulationSet && { regulationSet }),
    ...(columns && headerRow !== undefined && { mapping: mappingOf(columns, grid, headerRow), headerRow }),
  };
}

/** The row that is taken for the return's headers: the one that names most of its columns. */
export function headerRowFor(grid: Grid, entry: ReturnEntry): number {
  const [nearest] = recognise(grid, [entry]);
  return nearest?.table.headerRow ?? fullestRow(grid);
}

/** A column of the grid as a choice. */
export function chosenColumnAt(grid: Grid, headerRow: number, column: number): ChosenColumn {
  const header = headerAt(grid, headerRow, column);
  let nth = 0;
  for (let earlier = 0; earlier < column; earlier++) {
    if (headerAt(grid, headerRow, earlier) === header) nth++;
  }
  return { header, nth };
}

/** The grid's columns that the choice names, by column key. Headers that are no longer there give nothing. */
export function mappingOf(
  columns: Readonly<Record<string, ChosenColumn>>,
  grid: Grid,
  headerRow: number,
): Record<string, number> {
  const mapping: Record<string, number> = {};
  for (const [key, { header, nth }] of Object.entries(columns)) {
    const found = grid.columns
      .map((_, column) => column)
      .filter((column) => headerAt(grid, headerRow, column) === header)[nth];
    if (found !== undefined) mapping[key] = found;
  }
  return mapping;
}

/** The text of a header, on one line; "" where the cell is blank. */
export function headerAt(grid: Grid, headerRow: number, column: number): string {
  const cell = cellAt(grid, headerRow, column);
  return isBlank(cell) ? "" : String(cell).replace(/\s+/g, " ").trim();
}

function fullestRow(grid: Grid): number {
  let best = 0;
  let most = -1;
  for (let row = 0; row < Math.min(30, grid.rowCount); row++) {
    const texts = grid.columns.filter(
      (cells) => typeof cells[row] === "string" && !isBlank(cells[row] ?? null),
    );
    if (texts.length > most) [best, most] = [row, texts.length];
  }
  return best;
}
