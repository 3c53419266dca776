import type { ExampleRow } from "../../../src/engine/check";
import type { KomvuxColumn } from "../../../src/returns/komvux/columns";
import { komvux } from "../../../src/returns/komvux/komvux";
import { komvuxKeys, reviewOf } from "./komvux-table";

type Rows = readonly ExampleRow<KomvuxColumn>[];

/** An example's rows with something in a column that the check does not look at, so that no row is blank. */
function beside(rows: Rows, columns: readonly string[]): Rows {
  const other = komvuxKeys.find((key) => !columns.includes(key)) ?? "provider";
  return rows.map((row) => ({ [other]: "x", ...row }));
}

const examples = (list: readonly (ExampleRow<KomvuxColumn> | Rows)[]): Rows[] =>
  list.map((one) => (Array.isArray(one) ? (one as Rows) : [one as ExampleRow<KomvuxColumn>]));

describe.each(komvux.checks.map((check) => [check.id, check] as const))("%s", (id, check) => {
  const columns = check.columns as readonly KomvuxColumn[];

  test.each(examples(check.fails).map((rows) => [JSON.stringify(rows), rows] as const))(
    "finds %s",
    async (_, rows) => {
      const reviewed = await reviewOf(beside(rows, columns));
      const [finding] = reviewed.findings(id);
      expect(reviewed.outcomes.filter(({ state }) => state === "failed")).toEqual([]);
      expect(finding?.check).toBe(id);
      expect(columns).toContain(finding?.cells[0].column);
    },
  );

  test.each(examples(check.passes).map((rows) => [JSON.stringify(rows), rows] as const))(
    "is silent about %s",
    async (_, rows) => {
      const reviewed = await reviewOf(beside(rows, columns));
      expect(reviewed.outcomes.find((outcome) => outcome.check === id)).toMatchObject({
        state: "ran",
        count: 0,
      });
    },
  );

  test("has a passing and a failing example", () => {
    expect(check.passes.length).toBeGreaterThan(0);
    expect(check.fails.length).toBeGreaterThan(0);
  });
});
