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

/** Both last days by the course's last day: a catalogue has few of those, and counting working days is slow. */
const known = new Map<Day, Pick<DueDays, RegulationSet>>();
const mostKnown = 5_000;

/** By the regulation set that is chosen; by both where none is, because no page says from when it holds. */
export function dueDays(endDate: Day, chosen: RegulationSet | undefined): DueDays {
  const both = bothDays(endDate);
  const { nacka24, alvis } = both;
  if (chosen !== undefined) return { ...both, earliest: both[chosen], latest: both[chosen] };
  return { ...both, earliest: nacka24 < alvis ? nacka24 : alvis, latest: nacka24 < alvis ? alvis : nacka24 };
}

function bothDays(endDate: Day): Pick<DueDays, RegulationSet> {
  const found = known.get(endDate) ?? {
    nacka24: gradeCatalogueDue(endDate, "nacka24"),
    alvis: gradeCatalogueDue(endDate, "alvis"),
  };
  if (known.size >= mostKnown) known.clear();
  known.set(endDate, found);
  return found;
}
