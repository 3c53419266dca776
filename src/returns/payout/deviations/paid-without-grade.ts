import { withdrawalDay } from "../closing";
import { caseClass } from "../deviation";
import { checkTheSheet } from "../sources";
import { engA, lateWithdrawal, lineA, sfiLine } from "./examples";

/** Paid with a streck, or with neither a grade nor a withdrawal. */
export const paidWithoutGrade = caseClass({
  id: "D19",
  severity: "review",
  basis: "inferred",
  source: checkTheSheet,
  restsOn: ["shares"],
  needs: { sheet: ["grade"] },
  find: ({ row, line }, { settings, sheetHas }) => {
    if (line === undefined || line.correction || (line.amount ?? 0) <= 0 || !sheetHas("grade"))
      return undefined;
    const blank = line.grade === undefined && line.withdrawal === undefined;
    if (line.grade !== "streck" && !blank) return undefined;
    if (line.course?.sfi !== undefined || line.course?.code?.family === "orientation") return undefined;
    if (row !== undefined && (row.status === "notBegun" || withdrawalDay(row, settings) !== undefined))
      return undefined;
    if (line.grade === "streck" && (settings.shares.streck ?? 0) > 0) return undefined;
    return {
      line,
      row,
      sheetColumn: "grade",
      registerColumn: "grade",
      own: row?.grade ?? "",
      sheet: line.grade === "streck" ? "-" : "",
      effect:
        line.amount === undefined
          ? undefined
          : row?.grade === undefined || row.grade === "streck"
            ? -line.amount
            : 0,
      effectIs: "atMost",
      params: { streck: line.grade === "streck" ? 1 : 0 },
      ...(line.grade === "streck" ? { flips: [{ unknown: "shares", choice: "streck" }] } : {}),
    };
  },
  passes: [
    { sheet: [lineA], register: [engA] },
    { sheet: [{ ...lateWithdrawal, price: 47.2, amount: 4720 }], register: [lateWithdrawal] },
    { sheet: [{ ...sfiLine, grade: null }], register: [] },
  ],
  fails: [
    { sheet: [{ ...lineA, grade: "-" }], register: [{ ...engA, grade: "-" }] },
    {
      sheet: [
        { ...lineA, grade: null },
        { ...lineA, course: "ENGENG06" },
      ],
      register: [engA, { ...engA, course: "ENGENG06" }],
    },
  ],
});
