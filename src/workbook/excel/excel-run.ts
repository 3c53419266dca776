import { officeErrorCode, troubleOf } from "./trouble-of";

/** `Excel.run`, with what goes wrong in the port's words. */
export async function excelRun<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw troubleOf(error);
  }
}

/** True once Excel has said that something here cannot be undone in one step: then it is not asked for again. */
let isRefused = false;

/**
 * The same, as one step of Excel's own undo however many requests it takes, in an Excel that can (ExcelApi 1.20);
 * elsewhere each request is a step, and the add-in's own way back is the only whole one. A batch must leave the
 * workbook as it was where it fails: it is run again without the wish where Excel cannot undo something in it.
 */
export async function excelRunAsOneStep<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (isRefused || !Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return excelRun(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true }, batch);
  } catch (error) {
    if (officeErrorCode(error) !== "UndoNotSupported") throw troubleOf(error);
    isRefused = true;
    return excelRun(batch);
  }
}
