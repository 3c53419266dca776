import type { Columns } from "../../src/engine/column";
import { besideExample, exampleTables, type ReturnUnderTest, reviewOf, type Rows } from "./return-under-test";

const named = (tables: Rows[]) => tables.map((rows) => [JSON.stringify(rows), rows] as const);

/** Every check's own examples, through the engine: what should be found is, and what should pass does. */
export function describeExamples<C extends Columns, X>(tested: ReturnUnderTest<C, X>): void {
  const { definition } = tested;

  describe.each(definition.checks.map((check) => [check.id, check] as const))("%s", (id, check) => {
    test.each(named(exampleTables(check.fails)))("finds %s", async (_, rows) => {
      const reviewed = await reviewOf(tested, besideExample(definition, rows, check.columns));
      const [finding] = reviewed.findings(id);
      expect(reviewed.outcomes.filter(({ state }) => state === "failed")).toEqual([]);
      expect(finding?.check).toBe(id);
      expect(check.columns).toContain(finding?.cells[0].column);
    });

    test.each(named(exampleTables(check.passes)))("is silent about %s", async (_, rows) => {
      const reviewed = await reviewOf(tested, besideExample(definition, rows, check.columns));
      expect(reviewed.outcomes.find((outcome) => outcome.check === id)).toMatchObject({
        state: "ran",
        count: 0,
      });
    });

    test("has a passing and a failing example", () => {
      expect(check.passes.length).toBeGreaterThan(0);
      expect(check.fails.length).toBeGreaterThan(0);
    });
  });
}
