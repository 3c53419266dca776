import type { Pace, Progress } from "../../../src/engine/pace";
import { Cancelled } from "../../../src/engine/pace";
import { monthIn } from "../../../src/regulations/month";
import { payoutSheet, register } from "../../../src/returns/payout/columns";
import { engA, lineA } from "../../../src/returns/payout/deviations/examples";
import { readPayout } from "../../../src/returns/payout/read-payout";
import { type PayoutMatter, reconcilePayout } from "../../../src/returns/payout/reconcile-payout";
import { readRegister } from "../../../src/returns/payout/read-register";
import { addDays, day, iso } from "../../../src/values/day";
import { tableOf } from "./payout-example";

const rows = 20_000;
const context = { date1904: false, today: day("2023-04-22") };
const sheet = tableOf(payoutSheet, Array<object>(rows).fill(lineA));
const own = tableOf(register, Array<object>(rows).fill(engA));

/** A pace that is always due: it rests whenever it is asked. */
function eager(rested: Progress[], stopAt = Infinity): Pace {
  return {
    due: () => true,
    rest: (progress) => {
      rested.push(progress);
      return rested.length >= stopAt ? Promise.reject(new Cancelled()) : Promise.resolve();
    },
  };
}

const readings: readonly (readonly [string, number, (pace: Pace) => Promise<{ readonly rows: number }>])[] = [
  [
    "a payout sheet",
    Object.keys(sheet.mapping).length,
    async (pace) => ({
      rows: (await readPayout(sheet, monthIn(2023, 3), context, new Set(), pace)).lines.length,
    }),
  ],
  [
    "a register",
    Object.keys(own.mapping).length,
    async (pace) => ({ rows: (await readRegister(own, context, pace)).rows.length }),
  ],
];

describe.each(readings)("%s of 20,000 rows", (_, columns, read) => {
  test("lets others run at least every 512 rows, in every column and once more over the rows", async () => {
    const rested: Progress[] = [];
    expect(await read(eager(rested))).toEqual({ rows });
    expect(rested.length).toBeGreaterThanOrEqual((columns + 1) * Math.floor(rows / 512));
    expect(rested.every(({ stage, done, total }) => stage === "reading" && done < total)).toBe(true);
  });

  test("stops inside the sheet when the person asks it to", async () => {
    const rested: Progress[] = [];
    await expect(read(eager(rested, 5))).rejects.toThrow(Cancelled);
    expect(rested).toHaveLength(5);
  });
});

describe("a reconciliation of 6,000 lines", () => {
  const count = 6_000;
  const starts = Array.from({ length: count }, (_, at) => ({
    startDate: iso(addDays(day("2000-01-01"), at)),
  }));
  const matter: PayoutMatter = {
    month: monthIn(2023, 3),
    today: context.today,
    sheets: [
      {
        table: tableOf(
          payoutSheet,
          starts.map((start) => ({ ...lineA, ...start })),
        ),
        month: monthIn(2023, 3),
      },
    ],
    register: tableOf(
      register,
      starts.map((start) => ({ ...engA, ...start })),
    ),
  };

  test("rests all the way through, and comes to what it comes to without a rest", async () => {
    const rested: Progress[] = [];
    const [paced, whole] = [await reconcilePayout(matter, eager(rested)), await reconcilePayout(matter)];
    expect(paced.summary).toEqual(whole.summary);
    expect(paced.deviations).toEqual(whole.deviations);
    // Pairing and judging go over everything several times, and each round rests once in 256 entries.
    const comparing = rested.filter(({ stage }) => stage === "comparing");
    expect(comparing.length).toBeGreaterThan((10 * count) / 256);
    const judged = comparing.filter(({ total }) => total === count).map(({ done }) => done);
    expect(judged).toEqual([...judged].sort((a, b) => a - b));
    expect(judged.length).toBeGreaterThanOrEqual(Math.floor(count / 256));
  });

  test("stops while it pairs and while it judges", async () => {
    const rested: Progress[] = [];
    await reconcilePayout(matter, eager(rested));
    const [pairing, judging] = [
      rested.findIndex(({ stage }) => stage === "comparing"),
      rested.findIndex(({ total, stage }) => stage === "comparing" && total === count),
    ];
    for (const stopAt of [pairing + 1, judging + 1]) {
      const until: Progress[] = [];
      await expect(reconcilePayout(matter, eager(until, stopAt))).rejects.toThrow(Cancelled);
      expect(until).toHaveLength(stopAt);
    }
  });
});
