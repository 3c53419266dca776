import { monthIn } from "../../../src/regulations/month";
import { engA, lineA, personB } from "../../../src/returns/payout/deviations/examples";
import { payoutSheet, register } from "../../../src/returns/payout/columns";
import {
  noteDeviations,
  type PayoutHistory,
  readHistory,
  storedPayoutHistory,
} from "../../../src/returns/payout/follow-up";
import { reconcilePayout } from "../../../src/returns/payout/reconcile-payout";
import { day } from "../../../src/values/day";
import { tableOf } from "./payout-example";

const salt = "ab".repeat(16);
const [march, april] = [monthIn(2023, 3), monthIn(2023, 4)];
type Rows = readonly object[];

const reconcile = (month: typeof march, lines: Rows, rows: Rows, history?: PayoutHistory) =>
  reconcilePayout({
    month,
    today: day("2023-05-22"),
    sheets: [{ table: tableOf(payoutSheet, lines), month }],
    register: tableOf(register, rows),
    ...(history === undefined ? {} : { history }),
  });

async function noted(lines: Rows, rows: Rows): Promise<PayoutHistory> {
  const { deviations } = await reconcile(march, lines, rows);
  return noteDeviations({ salt, noted: [] }, march, deviations);
}

describe("following up what was noted", () => {
  test("a missing course is answered by its line on the next sheet", async () => {
    const history = await noted([], [engA]);
    const { followUp } = await reconcile(april, [lineA], [engA], history);
    expect([followUp?.came.length, followUp?.awaited.length, followUp?.unasked.length]).toEqual([1, 0, 0]);
  });

  test("a double payment is answered by a line below zero, not by a third one above", async () => {
    const history = await noted([lineA, lineA], [engA]);
    expect(
      (await reconcile(april, [{ ...lineA, amount: -4720 }], [engA], history)).followUp?.came,
    ).toHaveLength(1);
    expect((await reconcile(april, [lineA], [engA], history)).followUp?.awaited).toHaveLength(1);
  });

  test("a correction of somebody else's course is unasked", async () => {
    const history = await noted([], [engA]);
    const other = { ...lineA, personalNumber: personB, amount: -4720 };
    const { followUp, deviations } = await reconcile(
      april,
      [lineA, other],
      [engA, { ...engA, personalNumber: personB }],
      history,
    );
    expect(followUp?.unasked).toHaveLength(1);
    expect(deviations.map((one) => one.class)).toContain("D28");
  });

  test("what concerns only the provider's own system awaits no correction", async () => {
    const { noted: all } = await noted([lineA], [{ ...engA, catalogueDate: null }]);
    expect(all).toEqual([]);
  });

  test("noting a month again replaces it, and the history reads back the same, without a person in it", async () => {
    const history = await noted([], [engA]);
    const { deviations } = await reconcile(march, [], [engA]);
    const again = await noteDeviations(history, march, deviations);
    expect(again).toEqual(history);
    const stored = JSON.stringify(storedPayoutHistory(history));
    expect(readHistory(JSON.parse(stored), "00")).toEqual(history);
    expect(stored).not.toContain(engA.personalNumber);
    expect(stored).not.toContain(engA.course);
  });

  test.each([undefined, 5, { version: 9 }, { version: 1, salt, noted: [{ class: "D99" }, "x"] }])(
    "%j is read as a history without notes",
    (stored) => expect(readHistory(stored, salt)).toEqual({ salt, noted: [] }),
  );
});
