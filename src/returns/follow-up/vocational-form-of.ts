import type { VocationalForm } from "../../regulations/workplace-learning";

/** The form of vocational education that a text names; undefined for all else, such as general courses. */
export function vocationalFormOf(text: string | undefined): VocationalForm | undefined {
  if (text === undefined) return undefined;
  if (/lärling/i.test(text)) return "apprenticeship";
  return /yrkes|\bapl\b/i.test(text) ? "vocational" : undefined;
}
