import type { Columns } from "../../src/engine/column";
import { describeChecks } from "./describe-checks";
import { describeColumns } from "./describe-columns";
import { describeExamples } from "./describe-examples";
import { describeTexts } from "./describe-texts";
import type { ReturnUnderTest } from "./return-under-test";

/**
 * Everything that holds for any return: its columns, its checks with their examples, and its texts. A return's
 * test calls this once, and `describeSamples` beside it; what is its own it states in tests of its own.
 */
export function describeReturn<C extends Columns, X>(
  tested: ReturnUnderTest<C, X>,
  /** Sheets as people head them, each of which is to be known for this return. */
  sheets: readonly (readonly string[])[],
): void {
  const { id } = tested.definition;
  describe(`the columns of the return ${id}`, () => {
    describeColumns(tested.definition, sheets);
  });
  describe(`the checks of the return ${id}`, () => {
    describeChecks(tested);
  });
  describe(`the examples of the return ${id}`, () => {
    describeExamples(tested);
  });
  describe(`the texts of the return ${id}`, () => {
    describeTexts(tested);
  });
}
