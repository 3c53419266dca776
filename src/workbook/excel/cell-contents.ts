import { isErrorValue } from "../error-value";
import type { CellContent } from "../port";
import { typedValue } from "./typed-value";

/** What `Range.formulas` gives of a cell: its formula, or its value where it has none. */
export function contentOf(given: unknown): CellContent {
  if (typeof given === "string" && given.startsWith("=")) return { formula: given };
  if (given === "" || given === null || given === undefined) return { value: null };
  return typeof given === "string" || typeof given === "number" || typeof given === "boolean"
    ? { value: given }
    : { value: null };
}

/** A content as it must be given to `Range.formulas`, which reads texts as if somebody typed them in English. */
export function enteredContent(content: CellContent): string | number | boolean {
  if ("formula" in content) return content.formula;
  return isErrorValue(content.value) ? content.value : typedValue(content.value);
}

/** True where two contents are the same; an empty text is nothing. */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  if ("formula" in one) return "formula" in other && one.formula === other.formula;
  return !("formula" in other) && (one.value === "" ? null : one.value) === other.value;
}
