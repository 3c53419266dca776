import { Cancelled, type Progress } from "../../../engine/pace";
import type { PrintableWorkbook } from "../../../workbook/port";

/**
 * A workbook whose next step fails, once, when the person has asked to stop: whoever writes to it then takes back what
 * was done, with steps that go through. Tells of every step that is written.
 */
export function stoppable(
  workbook: PrintableWorkbook,
  signal: AbortSignal,
  show: (progress: Progress) => void,
  total: number,
): PrintableWorkbook {
  let [hasStopped, done] = [false, 0];
  const step = async <T>(take: () => Promise<T>): Promise<T> => {
    if (signal.aborted && !hasStopped) {
      hasStopped = true;
      throw new Cancelled();
    }
    const answer = await take();
    if (!hasStopped) show({ stage: "writing", done: Math.min(++done, total), total });
    return answer;
  };
  return {
    sheets: () => workbook.sheets(),
    activeSheet: () => workbook.activeSheet(),
    read: (sheet, pace) => workbook.read(sheet, pace),
    mark: (sheet, marks) => workbook.mark(sheet, marks),
    unmark: (sheet) => workbook.unmark(sheet),
    requireOpen: (sheets) => workbook.requireOpen(sheets),
    write: (sheet, writes) => step(() => workbook.write(sheet, writes)),
    addSheet: (sheet) => step(() => workbook.addSheet(sheet)),
    removeSheet: (name) => step(() => workbook.removeSheet(name)),
    setColumn: (sheet, column, width) => step(() => workbook.setColumn(sheet, column, width)),
    growRows: (sheet, rows) => step(() => workbook.growRows(sheet, rows)),
    setPage: (sheet, setup) => step(() => workbook.setPage(sheet, setup)),
    restore: (sheet, state) => step(() => workbook.restore(sheet, state)),
  };
}
