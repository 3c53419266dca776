import { columnRuns, type RowRun } from "./row-runs";
import { rangeAddress } from "./sheet-marks";

/** Validations of the row that new ones are made alike, and the rows below it among the prepared ones that lack them. */
export interface ReachingLists {
  /** True where a cell of the prepared rows has a validation already. */
  readonly found: boolean;
  reach(worksheet: Excel.Worksheet): void;
  retreat(worksheet: Excel.Worksheet): void;
}

interface Asked {
  readonly column: number;
  readonly own: Excel.DataValidation;
  readonly there: Excel.DataValidation;
}

/** The rows of a column that its validation is to reach. */
interface ShortList {
  readonly column: number;
  readonly own: Excel.DataValidation;
  readonly run: RowRun;
}

/**
 * Asks for the validations of some columns, drop-down lists and others, in the row `like` and in those from `top` to
 * `bottom` below it; what it gives can be called after the next sync. A validation reaches down to the next cell that
 * has another, as Excel's own fill lets it. Rows from 0.
 */
export function askForReachingLists(
  worksheet: Excel.Worksheet,
  columns: readonly number[],
  like: number,
  top: number,
  bottom: number,
): () => Promise<ReachingLists> {
  const asked = columns.map((column): Asked => {
    const own = worksheet.getCell(like, column).dataValidation;
    own.load("type,rule,errorAlert,prompt,ignoreBlanks");
    const there = columnRange(worksheet, column, { from: top, to: bottom }).dataValidation;
    there.load("type");
    return { column, own, there };
  });
  return async () => {
    const withOwn = asked.filter(({ own }) => own.type !== "None");
    const whole = withOwn.filter(({ there }) => there.type === "None");
    const torn = withOwn.filter(({ there: { type } }) => type === "MixedCriteria" || type === "Inconsistent");
    const short: ShortList[] = [
      ...whole.map(({ column, own }) => ({ column, own, run: { from: top, to: bottom } })),
      ...(await gapsBelow(worksheet, torn, like, { from: top, to: bottom })),
    ];
    return {
      found: asked.some(({ there }) => there.type !== "None"),
      reach: (sheet) => {
        for (const { column, own, run } of short) {
          // From the row itself on, so that a rule that speaks of its own row goes on speaking of each cell's.
          const { dataValidation } = columnRange(sheet, column, { from: like, to: run.to });
          dataValidation.rule = own.rule;
          dataValidation.errorAlert = own.errorAlert;
          dataValidation.prompt = own.prompt;
          dataValidation.ignoreBlanks = own.ignoreBlanks;
        }
      },
      retreat: (sheet) => {
        for (const { column, run } of short) columnRange(sheet, column, run).dataValidation.clear();
      },
    };
  };
}

/** Of columns where some cells have a validation: the first stretch without, if the row's own reaches down to it. */
async function gapsBelow(
  worksheet: Excel.Worksheet,
  torn: readonly Asked[],
  like: number,
  rows: RowRun,
): Promise<ShortList[]> {
  if (torn.length === 0) return [];
  const { context } = worksheet;
  const validated = torn.map(({ column }) => {
    const found = columnRange(worksheet, column, rows).getSpecialCellsOrNullObject("DataValidations");
    found.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return found;
  });
  await context.sync();
  const gaps = torn.flatMap(({ column, own }, at) => {
    const found = validated[at];
    const areas = found === undefined || found.isNullObject ? [] : found.areas.items;
    const run = columnRuns(areas, column, rows.from, rows.to)[0];
    if (run === undefined) return [];
    const above = columnRange(worksheet, column, { from: like, to: run.from - 1 }).dataValidation;
    above.load("type");
    return [{ column, own, run, above }];
  });
  if (gaps.length > 0) await context.sync();
  return gaps.filter(({ own, above }) => above.type === own.type);
}

function columnRange(worksheet: Excel.Worksheet, column: number, { from, to }: RowRun): Excel.Range {
  return worksheet.getRange(rangeAddress({ top: from, left: column, bottom: to, right: column }));
}
