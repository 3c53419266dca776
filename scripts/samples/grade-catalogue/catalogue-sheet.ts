import {
  gradeCatalogueColumns,
  type GradeCatalogueColumn,
} from "../../../src/returns/grade-catalogue/columns";
import type { SheetOfReturn } from "../return-workbook";

/** How the grade catalogue's samples look. */
export const catalogueSheet: SheetOfReturn<GradeCatalogueColumn> = {
  sheetName: "Betygskatalog VT26",
  title: "Betygskatalog till Nacka",
  columns: gradeCatalogueColumns,
  headerHeight: 48,
  widths: {
    schoolUnit: 15,
    authority: 14,
    school: 20,
    courseCode: 15,
    courseName: 34,
    points: 8,
    grade: 8,
    startDate: 12,
    endDate: 12,
    gradeDate: 12,
    personalNumber: 16,
    firstName: 12,
    lastName: 16,
    name: 16,
    otherInformation: 22,
    examination: 10,
    title: 26,
    summary: 40,
    authoritySigned: 16,
    signedBy: 14,
    digitalSignature: 10,
    handwritten: 12,
    sentDate: 12,
  },
};
