import { komvuxColumns, type KomvuxColumn } from "../../../src/returns/komvux/columns";
import type { SheetOfReturn } from "../return-workbook";

/** How the komvux samples look. */
export const komvuxSheet: SheetOfReturn<KomvuxColumn> = {
  sheetName: "Komvux VT26",
  title: "Komvux – elever, kursdeltagare och utbildningsresultat",
  columns: komvuxColumns,
  headerHeight: 62,
  widths: {
    schoolUnit: 15,
    personalNumber: 16,
    courseCode: 15,
    level: 20,
    points: 9,
    completedPoints: 18,
    startDate: 12,
    endDate: 12,
    studyForm: 14,
    provider: 20,
    grade: 8,
    missingGradeReason: 20,
    withdrawal: 9,
    withdrawalDate: 14,
    examination: 13,
  },
};
