import { monthOf } from "../../../regulations/month";
import { iso } from "../../../values/day";
import { caseClass } from "../deviation";
import { gradeCatalogueDates } from "../sources";
import { engA, lineA } from "./examples";

/** Betygsdatum is not the course's last day, on the sheet or in the register. */
export const gradeDateNotEnd = caseClass({
  id: "D11",
  severity: "review",
  basis: "stated",
  source: gradeCatalogueDates,
  find: ({ row, line }, { firstMonth, month }) => {
    const off = (entry: { gradeDate: number | undefined; end: number | undefined } | undefined) =>
      entry?.gradeDate !== undefined && entry.end !== undefined && entry.gradeDate !== entry.end;
    const entry = off(line) ? line : off(row) ? row : undefined;
    if (entry?.gradeDate === undefined || entry.end === undefined) return undefined;
    const graded = monthOf(entry.gradeDate);
    if (line === undefined && (graded < firstMonth || graded > month)) return undefined;
    return {
      ...(line === undefined ? {} : { line }),
      row,
      sheetColumn: "gradeDate",
      registerColumn: "gradeDate",
      own: row?.gradeDate === undefined ? "" : iso(row.gradeDate),
      sheet: line?.gradeDate === undefined ? "" : iso(line.gradeDate),
      effect: 0,
      params: { gradeDate: iso(entry.gradeDate), endDate: iso(entry.end) },
    };
  },
  passes: [
    { sheet: [lineA], register: [engA] },
    { sheet: [{ ...lineA, gradeDate: null }], register: [{ ...engA, gradeDate: null }] },
  ],
  fails: [
    { sheet: [{ ...lineA, gradeDate: "2023-03-22" }], register: [engA] },
    { sheet: [lineA], register: [{ ...engA, gradeDate: "2023-03-21" }] },
  ],
});
