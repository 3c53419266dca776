import fc from "fast-check";
import { callFunction } from "../../src/functions/call";
import { definitions } from "../../src/functions/definitions";
import { functionTexts, type FunctionText } from "../../src/functions/texts";
import { day } from "../../src/values/day";

const today = day("2026-01-15");

describe.each(["sv", "en"] as const)("exemplen på %s", (language) => {
  const texts: Record<string, FunctionText> = functionTexts[language];
  test.each(
    definitions.flatMap(({ id }) => (texts[id]?.examples ?? []).map((example) => ({ id, ...example }))),
  )("$id: $shows", async ({ id, args, value }) => {
    const answer = await callFunction(id, args, language, today);
    // A table's text is its own test's matter; here it must come at all.
    expect(answer).toEqual({ value: value ?? expect.any(Array) });
  });
  test("varje formel har minst ett exempel", () => {
    for (const { id } of definitions) expect(texts[id]?.examples.length).toBeGreaterThan(0);
  });
});

test("formeln känns igen med eller utan NACKA. och oavsett skiftläge", async () => {
  expect(await callFunction("nacka.aplhours", [1500], "sv", today)).toEqual({ value: 450 });
});

test("en formel som inte finns ger #NAMN? och säger vilka som finns", async () => {
  expect(await callFunction("TOSTRING", [], "sv", today)).toEqual({
    error: "#NAME?",
    message: `Formeln TOSTRING finns inte. De som finns är ${definitions.map(({ id }) => id).join(", ")}.`,
  });
  expect(await callFunction("TOSTRING", [], "en", today)).toMatchObject({
    message: expect.stringContaining("There is no formula") as string,
  });
});

test("på engelska sägs felet på engelska", async () => {
  expect(await callFunction("APLHOURS", ["many"], "en", today)).toEqual({
    error: "#VALUE!",
    message: 'Points is "many", which is not a number. Write a number, for example 100.',
  });
});

test("vad som än står i cellerna svarar en formel, utan undantag och utan halva meningar", async () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined, "#N/A", "grund", "kväll", "lärling", 1500, "1 500"),
    fc.record({ basicValue: fc.oneof(fc.string(), fc.double()) }),
    fc.record({ code: fc.constantFrom("#REF!", "#NUM!", "#TRASIG") }),
  );
  const argument = fc.oneof(cell, fc.array(cell), fc.array(fc.array(cell)));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...definitions.map(({ id }) => id)),
      fc.array(argument, { maxLength: 18 }),
      fc.constantFrom("sv" as const, "en" as const),
      async (id, args, language) => {
        const result = await callFunction(id, args, language, today);
        if ("error" in result) expect(result.message).not.toMatch(/\{\w+\}|undefined/);
        else
          expect([result.value].flat(2).every((one) => typeof one === "string" || Number.isFinite(one))).toBe(
            true,
          );
      },
    ),
    { numRuns: 500 },
  );
});
