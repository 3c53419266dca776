import { deviationClasses } from "../../../src/returns/payout/deviation-classes";
import { deviationIds } from "../../../src/returns/payout/deviation-id";
import { deviationText, renderDeviation } from "../../../src/locale/render-deviation";
import { reconcileExample } from "./payout-example";
import "../../locale/english-fetched";

test("there is a class for each of D01 to D34, in that order", () => {
  expect(deviationClasses.map(({ id }) => id)).toEqual(deviationIds);
});

test("nothing that we infer ourselves is said to be wrong beyond doubt", () => {
  for (const { id, basis, severity } of deviationClasses) {
    if (severity === "error") expect([id, basis]).not.toEqual([id, "inferred"]);
  }
});

describe.each(deviationClasses.map((one) => [one.id, one] as const))(
  "%s",
  (id, { passes, fails, source }) => {
    test.each(passes.map((example, at) => [at + 1, example] as const))(
      "is silent on example %d",
      async (_, example) => {
        expect((await reconcileExample(example)).deviations.map((one) => one.class)).not.toContain(id);
      },
    );

    test.each(fails.map((example, at) => [at + 1, example] as const))(
      "finds counterexample %d",
      async (_, example) => {
        expect((await reconcileExample(example)).deviations.map((one) => one.class)).toContain(id);
      },
    );

    test.each(["sv", "en"] as const)(
      "is put into words without anything left open, in %s",
      async (language) => {
        for (const example of fails) {
          const { deviations } = await reconcileExample(example);
          for (const deviation of deviations.filter((one) => one.class === id)) {
            const { title, cause, note, todo, flips } = renderDeviation(deviation, language);
            const words = [title, cause, todo, note, ...flips].join(" ");
            expect([title, cause, todo].every((text) => text.length > 5)).toBe(true);
            expect(words).not.toMatch(/[{}[\]]|undefined|\bNaN\b|!|[Oo]giltig/);
            expect(words).not.toMatch(/(?:19|20)\d{10}/);
          }
        }
      },
    );

    test.each(["sv", "en"] as const)("has a heading and a to-do, in %s", (language) => {
      const { title, cause, why, todo } = deviationText(id, language);
      for (const text of [title, cause, why, todo]) expect(text).toMatch(/^\[?[A-ZÅÄÖ{]/);
      expect(why).toMatch(/^[^{}]*\.$/);
    });

    test("names its source", () => expect(source.title).not.toBe(""));
  },
);
