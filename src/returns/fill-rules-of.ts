import { defaultFillRules, type FillRules } from "../engine/fill-rules";
import type { Columns } from "../engine/column";
import { komvuxFillRules } from "./komvux/fill-rules";

/** Returns that say themselves what filling must know; the others follow from their columns. */
const stated: Readonly<Record<string, FillRules>> = { komvux: komvuxFillRules };

export function fillRulesOf(returnId: string, columns: Columns): FillRules {
  return stated[returnId] ?? defaultFillRules(columns);
}
