import { nationalTestsColumns, type NationalTestsColumn } from "../../../src/returns/national-tests/columns";
import type { SheetOfReturn } from "../return-workbook";

/** How the samples of national tests look. */
export const nationalTestsSheet: SheetOfReturn<NationalTestsColumn> = {
  sheetName: "Nationella prov VT26",
  title: "Nationella prov – resultat i komvux och sfi",
  columns: nationalTestsColumns,
  headerHeight: 32,
  widths: {
    schoolUnit: 15,
    personalNumber: 16,
    testedCourse: 15,
    testDate: 12,
    participation: 12,
    testResult: 11,
  },
};
