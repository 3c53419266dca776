import fc from "fast-check";
import type { CellCheck } from "../../src/engine/check";
import type { Columns } from "../../src/engine/column";
import type { Reading } from "../../src/values/reading";
import { keysOf, type ReturnUnderTest, reviewOf } from "./return-under-test";

/** Cells that people, exports and failed formulas leave behind. */
const cell = fc.oneof(
  fc.constantFrom(null, "", " ", true, false, 0, -1, 46034, 46034.5, 1e300, NaN, Infinity, "#N/A", "Ja", "C"),
  fc.constantFrom("ENGENG05", "GRNENG2", "SFIKUC92", "2C", "198002182387", "19900101TF10"),
  fc.constantFrom("2026-01-12", "2026-02-30", "100", "77", "99", "65062411"),
  fc.string({ maxLength: 40 }),
  fc.double(),
);

/** What holds for the checks of any return: ids, sources, one finding a reason, and nothing that breaks them. */
export function describeChecks<C extends Columns, X>(tested: ReturnUnderTest<C, X>): void {
  const { definition, prefix, ids, context } = tested;
  const keys = keysOf(definition);
  const cellChecks = definition.checks.filter((check): check is CellCheck<C, X> => check.kind === "cell");

  /** The checks that speak when a cell of the column was read, or not read, for a reason. */
  const claimants = (column: string, reason: string): string[] => {
    const readings: Reading<unknown>[] = [
      { kind: "unreadable", reason },
      { kind: "read", value: "x", remark: { reason } },
    ];
    return cellChecks
      .filter((check) => (check.columns as readonly string[]).includes(column))
      .filter((check) => readings.some((reading) => check.test(reading, "x", context) !== undefined))
      .map(({ id }) => id);
  };

  test("each check has an id of its own", () => {
    const found = definition.checks.map(({ id }) => id);
    expect(found).toEqual([...ids]);
    expect(new Set(found).size).toBe(found.length);
    for (const id of found) {
      expect(id).toMatch(/^[A-Z]+(-[A-Z0-9]+)+$/);
      expect(id.startsWith(`${prefix}-`)).toBe(true);
    }
  });

  test.each(
    keys.flatMap((key) =>
      [...(definition.columns[key]?.type.reasons ?? []), "excelError"].map(
        (reason) => [key, reason] as const,
      ),
    ),
  )("%s: the reason %s is one check's finding", (key, reason) => {
    expect(claimants(key, reason)).toHaveLength(1);
  });

  test("what is inferred is never an error", () => {
    const wrong = definition.checks.filter(
      ({ basis, severity }) => basis === "inferred" && severity === "error",
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test.each(definition.checks.map((check) => [check.id, check] as const))(
    "%s names its source",
    (_, check) => {
      expect(check.source.title).not.toBe("");
      expect(check.source.stated ?? "").toMatch(/\.$/);
      if (check.source.url !== undefined) expect(check.source.url).toMatch(/^https:\/\//);
    },
  );

  test("a sheet with headers only has no findings and no broken checks", async () => {
    const reviewed = await reviewOf(tested, []);
    expect(reviewed.summary).toEqual({ error: 0, review: 0, note: 0 });
    expect(new Set(reviewed.outcomes.map(({ state }) => state))).toEqual(new Set(["ran"]));
  });

  test("whatever the cells hold, no check breaks", async () => {
    const row = fc.record(Object.fromEntries(keys.map((key) => [key, cell])));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const reviewed = await reviewOf(tested, rows);
        for (const { check, state } of reviewed.outcomes) {
          expect([check, state]).toEqual([check, "ran"]);
          expect(() => reviewed.findings(check)).not.toThrow();
        }
      }),
      { numRuns: 200 },
    );
  });
}
