import { gradeScale } from "../../../regulations/grade-scale";
import { grade as gradeType } from "../../../values/grade";
import { caseClass } from "../deviation";
import { checkTheSheet } from "../sources";
import { engA, lineA, sfiA, sfiLine } from "./examples";

/** The grade is another on the sheet, or none that may be set on such a course that day. */
export const gradeDiffers = caseClass({
  id: "D09",
  severity: "review",
  basis: "inferred",
  source: checkTheSheet,
  find: ({ row, line }) => {
    if (line?.grade === undefined) return undefined;
    const on = line.gradeDate ?? line.end;
    const scale = line.course?.code && on !== undefined ? gradeScale(line.course.code, on) : undefined;
    const offScale = scale !== undefined && !scale.grades.includes(line.grade);
    const differs = row?.grade !== undefined && row.grade !== line.grade;
    if (!offScale && !differs) return undefined;
    return {
      line,
      row,
      sheetColumn: "grade",
      registerColumn: "grade",
      own: row?.grade === undefined ? "" : gradeType.format(row.grade),
      sheet: gradeType.format(line.grade),
      effect: 0,
      params: { offScale: offScale ? 1 : 0 },
    };
  },
  passes: [
    { sheet: [lineA], register: [engA] },
    { sheet: [sfiLine], register: [sfiA] },
    { sheet: [{ ...lineA, grade: null }], register: [engA] },
  ],
  fails: [
    { sheet: [{ ...lineA, grade: "D" }], register: [engA] },
    {
      sheet: [{ ...lineA, course: "GRNENG2", grade: "C", price: 52.4, amount: 5240 }],
      register: [{ ...engA, course: "GRNENG2" }],
    },
  ],
});
