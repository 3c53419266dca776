import type { Params } from "../values/reading";

/**
 * What a regulation says of a case: its answer, or why it has none (a number that cannot be, a case that the source
 * does not speak of). The reason is a word for code; whoever shows it has the sentence.
 */
export type Ruling<T, R extends string> =
  | { readonly kind: "decided"; readonly value: T }
  | { readonly kind: "undecided"; readonly reason: R; readonly params?: Params };

export function decided<T>(value: T): { readonly kind: "decided"; readonly value: T } {
  return { kind: "decided", value };
}

export function undecided<R extends string>(
  reason: R,
  params?: Params,
): { readonly kind: "undecided"; readonly reason: R; readonly params?: Params } {
  return params === undefined ? { kind: "undecided", reason } : { kind: "undecided", reason, params };
}
