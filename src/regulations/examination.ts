import type { Day } from "../values/day";
import { nackaInstructions } from "./nacka-source";
import type { RegulationSet } from "./regulation-set";

export const examinationSource = nackaInstructions(
  "Betygskataloger efter prövning",
  "Prövning, max. Studietid två veckor. Det ska tydligt framgå att det är en PRÖVNING.",
);

/**
 * How long a prövning (examination of somebody who already knows the course) took against the two weeks allowed:
 * - `within`: at most 14 days, first and last counted. - `edge`: 14 days from day to day, which some would allow.
 * - `tooLong`: more. - `noLimit`: the later page (`alvis`) names no time. - `impossible`: it ends before it begins.
 */
export type ExaminationTime = "within" | "edge" | "tooLong" | "noLimit" | "impossible";

export function examinationTime(
  start: Day,
  end: Day,
  regulations: RegulationSet = "nacka24",
): ExaminationTime {
  const days = end - start;
  if (!(days >= 0)) return "impossible";
  if (regulations === "alvis") return "noLimit";
  if (days > 14) return "tooLong";
  return days === 14 ? "edge" : "within";
}
