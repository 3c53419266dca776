import type { Pace } from "../../engine/pace";
import type { Grid } from "../../engine/table";
import { WorkbookError } from "../port";
import { excelRun } from "./excel-run";
import { askForFormulas, formulaPartsOf } from "./formula-parts";
import { ourFormulasWithin } from "./our-formulas";
import { readRows, type SheetPart } from "./read-rows";

/** A part of a sheet to read, and how the workbook counts its dates. */
export interface PartToRead {
  readonly sheet: string;
  readonly rangeOf: (worksheet: Excel.Worksheet) => Excel.Range;
  readonly date1904: () => Promise<boolean>;
}

/** Reads the sheet's values; its formulas are looked for in the same request, where the sheet lets us look. */
export async function readPart(asked: PartToRead, pace: Pace | undefined): Promise<Grid> {
  try {
    return await readWhole(asked, pace, askForFormulas);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.trouble !== "protected") throw error;
    return readWhole(asked, pace);
  }
}

/** Reads a part that is known to be small: formulas are looked for in all of it, unless `ask` finds where they are. */
export function readWhole(
  { sheet, rangeOf, date1904 }: PartToRead,
  pace?: Pace,
  ask?: typeof askForFormulas,
): Promise<Grid> {
  return excelRun(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const range = rangeOf(worksheet);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    const found = ask?.(worksheet);
    const part = await partOf(worksheet, range);
    const { columns, rowCount } = await readRows(worksheet, part, pace);
    const formulas = found ? formulaPartsOf(found) : [part];
    const ourFormulas = await ourFormulasWithin(worksheet, formulas, part, pace);
    const { firstRow, firstColumn } = part;
    return { sheet, firstRow, firstColumn, rowCount, columns, date1904: await date1904(), ourFormulas };
  });
}

const nothing: SheetPart = { firstRow: 0, firstColumn: 0, rowCount: 0, columnCount: 0 };

/** Where the range lies, in one sync; nothing for a null range. */
async function partOf(worksheet: Excel.Worksheet, range: Excel.Range): Promise<SheetPart> {
  await worksheet.context.sync();
  if (worksheet.isNullObject) throw new WorkbookError("sheetMissing");
  if (range.isNullObject) return nothing;
  const { rowIndex: firstRow, columnIndex: firstColumn, rowCount, columnCount } = range;
  return { firstRow, firstColumn, rowCount, columnCount };
}
