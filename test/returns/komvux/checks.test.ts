import fc from "fast-check";
import type { CellCheck } from "../../../src/engine/check";
import { komvuxColumns, type KomvuxColumn } from "../../../src/returns/komvux/columns";
import type { KomvuxContext } from "../../../src/returns/komvux/context";
import { komvux } from "../../../src/returns/komvux/komvux";
import type { Reading } from "../../../src/values/reading";
import { context, komvuxKeys, reviewOf } from "./komvux-table";

type KomvuxCellCheck = CellCheck<typeof komvuxColumns, KomvuxContext>;

const cellChecks = komvux.checks.filter((check): check is KomvuxCellCheck => check.kind === "cell");

/** The checks that speak when a cell of the column was read, or not read, for a reason. */
function claimants(column: KomvuxColumn, reason: string): string[] {
  const readings: Reading<unknown>[] = [
    { kind: "unreadable", reason },
    { kind: "read", value: "x", remark: { reason } },
  ];
  return cellChecks
    .filter((check) => check.column === column)
    .filter((check) => readings.some((reading) => check.test(reading, "x", context) !== undefined))
    .map(({ id }) => id);
}

describe("the komvux checks", () => {
  test("are at least 28, each with an id of its own", () => {
    const ids = komvux.checks.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(28);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^KVX(-[A-Z0-9]+)+$/);
  });

  test.each(
    komvuxKeys.flatMap((key) =>
      [...komvuxColumns[key].type.reasons, "excelError"].map((reason) => [key, reason] as const),
    ),
  )("%s: the reason %s is one check's finding", (key, reason) => {
    expect(claimants(key, reason)).toHaveLength(1);
  });

  test("what is inferred is never an error", () => {
    const wrong = komvux.checks.filter(({ basis, severity }) => basis === "inferred" && severity === "error");
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test.each(komvux.checks.map((check) => [check.id, check] as const))("%s names its source", (_, check) => {
    expect(check.source.title).not.toBe("");
    expect(check.source.stated ?? "").toMatch(/\.$/);
    if (check.source.url !== undefined) expect(check.source.url).toMatch(/^https:\/\//);
  });

  test("a sheet with headers only has no findings and no broken checks", async () => {
    const reviewed = await reviewOf([]);
    expect(reviewed.summary).toEqual({ error: 0, review: 0, note: 0 });
    expect(new Set(reviewed.outcomes.map(({ state }) => state))).toEqual(new Set(["ran"]));
  });

  test("without the school unit every check of several columns still runs", async () => {
    const reviewed = await reviewOf(
      [{ provider: "x" }],
      komvuxKeys.filter((key) => key !== "schoolUnit"),
    );
    const stopped = reviewed.outcomes.filter(({ state }) => state !== "ran").map(({ check }) => check);
    expect(stopped.every((id) => id.startsWith("KVX-UNIT-"))).toBe(true);
  });

  test("whatever the cells hold, no check breaks", async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        null,
        "",
        " ",
        true,
        false,
        0,
        -1,
        46034,
        46034.5,
        1e300,
        NaN,
        Infinity,
        "#N/A",
        "Ja",
        "C",
      ),
      fc.constantFrom(
        "ENGENG05",
        "GRNENG2",
        "198002182387",
        "19900101TF10",
        "2026-01-12",
        "2026-02-30",
        "100",
      ),
      fc.string({ maxLength: 40 }),
      fc.double(),
    );
    const row = fc.record(Object.fromEntries(komvuxKeys.map((key) => [key, cell])));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const reviewed = await reviewOf(rows);
        for (const { check, state } of reviewed.outcomes) {
          expect([check, state]).toEqual([check, "ran"]);
          expect(() => reviewed.findings(check)).not.toThrow();
        }
      }),
      { numRuns: 200 },
    );
  });
});
