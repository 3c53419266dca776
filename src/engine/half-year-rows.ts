import type { Day } from "../values/day";
import type { FillRules } from "./fill-rules";
import type { ReadTable } from "./read-table";

/** Days that a row must have something to do with, both included. */
export interface RowPeriod {
  readonly start: Day;
  readonly end: Day;
}

/**
 * Whether a row of a list belongs to a period: its course has a day in it and was not left before it. Without a day of
 * start nothing can be said; without one of end the course is taken to go on.
 */
export function rowInPeriod(
  table: ReadTable,
  row: number,
  rules: NonNullable<FillRules["period"]>,
  period: RowPeriod,
): "in" | "before" | "after" | "unknown" {
  const day = (key: string | undefined): Day | undefined => {
    const reading = key === undefined ? undefined : table.columns[key]?.reading(row);
    return reading?.kind === "read" ? (reading.value as Day) : undefined;
  };
  const start = day(rules.start);
  if (start === undefined) return "unknown";
  if (start > period.end) return "after";
  const [end, left] = [day(rules.end), day(rules.left)];
  if (end !== undefined && end >= start && end < period.start) return "before";
  return left !== undefined && left >= start && left < period.start ? "before" : "in";
}
