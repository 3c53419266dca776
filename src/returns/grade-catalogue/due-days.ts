import { gradeCatalogueDue } from "../../regulations/deadlines";
import type { RegulationSet } from "../../regulations/regulation-set";
import type { Day } from "../../values/day";

/** The last day for a catalogue to be with Nacka: by each text, and the first and last of those that may hold. */
export interface DueDays {
  readonly nacka24: Day;
  readonly alvis: Day;
  readonly earliest: Day;
  readonly latest: Day;
}

/** By the regulation set that is chosen; by both where none is, because no page says from when it holds. */
export function dueDays(endDate: Day, chosen: RegulationSet | undefined): DueDays {
  const nacka24 = gradeCatalogueDue(endDate, "nacka24");
  const alvis = gradeCatalogueDue(endDate, "alvis");
  const holding = chosen === undefined ? [nacka24, alvis] : [chosen === "alvis" ? alvis : nacka24];
  return {
    nacka24,
    alvis,
    earliest: Math.min(...holding) as Day,
    latest: Math.max(...holding) as Day,
  };
}
