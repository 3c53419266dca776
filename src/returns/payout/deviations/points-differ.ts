import { caseClass } from "../deviation";
import { checkTheSheet } from "../sources";
import { engA, lineA } from "./examples";

/** The sheet's points are not the register's, or not those that the course has nationally. */
export const pointsDiffer = caseClass({
  id: "D12",
  severity: "review",
  basis: "inferred",
  source: checkTheSheet,
  find: ({ row, line }, { courses }) => {
    if (line?.points === undefined || line.correction) return undefined;
    const listed = line.course?.code && courses.find(line.course.code.code);
    const known = [listed?.points, ...(listed?.formerPoints ?? [])].filter((points) => points !== undefined);
    const own =
      row?.points ?? (known.length > 0 && !known.includes(line.points) ? listed?.points : undefined);
    if (own === undefined || own === line.points) return undefined;
    return {
      line,
      row,
      sheetColumn: "points",
      registerColumn: "points",
      own: String(own),
      sheet: String(line.points),
      effect: line.price === undefined ? undefined : (own - line.points) * line.price,
      effectIs: "atMost",
      params: { listed: listed?.points ?? "" },
    };
  },
  passes: [
    { sheet: [lineA], register: [engA] },
    { sheet: [{ ...lineA, points: null }], register: [engA] },
  ],
  fails: [
    { sheet: [{ ...lineA, points: 50, amount: 2360 }], register: [engA] },
    { sheet: [{ ...lineA, points: 150, amount: 7080 }], register: [] },
  ],
});
