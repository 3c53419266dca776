import * as v from "valibot";
import { noOwnTables, type OwnTables, withAmounts } from "../../regulations/own-tables";
import type { CheckAmounts } from "../../regulations/check-amounts";
import { type Period, periodTroubles, type TroubledPeriod } from "../../regulations/periods";
import { iso } from "../../values/day";
import { ownTablesShape } from "./own-tables-shape";

/** Where something is that is not as it should be ("prices.0.year", "" for the whole), and what is wrong with a period. */
export interface WrongTables {
  readonly wrong: string;
  readonly period?: { readonly period: Period } & TroubledPeriod;
}

/** What the workbook's setting is called that the pane writes and the formulas read. */
export const ownTablesSetting = "nackaVux.tables";

/** Longer than any such file: a thousand periods and a hundred years come to less. */
const longest = 1_000_000;

/** Reads the tables from a file's or a setting's text. Never throws. */
export function readOwnTables(text: string): OwnTables | WrongTables {
  if (text.length > longest) return { wrong: "" };
  try {
    const parsed = v.safeParse(ownTablesShape, JSON.parse(text.replace(/^\uFEFF/, "")));
    if (!parsed.success) return { wrong: v.getDotPath(parsed.issues[0]) ?? "" };
    const { periods, prices } = parsed.output;
    return tablesOf(periods, prices, "");
  } catch {
    return { wrong: "" };
  }
}

/**
 * The tables of periods and prices, with `at` before the place of what is wrong: periods that go into each other, or a
 * year that comes twice. What is at odds with the published is read, because a later version may have published more;
 * `tableConflicts` tells of it.
 */
export function tablesOf(
  periods: readonly Period[],
  prices: readonly CheckAmounts[],
  at: string,
): OwnTables | WrongTables {
  const read: Period[] = [];
  for (const [index, period] of periods.entries()) {
    const [first] = periodTroubles(period, read);
    if (first === undefined) read.push(period);
    else if (first.trouble !== "known")
      return { wrong: `${at}periods.${String(index)}`, period: { period, ...first } };
  }
  let tables: OwnTables = { ...noOwnTables, periods: read.sort((a, b) => a.start - b.start) };
  for (const [index, amounts] of prices.entries()) {
    if (prices.findIndex(({ year }) => year === amounts.year) < index)
      return { wrong: `${at}prices.${String(index)}.year` };
    tables = withAmounts(tables, amounts);
  }
  return tables;
}

/** The tables as a file's text, which `readOwnTables` takes back. Prices are in kronor. */
export function ownTablesText({ periods, amounts }: OwnTables): string {
  const kronor = (ore: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(ore).map(([key, amount]) => [key, amount / 100]));
  const stored = {
    format: 1,
    kind: "tables",
    periods: periods.map(({ name, start, end }) => ({ name, start: iso(start), end: iso(end) })),
    prices: amounts.map(({ year, perPoint, perSfiCourse }) => ({
      year,
      perPoint: kronor(perPoint),
      perSfiCourse: kronor(perSfiCourse),
    })),
  };
  return `${JSON.stringify(stored, null, 2)}\n`;
}
