import { periodOf } from "../regulations/periods";
import { iso } from "../values/day";
import { defineFunction } from "./definition";
import { date } from "./kinds/date";
import { Problem } from "./problem";

/** The period of Nacka24 that a day belongs to. */
export const period = defineFunction({
  id: "PERIOD",
  parameters: [{ name: "date", kind: date }],
  readsTables: true,
  call({ date }, { tables: { periods } }) {
    const found = periodOf(date, periods);
    if (found !== undefined) return found.name;
    const before = periods.findLast(({ end }) => end < date);
    const after = periods.find(({ start }) => start > date);
    if (before !== undefined && after !== undefined) {
      const gap = { date: iso(date), before: before.name, after: after.name };
      return new Problem("betweenPeriods", gap, "#N/A");
    }
    const edges = { first: periods[0]?.name ?? "", last: periods.at(-1)?.name ?? "" };
    return new Problem("outsidePeriods", { date: iso(date), ...edges }, "#N/A");
  },
});
