import { sfiColumns, type SfiColumn } from "../../../src/returns/sfi/columns";
import type { SheetOfReturn } from "../return-workbook";

/** How the sfi samples look. */
export const sfiSheet: SheetOfReturn<SfiColumn> = {
  sheetName: "Sfi VT26",
  title: "Sfi – elever och kursdeltagare",
  columns: sfiColumns,
  headerHeight: 32,
  widths: {
    schoolUnit: 15,
    personalNumber: 16,
    studyPath: 11,
    sfiCourse: 9,
    language: 10,
    startDate: 12,
    endDate: 12,
    withdrawal: 9,
    withdrawalDate: 14,
    grade: 8,
  },
};
