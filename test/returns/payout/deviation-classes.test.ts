import { deviationClasses } from "../../../src/returns/payout/deviation-classes";
import { deviationIds } from "../../../src/returns/payout/deviation-id";
import { reconcileExample } from "./payout-example";

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

    test("names its source", () => expect(source.title).not.toBe(""));
  },
);
