import { noteWords } from "../../../src/locale/note-words";
import { monthIn, monthLabel } from "../../../src/regulations/month";
import { payoutSheet, register } from "../../../src/returns/payout/columns";
import { engA, lineA, personB } from "../../../src/returns/payout/deviations/examples";
import { findTable } from "../../../src/returns/payout/find-tables";
import { planNotes } from "../../../src/returns/payout/notes-plan";
import { gridOf, tableOf } from "../../../src/returns/payout/reconcile-example";
import { reconcilePayout } from "../../../src/returns/payout/reconcile-payout";
import { cellAt, type Grid, placeOf } from "../../../src/engine/table";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";
import "../../locale/english-fetched";

const month = monthIn(2023, 3);
const words = noteWords(monthLabel(month), "sv");
const ofB = { ...engA, personalNumber: personB };

/** Line A has another amount, B has no line. */
const resultOf = (sheet: Grid) => {
  const { table } = findTable(sheet, payoutSheet, {});
  if (table === undefined) throw new Error("not recognised");
  return reconcilePayout({
    month,
    today: day("2023-04-22"),
    sheets: [{ table, month }],
    register: tableOf(register, [engA, ofB]),
  });
};
const plain = () => tableOf(payoutSheet, [{ ...lineA, amount: 4000 }]).grid;

/** The sheet with the plan's notes in it, as it is read the next time. */
function noted(grid: Grid, writes: readonly { readonly address: string; readonly value: string }[]): Grid {
  const rows: Cell[][] = Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: grid.columns.length + 1 }, (__, column) => cellAt(grid, row, column)),
  );
  for (const { address, value } of writes) {
    const place = placeOf({ ...grid, rowCount: 99 }, address);
    const row = place && rows[place.row];
    if (row) row[place.column] = value;
  }
  while (rows.at(-1)?.every((cell) => cell === null)) rows.pop();
  return gridOf(grid.sheet, rows);
}

describe("notes on a sheet", () => {
  test("stand in a column beside, under a header, and below for what has no line", async () => {
    const grid = plain();
    const [sheet] = planNotes(await resultOf(grid), words).sheets;
    expect(sheet?.column).toBe(grid.columns.length);
    expect(sheet?.writes.map(({ value }) => value)).toEqual([
      "Avvikelse",
      expect.stringMatching(/^Beloppet ska vara/),
      expect.stringContaining("Saknas på underlaget"),
    ]);
  });

  test("and their to-dos name the sheet where the month has several", async () => {
    const [komvux, sfi] = ["Komvux", "Sfi"].map((name) => ({ ...plain(), sheet: name })) as [Grid, Grid];
    const sheets = [komvux, sfi].flatMap((grid) => {
      const { table } = findTable(grid, payoutSheet, {});
      return table ? [{ table, month }] : [];
    });
    const result = await reconcilePayout({
      month,
      today: day("2023-04-22"),
      sheets,
      register: tableOf(register, []),
    });
    const cells = planNotes(result, words)
      .todo.rows.slice(3)
      .map((row) => row[2]);
    expect(cells).toEqual(expect.arrayContaining([expect.stringMatching(/^Komvux![A-Z]+2$/)]));
    expect(cells.every((cell) => /^(?:Komvux|Sfi)!/.test(String(cell)))).toBe(true);
  });

  test("that are there already are not written again", async () => {
    const grid = plain();
    const [first] = planNotes(await resultOf(grid), words).sheets;
    const again = noted(grid, first?.writes ?? []);
    const [second] = planNotes(await resultOf(again), words).sheets;
    expect(second).toMatchObject({ column: first?.column, writes: [], kept: 0 });
    expect(second?.area).toBe(`A1:${first?.area.replace(/^.*?:([A-Z]+)\d+$/, "$1") ?? ""}${again.rowCount}`);
  });

  test("written in English are gone on with in Swedish, in the same column", async () => {
    const grid = plain();
    const [first] = planNotes(await resultOf(grid), noteWords("2023-03", "en")).sheets;
    const header = first?.writes.slice(0, 1) ?? [];
    const [second] = planNotes(await resultOf(noted(grid, header)), words).sheets;
    expect([second?.column, second?.writes.length]).toEqual([first?.column, 2]);
  });

  test("do not replace what somebody has written in their place, which is counted", async () => {
    const grid = plain();
    const [first] = planNotes(await resultOf(grid), words).sheets;
    const writes = (first?.writes ?? []).map((one, at) =>
      at === 1 ? { ...one, value: "Ringt Nacka" } : one,
    );
    const [second] = planNotes(await resultOf(noted(grid, writes)), words).sheets;
    expect(second).toMatchObject({ writes: [], kept: 1 });
  });
});

test("what was ticked on the to-do sheet before is ticked on the one that replaces it", async () => {
  const result = await resultOf(plain());
  const { todo } = planNotes(result, words);
  const ticked = todo.rows.map((row, at) => (at === 3 ? [...row.slice(0, 5), "x"] : row));
  const next = planNotes(result, words, gridOf("Att göra", ticked)).todo.rows;
  expect(next.map((row) => row[5] ?? null).slice(2)).toEqual([
    "Klart",
    "x",
    ...next.slice(4).map(() => null),
  ]);
});
