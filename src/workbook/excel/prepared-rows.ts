import type { AddedRows } from "../../engine/sheet-fill";
import { columnStretches, type Stretch } from "./column-stretches";
import { type FormatRanges, reachingFormats } from "./reaching-formats";
import { askForReachingLists } from "./reaching-lists";
import type { RowRun } from "./row-runs";
import { rangeAddress } from "./sheet-marks";

/** Cells whose number formats and formulas are asked for at once. */
const cellsAtATime = 100_000;

/**
 * Rows below the one that new ones are made alike that the template has dressed itself: they keep their own looks, and
 * those are there still when what was written is taken away. All from 0.
 */
export interface PreparedRows {
  readonly top: number;
  readonly bottom: number;
  /** Lets these rows show and compute what is written as the other new rows do, in the next request. */
  dress(worksheet: Excel.Worksheet): void;
  /** Takes that away again. */
  undress(worksheet: Excel.Worksheet): Promise<void>;
}

/** One column of the rows: what its cells show their numbers as, and what they hold. */
interface PreparedColumn {
  readonly column: number;
  readonly formats: string[];
  readonly formulas: unknown[];
}

/** The prepared rows among those to add, of a sheet whose used part ends with `usedBottom`; undefined where none is. */
export async function preparedRows(
  worksheet: Excel.Worksheet,
  { like, first, columns, rows, across }: AddedRows,
  computed: readonly Stretch[],
  formats: readonly FormatRanges[],
  usedBottom: number,
): Promise<PreparedRows | undefined> {
  const top = Math.max(first, like + 1);
  const bottom = Math.min(first + rows.length - 1, usedBottom);
  if (bottom < top) return undefined;
  const { context } = worksheet;
  const written = columnStretches(columns);
  const stretches = [...written, ...computed];
  const fills = stretches.map(({ left, right }) => {
    const { fill } = worksheet.getRange(rangeAddress({ top, left, bottom, right })).format;
    fill.load("color");
    return fill;
  });
  const likeFormats = worksheet.getRangeByIndexes(
    like,
    0,
    1,
    Math.max(...stretches.map(({ right }) => right)) + 1,
  );
  likeFormats.load("numberFormat");
  const firstColumn = across?.left ?? written[0]?.left ?? 0;
  const lastColumn = across?.right ?? written.at(-1)?.right ?? 0;
  const listed = Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at);
  const readLists = askForReachingLists(worksheet, listed, like, top, bottom);
  await context.sync();
  const [ownFormats = []] = likeFormats.numberFormat as unknown[][];
  const lists = await readLists();
  const found = await readColumns(worksheet, stretches, top, bottom);
  const isDressed =
    fills.some(({ color }) => color !== "#FFFFFF") ||
    lists.found ||
    found.some(
      ({ formats, formulas }) => formats.some((format) => format !== plain) || formulas.some(isFormula),
    );
  if (!isDressed) return undefined;
  const formatOf = (column: number) => String(ownFormats[column] ?? plain);
  const reformatted = found.filter(
    ({ column, formats }) => formatOf(column) !== plain && formats.includes(plain),
  );
  const isComputed = (column: number) =>
    computed.some(({ left, right }) => left <= column && column <= right);
  const empty = found
    .filter(({ column }) => isComputed(column))
    .flatMap(({ column, formulas }) => emptyRuns(formulas, top).map((run) => ({ ...run, column })));
  const reaching = await reachingFormats(formats, { like, bottom, firstColumn, lastColumn });
  const columnRange = (sheet: Excel.Worksheet, column: number) =>
    sheet.getRange(rangeAddress({ top, left: column, bottom, right: column }));
  return {
    top,
    bottom,
    dress: (sheet) => {
      for (const { column, formats } of reformatted) {
        const own = formatOf(column);
        columnRange(sheet, column).numberFormat = formats.map((format) => [format === plain ? own : format]);
      }
      for (const { column, from, to } of empty) {
        const target = sheet.getRange(rangeAddress({ top: from, left: column, bottom: to, right: column }));
        target.copyFrom(rangeAddress({ top: like, left: column, bottom: like, right: column }), "Formulas");
      }
      lists.reach(sheet);
      reaching?.reach(sheet);
    },
    undress: async (sheet) => {
      for (const { column, formats } of reformatted)
        columnRange(sheet, column).numberFormat = formats.map((format) => [format]);
      for (const { column, from, to } of empty)
        sheet
          .getRange(rangeAddress({ top: from, left: column, bottom: to, right: column }))
          .clear("Contents");
      lists.retreat(sheet);
      await reaching?.retreat(sheet);
    },
  };
}

const plain = "General";

function isFormula(given: unknown): boolean {
  return typeof given === "string" && given.startsWith("=");
}

async function readColumns(
  worksheet: Excel.Worksheet,
  stretches: readonly Stretch[],
  top: number,
  bottom: number,
): Promise<PreparedColumn[]> {
  const found = stretches.flatMap(({ left, right }) =>
    Array.from({ length: right - left + 1 }, (_, at): PreparedColumn => ({
      column: left + at,
      formats: [],
      formulas: [],
    })),
  );
  const rowsAtATime = Math.max(1, Math.floor(cellsAtATime / Math.max(1, found.length)));
  for (let from = top; from <= bottom; from += rowsAtATime) {
    const to = Math.min(bottom, from + rowsAtATime - 1);
    const parts = stretches.map(({ left, right }) =>
      worksheet.getRange(rangeAddress({ top: from, left, bottom: to, right })),
    );
    for (const part of parts) part.load("numberFormat,formulas");
    await worksheet.context.sync();
    let at = 0;
    for (const part of parts) {
      const [formats, formulas] = [part.numberFormat as unknown[][], part.formulas as unknown[][]];
      const width = formats[0]?.length ?? 0;
      for (let column = 0; column < width; column++) {
        for (const line of formats) found[at]?.formats.push(String(line[column]));
        for (const line of formulas) found[at]?.formulas.push(line[column]);
        at++;
      }
    }
  }
  return found;
}

/** The stretches of rows whose cells hold nothing. */
function emptyRuns(formulas: readonly unknown[], top: number): RowRun[] {
  const runs: RowRun[] = [];
  for (const [at, formula] of formulas.entries()) {
    if (formula !== "") continue;
    const last = runs.at(-1);
    if (last?.to === top + at - 1) runs[runs.length - 1] = { from: last.from, to: top + at };
    else runs.push({ from: top + at, to: top + at });
  }
  return runs;
}
