import type { Severity } from "../../engine/check";
import type { Finding } from "../../engine/finding";
import type { Review } from "../../engine/review";

/** A finding in the list. One that is settled or confirmed stays, faded, so that nothing moves under the pointer. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly settled: boolean;
  /** True where it was a person's word that settled it. */
  readonly confirmed?: boolean;
}

/** The open findings of one check. `rows` is empty until the group is opened. */
export interface FindingGroup {
  readonly check: string;
  readonly severity: Severity;
  readonly count: number;
  readonly open: boolean;
  /** The most findings that are listed. */
  readonly limit: number;
  readonly rows: readonly ListedFinding[];
}

export type SeverityFilter = Severity | "all";

/** The list of a result: what it shows, and its groups, gravest first. */
export interface ResultList {
  readonly filter: SeverityFilter;
  readonly groups: readonly FindingGroup[];
}

/** How many findings a group lists at first, and how many more each time. */
export const listedAtOnce = 50;

const gravity: readonly Severity[] = ["error", "review", "note"];

/** The list of a fresh review: every group closed but the first. */
export function startList(review: Review): ResultList {
  const list = { filter: "all", groups: groupsOf(review, []) } as const;
  const [first] = list.groups;
  return first === undefined ? list : setOpen(list, review, first.check, true);
}

/** The list after an edit: counts are new, settled findings fade but stay, emptied groups stay too. */
export function refreshList(list: ResultList, review: Review): ResultList {
  return { ...list, groups: groupsOf(review, list.groups) };
}

/** The list after much has changed at once: new counts, and nothing is left of what was settled. */
export function renewList({ filter, groups }: ResultList, review: Review): ResultList {
  const kept = groupsOf(review, groups).filter(({ count }) => count > 0);
  return { filter, groups: kept.map((group) => cleared(group, review)) };
}

/** Opens or closes a group. What was settled in it is cleared away. */
export function setOpen(list: ResultList, review: Review, check: string, open: boolean): ResultList {
  return changeGroup(list, check, (group) => ({
    ...group,
    open,
    limit: listedAtOnce,
    rows: open ? listed(review, check, listedAtOnce) : [],
  }));
}

/** Lists 50 more findings of a group. */
export function showMore(list: ResultList, review: Review, check: string): ResultList {
  return changeGroup(list, check, (group) => {
    const limit = group.limit + listedAtOnce;
    return { ...group, limit, rows: listedNow({ ...group, limit }, review) };
  });
}

/** Shows one severity, or all; what was settled is cleared away. */
export function setFilter(list: ResultList, review: Review, filter: SeverityFilter): ResultList {
  const groups = list.groups.filter(({ count }) => count > 0);
  return { filter, groups: groups.map((group) => cleared(group, review)) };
}

/** The groups that the filter lets through. */
export function shownGroups({ filter, groups }: ResultList): readonly FindingGroup[] {
  return filter === "all" ? groups : groups.filter(({ severity }) => severity === filter);
}

function groupsOf(review: Review, earlier: readonly FindingGroup[]): FindingGroup[] {
  const before = new Map(earlier.map((group) => [group.check, group]));
  return review.outcomes
    .map(({ count, confirmed, ...outcome }) => ({ ...outcome, count: count - confirmed }))
    .filter(({ check, count }) => count > 0 || before.has(check))
    .map(({ check, severity, count }): FindingGroup => {
      const group = before.get(check) ?? { check, severity, open: false, limit: listedAtOnce, rows: [] };
      const rows = group.open ? listedNow(group, review) : [];
      return { ...group, count, rows };
    })
    .sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
}

/** A group with what is open in it alone. */
function cleared(group: FindingGroup, review: Review): FindingGroup {
  return group.open ? { ...group, rows: listed(review, group.check, group.limit) } : group;
}

function changeGroup(
  list: ResultList,
  check: string,
  change: (group: FindingGroup) => FindingGroup,
): ResultList {
  return { ...list, groups: list.groups.map((group) => (group.check === check ? change(group) : group)) };
}

function listed(review: Review, check: string, limit: number): ListedFinding[] {
  return openFindings(review, check, limit).map((finding) => ({ finding, settled: false }));
}

function openFindings(review: Review, check: string, limit: number): Finding[] {
  return review.findings(check, 0, limit, "open");
}

/** What an open group lists now; of the findings that are gone, it tells those that a person has confirmed. */
function listedNow(
  { check, rows, limit }: Pick<FindingGroup, "check" | "rows" | "limit">,
  review: Review,
): ListedFinding[] {
  const now = merged(rows, openFindings(review, check, limit), limit);
  const confirmed = ({ cells: [{ address }] }: Finding): boolean =>
    review.findingsAt(address).some((other) => other.check === check && other.confirmation !== undefined);
  return now.map((row) => (row.settled ? { ...row, confirmed: confirmed(row.finding) } : row));
}

/** Findings now, and those listed before that are gone, in the order of the sheet's rows. */
function merged(before: readonly ListedFinding[], now: readonly Finding[], limit: number): ListedFinding[] {
  const addresses = new Set(now.map(({ cells }) => cells[0].address));
  const lastRow = now.at(-1)?.row ?? Infinity;
  const gone = before
    .filter(({ finding }) => !addresses.has(finding.cells[0].address))
    // One pushed past the limit by new findings is not settled; it is merely further down.
    .filter(({ finding, settled }) => settled || now.length < limit || finding.row <= lastRow)
    .map(({ finding }) => ({ finding, settled: true }));
  const kept = now.map((finding) => ({ finding, settled: false }));
  return [...kept, ...gone].sort((a, b) => a.finding.row - b.finding.row);
}
