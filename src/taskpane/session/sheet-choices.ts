import * as v from "valibot";
import { isBlank } from "../../values/reading";
import { cellAt, type Grid } from "../../engine/table";
import type { RegulationSet } from "../../regulations/regulation-set";

/** Where the workbook keeps an add-in's settings: read at once, written for whoever opens the file next. */
export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): Promise<void>;
}

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

const settingName = (sheet: string): string => `nackaVux.sheet.${sheet}`;

/** The choices for each sheet, kept in the workbook. What cannot be read back is as if never chosen. */
export class SheetChoices {
  constructor(private readonly settings: DocumentSettings) {}

  get(sheet: string): SheetChoice {
    const parsed = v.safeParse(sheetChoice, this.settings.get(settingName(sheet)));
    return parsed.success ? parsed.output : {};
  }

  /** Settings may fail to be written (a read-only file); the choice then holds while the pane is open. */
  async set(sheet: string, choice: SheetChoice): Promise<void> {
    await this.settings.set(settingName(sheet), choice).catch(() => undefined);
  }
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
