import { isPassed, withdrawalDay } from "../closing";
import { caseClass } from "../deviation";
import { checkAmountsPage } from "../sources";
import { sfiA, sfiLine } from "./examples";

/** A sfi course paid without Godkänt: it is paid per completed course (slutförd kurs). */
export const sfiNotPassed = caseClass({
  id: "D21",
  severity: "review",
  basis: "inferred",
  source: checkAmountsPage,
  restsOn: ["shares"],
  find: ({ row, line }, { settings, sheetHas }) => {
    if (line?.course?.sfi === undefined || line.correction || (line.amount ?? 0) <= 0) return undefined;
    if (row === undefined && !sheetHas("grade")) return undefined;
    const passed =
      row === undefined ? isPassed(line) : isPassed(row) && withdrawalDay(row, settings) === undefined;
    if (passed || row?.status === "notBegun") return undefined;
    return {
      line,
      row,
      sheetColumn: "grade",
      registerColumn: "grade",
      own: row?.grade ?? "",
      sheet: line.grade ?? "",
      effect: line.amount === undefined ? undefined : -line.amount,
      effectIs: "atMost",
      flips: [{ unknown: "shares", choice: "gradeFailed" }],
    };
  },
  passes: [{ sheet: [sfiLine], register: [sfiA] }],
  fails: [
    { sheet: [{ ...sfiLine, grade: "IG" }], register: [{ ...sfiA, grade: "IG" }] },
    { sheet: [sfiLine], register: [{ ...sfiA, grade: null, withdrawalDate: "2023-03-01" }] },
  ],
});
