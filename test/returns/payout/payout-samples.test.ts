import {
  foreignProfile,
  type PayoutLayout,
  payoutLayouts,
  payoutSheets,
  registerSheet,
} from "../../../scripts/samples/payout/payout-layouts";
import {
  aboutOf,
  enteredPrices,
  type SampleMonth,
  sampleMonth,
} from "../../../scripts/samples/payout/payout-month";
import { reconciledOn } from "../../../scripts/samples/payout/payout-plants";
import { sampleMonths } from "../../../scripts/samples/payout/payout-world";
import type { Table } from "../../../src/engine/table";
import { addMonths, monthLabel } from "../../../src/regulations/month";
import { payoutSheet, register } from "../../../src/returns/payout/columns";
import type { Deviation } from "../../../src/returns/payout/deviation";
import { deviationIds } from "../../../src/returns/payout/deviation-id";
import { findTable } from "../../../src/returns/payout/find-tables";
import { noteDeviations, type PayoutHistory } from "../../../src/returns/payout/follow-up";
import { type PayoutResult, reconcilePayout } from "../../../src/returns/payout/reconcile-payout";
import { monthOfPayout } from "../../../src/returns/payout/read-payout";
import { gridOf } from "./payout-example";

/** The samples against what was planted in them: everything found, nothing else. */

function tables(sample: SampleMonth, layout: PayoutLayout) {
  const found = (
    kind: typeof payoutSheet | typeof register,
    name: string,
    rows: Parameters<typeof gridOf>[1],
  ): Table => {
    const headers = layout === "foreignHeaders" && kind === payoutSheet ? foreignProfile : {};
    const { table } = findTable(gridOf(name, rows), kind, headers);
    if (table === undefined) throw new Error(`${name} is not recognised`);
    return table;
  };
  const own = registerSheet(sample.rows);
  const sheets = payoutSheets(layout, sample.lines, sample.month, sample.totalOff);
  return {
    sheets: sheets.map(({ name, rows }) => ({ table: found(payoutSheet, name, rows), month: sample.month })),
    register: found(register, own.name, own.rows),
  };
}

async function reconciled(sample: SampleMonth, layout: PayoutLayout): Promise<PayoutResult> {
  return reconcilePayout({
    ...tables(sample, layout),
    month: sample.month,
    today: reconciledOn(sample.month),
    settings: {
      enteredPrices,
      ...(sample.planted.length === 0 ? {} : { signing: { pagesTotal: 3, pagesSigned: 2 } }),
    },
    history: await history(sample),
  });
}

/** As if the month before had noted that the sample's courses were missing. */
async function history({ noted, month }: SampleMonth): Promise<PayoutHistory> {
  const empty = { salt: "5a".repeat(16), noted: [] };
  if (noted.length === 0) return empty;
  const before: SampleMonth = {
    month: addMonths(month, -1),
    lines: [],
    rows: noted.map(({ row }) => row),
    planted: [],
    totalOff: 0,
    noted: [],
  };
  const { deviations } = await reconciled(before, "plain");
  return noteDeviations(
    empty,
    before.month,
    deviations.filter((one) => one.class === "D01"),
  );
}

const about = ({ case: one }: Deviation): string => {
  const entry = one?.row ?? one?.lines[0];
  return entry === undefined
    ? ""
    : aboutOf({ personalNumber: entry.person ?? null, course: entry.course?.key ?? null });
};
const foundIn = ({ deviations }: PayoutResult) =>
  deviations.map((one) => `${one.class} ${about(one)}`).sort();
const plantedIn = ({ planted }: SampleMonth) => planted.map((one) => `${one.class} ${one.about}`).sort();
/** D33 points at the course that brings the pace to its height, which is any of the planted four. */
const withoutCourse = (all: readonly string[]) =>
  all.map((one) => (one.startsWith("D33") ? one.split(" ").slice(0, 2).join(" ") : one));

describe.each(payoutLayouts)("payout sheets laid out as %s", (layout) => {
  test.each(sampleMonths.map((month) => [monthLabel(month), month] as const))(
    "%s: every planted difference is found, and nothing else",
    async (_, month) => {
      const sample = sampleMonth(month);
      expect(withoutCourse(foundIn(await reconciled(sample, layout)))).toEqual(
        withoutCourse(plantedIn(sample)),
      );
    },
  );

  test.each(sampleMonths.map((month) => [monthLabel(month), month] as const))(
    "%s: a sheet that agrees has no deviation",
    async (_, month) => {
      const sample = sampleMonth(month, true);
      const result = await reconciled(sample, layout);
      expect(foundIn(result)).toEqual([]);
      expect(result.summary).toEqual({
        agreed: sample.lines.length,
        differs: 0,
        missing: 0,
        unknown: 0,
        double: 0,
      });
    },
  );

  test("the sheet tells its month", () => {
    for (const month of sampleMonths) {
      for (const { table } of tables(sampleMonth(month), layout).sheets)
        expect(monthOfPayout(table)).toBe(month);
    }
  });
});

test("every class is planted at least twice", () => {
  const all = sampleMonths.flatMap((month) => sampleMonth(month).planted.map((one) => one.class));
  for (const id of deviationIds) {
    expect([id, all.filter((one) => one === id).length >= 2]).toEqual([id, true]);
  }
});

test("a protected person is in none of what a reconciliation gives", async () => {
  const [first] = sampleMonths;
  if (first === undefined) throw new Error("no month");
  const sample = sampleMonth(first);
  const hidden = sample.rows.find((row) => row.protected === "Ja")?.personalNumber;
  const result = await reconciled(sample, "plain");
  expect(result.protectedLines).toBe(1);
  const { payouts, cases, deviations } = result;
  expect(
    JSON.stringify([payouts.map(({ lines, unnamed }) => [lines, unnamed]), cases, deviations]),
  ).not.toContain(String(hidden));
});
