import type { Columns } from "./column";
import type { ValueWords } from "./map-values";

/** What filling must know of a return besides its columns. */
export interface FillRules {
  /** The columns that tell one row from another; a row must have the first ones, `needed` of them. */
  readonly key: readonly string[];
  readonly needed: number;
  /** The dates that place a row in a half-year; absent where rows have none. */
  readonly period?: { readonly start: string; readonly end?: string; readonly left?: string };
  /** By column: words that people use for what a template's list may offer. */
  readonly words: Readonly<Record<string, ValueWords>>;
}

/**
 * The rules of a return that states none: a row is a person in a course from a day on, as far as it has such columns,
 * and belongs where its first two dates place it.
 */
export function defaultFillRules(columns: Columns): FillRules {
  const named = (name: string) => Object.keys(columns).filter((key) => columns[key]?.type.name === name);
  const [person] = named("personalNumber");
  const [course] = named("courseCode");
  const [start, end] = named("date");
  const needed = [person, course].filter((key) => key !== undefined);
  return {
    key: [...needed, ...(start === undefined ? [] : [start])],
    needed: needed.length,
    ...(start !== undefined && { period: { start, ...(end !== undefined && { end }) } }),
    words: {},
  };
}
