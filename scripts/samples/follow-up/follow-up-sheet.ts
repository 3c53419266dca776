import { followUpColumns, type FollowUpColumn } from "../../../src/returns/follow-up/columns";
import type { SheetOfReturn } from "../return-workbook";

/** How the follow-up register's samples look. */
export const followUpSheet: SheetOfReturn<FollowUpColumn> = {
  sheetName: "Uppföljning VT26",
  title: "Uppföljning av elever",
  columns: followUpColumns,
  headerHeight: 48,
  widths: {
    personalNumber: 16,
    firstName: 12,
    lastName: 16,
    name: 16,
    courseCode: 15,
    points: 8,
    startDate: 12,
    endDate: 12,
    status: 13,
    lastActivity: 12,
    sickStart: 12,
    sickEnd: 12,
    certificate: 11,
    leaveStart: 12,
    leaveEnd: 12,
    vocationalForm: 16,
    educationPoints: 12,
    validatedPoints: 12,
    workplaceHours: 12,
    grade: 8,
    withdrawal: 9,
    withdrawalDate: 13,
    wrongCourse: 9,
    principalContact: 14,
    homeMunicipality: 13,
    homeContact: 14,
  },
};
