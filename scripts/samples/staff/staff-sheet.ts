import { staffColumns, type StaffColumn } from "../../../src/returns/staff/columns";
import type { SheetOfReturn } from "../return-workbook";

const widths: Readonly<Partial<Record<StaffColumn, number>>> = {
  schoolUnit: 15,
  personalNumber: 16,
  name: 24,
  activityType: 14,
  schoolUnitName: 20,
  employmentForm: 12,
  vocationalSubject1: 18,
};

/** Room for the column's name, which is one word. */
const widthOf = (key: StaffColumn) => widths[key] ?? Math.max(9, staffColumns[key].header.length + 2);

/** How the staff samples look. */
export const staffSheet: SheetOfReturn<StaffColumn> = {
  sheetName: "Personal 2026",
  title: "Pedagogisk personal",
  columns: staffColumns,
  headerHeight: 32,
  widths: Object.fromEntries(
    (Object.keys(staffColumns) as StaffColumn[]).map((key) => [key, widthOf(key)]),
  ) as Record<StaffColumn, number>,
};
