import type { CheckText } from "./check-text";

/** Texts under their checks' ids: a prefix and the part that all such checks share. */
export type Prefixed<P extends string, S extends string> = { readonly [K in S as `${P}-${K}`]: CheckText };

/** Puts a prefix before each key: `prefixed("KVX-PNR", { MISSING })` is `{ "KVX-PNR-MISSING" }`. */
export function prefixed<P extends string, S extends string>(
  prefix: P,
  texts: Readonly<Record<S, CheckText>>,
): Prefixed<P, S> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [`${prefix}-${key}`, text]),
  ) as Prefixed<P, S>;
}
