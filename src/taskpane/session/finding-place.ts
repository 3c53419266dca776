import type { Finding } from "../../engine/finding";
import type { Review } from "../../engine/review";
import { type ResultList, shownGroups } from "./result-list";

/** Where the person stands among the open findings of a check. */
export interface FindingPlace {
  readonly check: string;
  /** From 0; where the finding is settled, the place that it had. */
  readonly index: number;
  /** How many findings the check has now. */
  readonly count: number;
  readonly finding: Finding;
  /** True where an edit took the finding away while it was shown, or a person confirmed it (`confirmation`). */
  readonly settled: boolean;
}

/** The finding of a check at an index; undefined outside. */
export function placeAt(review: Review, check: string, index: number): FindingPlace | undefined {
  const finding = index < 0 ? undefined : review.findings(check, index, 1, "open")[0];
  return finding && { check, index, count: countOf(review, check), finding, settled: false };
}

/** Where a finding stands in its check; undefined where it is no longer found. */
export function placeOfFinding(review: Review, finding: Finding): FindingPlace | undefined {
  const { check, row } = finding;
  const count = countOf(review, check);
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = review.findings(check, middle, 1, "open")[0];
    if (there !== undefined && there.row < row) from = middle + 1;
    else to = middle;
  }
  const place = placeAt(review, check, from);
  return place?.finding.row === row ? place : undefined;
}

/** The same place after an edit: where the finding stands now, or that it is settled. */
export function refreshPlace(place: FindingPlace, review: Review): FindingPlace {
  const { finding, check } = place;
  const confirmed = review
    .findingsAt(finding.cells[0].address)
    .find((other) => other.check === check && other.row === finding.row && other.confirmation);
  return (
    placeOfFinding(review, finding) ?? {
      ...place,
      count: countOf(review, check),
      finding: confirmed ?? finding,
      settled: true,
    }
  );
}

/** The finding before (-1) or after (1), going on to the groups that the list shows before or after. */
export function neighbour(
  place: FindingPlace,
  direction: -1 | 1,
  review: Review,
  list: ResultList,
): FindingPlace | undefined {
  // A settled finding has left its place: the one that followed it stands there now.
  const index = place.settled && direction === 1 ? place.index : place.index + direction;
  const within = placeAt(review, place.check, index);
  if (within !== undefined) return within;
  const groups = shownGroups(list);
  const at = groups.findIndex(({ check }) => check === place.check);
  for (let next = at + direction; at >= 0 && next >= 0 && next < groups.length; next += direction) {
    const group = groups[next];
    if (group === undefined) break;
    const found = placeAt(review, group.check, direction === 1 ? 0 : group.count - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function countOf(review: Review, check: string): number {
  const { count = 0, confirmed = 0 } = review.outcomes.find((outcome) => outcome.check === check) ?? {};
  return count - confirmed;
}
