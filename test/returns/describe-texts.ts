import type { Columns } from "../../src/engine/column";
import type { CheckText } from "../../src/locale/check-text";
import { besideExample, exampleTables, keysOf, type ReturnUnderTest, reviewOf } from "./return-under-test";

const parts = ["title", "message", "why", "fix", "example"] as const;

const placeholders = (text: CheckText | undefined): string[] =>
  parts.flatMap((part) => [...(text?.[part] ?? "").matchAll(/\{(#?\w+)[|}]/g)].map(([, name]) => name ?? ""));

/** What a person reads about each check: whole, calm, the same in both languages, and every placeholder filled. */
export function describeTexts<C extends Columns, X>(tested: ReturnUnderTest<C, X>): void {
  const { definition, ids, texts } = tested;

  /** Every finding that a check's failing examples give. */
  async function findingsOf(id: string) {
    const check = definition.checks.find((one) => one.id === id);
    const found = await Promise.all(
      exampleTables(check?.fails ?? []).map(async (rows) =>
        (await reviewOf(tested, besideExample(definition, rows, check?.columns ?? []))).findings(id),
      ),
    );
    return found.flat();
  }

  describe.each(["sv", "en"] as const)("the texts in %s", (language) => {
    test.each([...ids])("%s: no part is empty, nothing shouts or scolds", (id) => {
      for (const part of parts) {
        const text = texts[language][id]?.[part] ?? "";
        expect(text.trim().length).toBeGreaterThan(5);
        expect(text).not.toMatch(/!|ogiltig|invalid/i);
        if (part !== "title" && part !== "example") expect(text).toMatch(/[.?]$/);
      }
    });

    test.each([...ids])("%s: every placeholder has something to show", async (id) => {
      const findings = await findingsOf(id);
      expect(findings.length).toBeGreaterThan(0);
      for (const name of placeholders(texts[language][id])) {
        if (name.startsWith("#")) expect(keysOf(definition)).toContain(name.slice(1));
        else if (name !== "observed") for (const { params } of findings) expect(params).toHaveProperty(name);
      }
    });

    test("no two checks have the same heading", () => {
      const titles = ids.map((id) => texts[language][id]?.title);
      expect(new Set(titles).size).toBe(titles.length);
    });
  });

  test("both languages have texts for the same checks, naming the same columns and parameters", () => {
    const names = (text: CheckText | undefined) => [...new Set(placeholders(text))].sort();
    expect(Object.keys(texts.en).sort()).toEqual([...ids].sort());
    expect(Object.keys(texts.sv).sort()).toEqual([...ids].sort());
    for (const id of ids) expect([id, names(texts.en[id])]).toEqual([id, names(texts.sv[id])]);
  });
}
