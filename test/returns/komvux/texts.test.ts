import type { ExampleRow } from "../../../src/engine/check";
import type { CheckText } from "../../../src/locale/check-text";
import { komvux as english } from "../../../src/locale/en/komvux";
import { komvux as swedish } from "../../../src/locale/sv/komvux";
import { komvuxCheckIds, type KomvuxCheckId } from "../../../src/returns/komvux/check-id";
import { komvuxColumns, type KomvuxColumn } from "../../../src/returns/komvux/columns";
import { komvux } from "../../../src/returns/komvux/komvux";
import { komvuxKeys, reviewOf } from "./komvux-table";

const languages = { sv: swedish, en: english };
const parts = ["title", "message", "why", "fix", "example"] as const;

const placeholders = (text: CheckText): string[] =>
  parts.flatMap((part) => [...text[part].matchAll(/\{(#?\w+)\}/g)].map(([, name]) => name ?? ""));

/** Every finding that a check's failing examples give. */
async function findingsOf(id: KomvuxCheckId) {
  const check = komvux.checks.find((one) => one.id === id);
  const other = komvuxKeys.find((key) => !check?.columns.includes(key)) ?? "provider";
  const examples = (check?.fails ?? []) as readonly (
    ExampleRow<KomvuxColumn> | readonly ExampleRow<KomvuxColumn>[]
  )[];
  const found = await Promise.all(
    examples.map(async (example) => {
      const rows = (Array.isArray(example) ? example : [example]) as readonly ExampleRow<KomvuxColumn>[];
      return (await reviewOf(rows.map((row) => ({ [other]: "x", ...row })))).findings(id);
    }),
  );
  return found.flat();
}

test("the ids that texts are written for are the checks' ids, in the same order", () => {
  expect(komvux.checks.map(({ id }) => id)).toEqual([...komvuxCheckIds]);
});

describe.each(["sv", "en"] as const)("the texts in %s", (language) => {
  const texts: Readonly<Record<string, CheckText>> = languages[language];

  test.each([...komvuxCheckIds])("%s: no part is empty, nothing shouts or scolds", (id) => {
    for (const part of parts) {
      const text = texts[id]?.[part] ?? "";
      expect(text.trim().length).toBeGreaterThan(5);
      expect(text).not.toMatch(/!|ogiltig|invalid/i);
      if (part !== "title" && part !== "example") expect(text).toMatch(/[.?]$/);
    }
  });

  test.each([...komvuxCheckIds])("%s: every placeholder has something to show", async (id) => {
    const names = placeholders(texts[id] as CheckText);
    const findings = await findingsOf(id);
    expect(findings.length).toBeGreaterThan(0);
    for (const name of names) {
      if (name.startsWith("#")) expect(Object.keys(komvuxColumns)).toContain(name.slice(1));
      else if (name !== "observed") for (const { params } of findings) expect(params).toHaveProperty(name);
    }
  });

  test("no two checks have the same heading", () => {
    const titles = komvuxCheckIds.map((id) => texts[id]?.title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test("both languages name the same columns and parameters", () => {
  for (const id of komvuxCheckIds)
    expect([id, [...new Set(placeholders(english[id]))].sort()]).toEqual([
      id,
      [...new Set(placeholders(swedish[id]))].sort(),
    ]);
});
