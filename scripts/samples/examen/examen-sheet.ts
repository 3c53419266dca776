import { examenColumns, type ExamenColumn } from "../../../src/returns/examen/columns";
import type { SheetOfReturn } from "../return-workbook";

/** How the samples of examina look. */
export const examenSheet: SheetOfReturn<ExamenColumn> = {
  sheetName: "Examen VT26",
  title: "Komvux – examen och slutbetyg",
  columns: examenColumns,
  headerHeight: 32,
  widths: {
    schoolUnit: 15,
    personalNumber: 16,
    name: 22,
    documentType: 28,
    programme: 32,
    issuedOn: 16,
    courseCode: 15,
    points: 8,
    grade: 8,
  },
};
