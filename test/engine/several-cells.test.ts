import { checksOn, type Verdict } from "../../src/engine/check";
import { column } from "../../src/engine/column";
import { defineReturn } from "../../src/engine/return-definition";
import { review } from "../../src/engine/review";
import { day } from "../../src/values/day";
import { points } from "../../src/values/points";
import type { Cell } from "../../src/values/reading";
import { text } from "../../src/values/text";
import { tableOf } from "../returns/return-under-test";

const numbers = { presence: "expected", synonyms: [], type: points } as const;
const columns = {
  name: column({ header: "Name", presence: "essential", synonyms: [], type: text }),
  first: column({ header: "First", ...numbers }),
  second: column({ header: "Second", ...numbers }),
  third: column({ header: "Third", ...numbers }),
};
const { cellCheck, groupCheck } = checksOn<typeof columns, null>();
const stated = {
  severity: "review",
  basis: "inferred",
  source: { title: "Test" },
  passes: [],
  fails: [],
} as const;

/** Three columns of numbers, of which none may be text. */
const asText = cellCheck({
  ...stated,
  id: "T-TEXT",
  column: "first",
  columns: ["first", "second", "third"],
  test: (reading) =>
    reading.kind === "read" && reading.remark !== undefined
      ? { fixes: [{ column: "first", value: reading.value, safe: true }] }
      : undefined,
});

/** Counts what is known and not known of each name. */
const counted = (id: string, keepsUnreadable?: true) =>
  groupCheck({
    ...stated,
    id,
    needs: ["name"],
    reads: ["first"],
    ...(keepsUnreadable && { keepsUnreadable }),
    key: ({ name }) => name,
    test: (rows) => {
      const unknown = rows.filter(({ values }) => values.first === undefined).length;
      return new Map<number, Verdict<"name">>([[0, { at: "name", params: { rows: rows.length, unknown } }]]);
    },
  });

const definition = defineReturn<typeof columns, null>({
  id: "test",
  columns,
  checks: [asText, counted("T-COUNT"), counted("T-COUNT-ALL", true)],
  rowDate: () => undefined,
});

const reviewed = (rows: Record<string, Cell>[], keys?: string[]) =>
  review(definition, tableOf(definition, rows, keys), null, { date1904: false, today: day("2026-08-10") });

describe("a check of the cells of many columns", () => {
  const rows = [
    { name: "a", first: 1, second: "2", third: "3" },
    { name: "b", first: 1, second: 2, third: 3 },
    { name: "c", first: "1", second: "2", third: null },
  ];

  test("gives a row one finding that points at every cell that is wrong", async () => {
    const found = (await reviewed(rows)).findings("T-TEXT");
    expect(found.map(({ cells }) => cells.map(({ address }) => address))).toEqual([
      ["C2", "D2"],
      ["B4", "C4"],
    ]);
    expect(found[0]).toMatchObject({ observed: "2" });
    expect(found[0]?.fixes).toEqual([
      { column: "second", value: 2, safe: true, address: "C2" },
      { column: "third", value: 3, safe: true, address: "D2" },
    ]);
  });

  test("runs on the columns that the sheet has, and not on none", async () => {
    const some = await reviewed(rows, ["name", "third"]);
    expect(some.findings("T-TEXT").map(({ cells }) => cells[0].address)).toEqual(["B2"]);
    const none = await reviewed(rows, ["name"]);
    expect(none.outcomes[0]).toMatchObject({
      state: "missingColumns",
      missing: ["first", "second", "third"],
    });
  });

  test("follows an edit of any of them", async () => {
    const edited = await reviewed(rows);
    await edited.update([
      { address: "C2", value: 2 },
      { address: "D2", value: 3 },
      { address: "D3", value: "3" },
    ]);
    expect(edited.findings("T-TEXT").map(({ cells }) => cells[0].address)).toEqual(["D3", "B4"]);
  });
});

test("a group is shown rows with unreadable cells only where its check asks for them", async () => {
  const found = await reviewed([
    { name: "a", first: 1 },
    { name: "a", first: "many" },
    { name: "a", first: 3 },
  ]);
  expect(found.findings("T-COUNT")[0]?.params).toEqual({ rows: 2, unknown: 0 });
  expect(found.findings("T-COUNT-ALL")[0]?.params).toEqual({ rows: 3, unknown: 1 });
});
