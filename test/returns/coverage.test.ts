import { coverageTexts } from "../../src/report/coverage-page";
import { checksOfOurOwn, type KnownRule, knownRules } from "../../src/returns/coverage";
import { returns } from "../../src/returns/returns";
import "../locale/english-fetched";

const rules: readonly KnownRule[] = knownRules;
const checkIds = new Set(returns.flatMap(({ checks }) => checks.map(({ id }) => id)));
const asked = new Set(rules.flatMap(({ checks }) => checks));

describe("the known rules", () => {
  test("name only checks that exist", () => {
    expect([...asked].filter((id) => !checkIds.has(id))).toEqual([]);
  });

  test("are each checked, or say why they are not", () => {
    expect(rules.filter(({ checks, gap }) => checks.length === 0 && gap === undefined)).toEqual([]);
    expect(rules.find(({ id }) => id === "scb-controls")?.gap).toBe("documentNotPublic");
  });

  test("stand once each, and no check twice under the same rule", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { checks } of rules) expect(new Set(checks).size).toBe(checks.length);
  });

  test("have words in both languages that differ from rule to rule", () => {
    for (const texts of Object.values(coverageTexts))
      expect(new Set(Object.values(texts.rules)).size).toBe(rules.length);
  });
});

test.each(returns.map((entry) => [entry.id, entry] as const))(
  "every check of %s is asked for by a rule or stated as our own, and never both",
  (_, { checks }) => {
    const own = checksOfOurOwn(checks);
    const ofRules = checks.map(({ id }) => id).filter((id) => asked.has(id));
    expect(ofRules.length).toBeGreaterThan(0);
    expect([...own, ...ofRules].sort()).toEqual(checks.map(({ id }) => id).sort());
  },
);
