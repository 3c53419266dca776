import { periodNamed } from "../../../regulations/periods";
import { periodSource } from "../../../regulations/periods";
import { iso } from "../../../values/day";
import { caseClass } from "../deviation";
import { engA, lineA } from "./examples";

/** The course ends outside the period that the sheet puts it in. */
export const endOutsidePeriod = caseClass({
  id: "D18",
  severity: "review",
  basis: "inferred",
  source: periodSource,
  needs: { sheet: ["period"] },
  find: ({ row, line }, { settings }) => {
    if (line?.period === undefined || line.end === undefined) return undefined;
    const period = periodNamed(line.period, settings.periods);
    if (period === undefined || (line.end >= period.start && line.end <= period.end)) return undefined;
    return {
      line,
      row,
      sheetColumn: "endDate",
      registerColumn: "endDate",
      own: row?.end === undefined ? "" : iso(row.end),
      sheet: iso(line.end),
      effect: 0,
      params: { period: period.name, from: iso(period.start), to: iso(period.end) },
    };
  },
  passes: [
    { sheet: [{ ...lineA, period: "2023_1" }], register: [engA] },
    { sheet: [{ ...lineA, period: "2026_1" }], register: [engA] },
  ],
  fails: [{ sheet: [{ ...lineA, period: "2023_2" }], register: [engA] }],
});
