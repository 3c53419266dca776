import type { Cell } from "../values/reading";
import type { Finding } from "./finding";
import type { Review } from "./review";
import { cellAt, placeOf, type Table } from "./table";

/** One cell that a plan writes (rättelse): what stands there, what will, and the checks that ask for it. */
export interface PlannedWrite {
  readonly address: string;
  /** The sheet's own row number, from 1. */
  readonly row: number;
  readonly column: string;
  readonly header: string;
  readonly from: Cell;
  readonly to: Cell;
  /** False where the meaning changes, and a person has to look. */
  readonly safe: boolean;
  readonly checks: readonly string[];
}

/** A cell that two findings want to write differently: the person chooses. */
export interface FixConflict {
  readonly address: string;
  readonly column: string;
  readonly from: Cell;
  readonly proposals: readonly { readonly to: Cell; readonly check: string }[];
}

/** The writes about to happen, to be shown before they do; everything left out is counted. */
export interface FixPlan {
  readonly sheet: string;
  readonly writes: readonly PlannedWrite[];
  readonly conflicts: readonly FixConflict[];
  readonly left: {
    /** Findings for which nothing can be computed. */
    readonly withoutFix: number;
    /** Findings that need a person, where only safe fixes were asked for. */
    readonly unsafe: number;
    /** Findings in a cell that two fixes want to write. */
    readonly conflicting: number;
    /** Findings in a cell with a formula: the formula is to be changed, not its result. */
    readonly formula: number;
  };
}

export interface FixChoice {
  readonly safeOnly?: boolean;
  /** Addresses of cells with formulas, which are never written over. */
  readonly formulas?: ReadonlySet<string>;
}

/**
 * Plans the fixes of findings: one, all of a check, or many. A finding is corrected wholly or not at all. Confirmed
 * findings are passed over.
 */
export function planFixes(table: Table, findings: readonly Finding[], choice: FixChoice = {}): FixPlan {
  const left = { withoutFix: 0, unsafe: 0, conflicting: 0, formula: 0 };
  const wanted = findings.filter((finding) => {
    if (finding.confirmation !== undefined) return false;
    const reason = whyLeft(finding, choice);
    if (reason !== undefined) left[reason]++;
    return reason === undefined;
  });
  const conflicts = conflictsAmong(table, wanted);
  const writes = new Map<string, PlannedWrite>();
  for (const finding of wanted) {
    if (finding.fixes.some(({ address }) => conflicts.has(address))) left.conflicting++;
    else for (const fix of finding.fixes) addWrite(writes, table, finding, fix);
  }
  return { sheet: table.grid.sheet, writes: [...writes.values()], conflicts: [...conflicts.values()], left };
}

/** Plans the open findings of the named checks, or of all. */
export function planReviewFixes(review: Review, choice: FixChoice = {}, checks?: readonly string[]): FixPlan {
  const named = review.outcomes.filter(({ check }) => checks === undefined || checks.includes(check));
  const findings = named.flatMap(({ check }) => review.findings(check, 0, Infinity, "open"));
  return planFixes(review.table, findings, choice);
}

function whyLeft(
  finding: Finding,
  { safeOnly, formulas }: FixChoice,
): "withoutFix" | "unsafe" | "formula" | undefined {
  if (finding.fixes.length === 0) return "withoutFix";
  if (safeOnly === true && finding.fixes.some(({ safe }) => !safe)) return "unsafe";
  return finding.fixes.some(({ address }) => formulas?.has(address)) ? "formula" : undefined;
}

function conflictsAmong(table: Table, findings: readonly Finding[]): Map<string, FixConflict> {
  const proposals = new Map<string, { to: Cell; check: string; column: string }[]>();
  for (const { check, fixes } of findings) {
    for (const { address, column, value } of fixes) {
      const others = proposals.get(address);
      if (others === undefined) proposals.set(address, [{ to: value, check, column }]);
      else if (!others.some(({ to }) => to === value)) others.push({ to: value, check, column });
    }
  }
  const conflicts = new Map<string, FixConflict>();
  for (const [address, of] of proposals) {
    const [first, ...others] = of;
    if (first === undefined || others.length === 0) continue;
    const proposed = of.map(({ to, check }) => ({ to, check }));
    const { column } = first;
    conflicts.set(address, { address, column, from: standing(table, address), proposals: proposed });
  }
  return conflicts;
}

function addWrite(
  writes: Map<string, PlannedWrite>,
  table: Table,
  { check, row }: Finding,
  { address, column, value, safe }: Finding["fixes"][number],
): void {
  const from = standing(table, address);
  if (from === value) return;
  const earlier = writes.get(address);
  writes.set(address, {
    address,
    row,
    column,
    header: table.headers[column] ?? column,
    from,
    to: value,
    safe: safe && (earlier?.safe ?? true),
    checks: [...(earlier?.checks ?? []), check],
  });
}

function standing({ grid }: Table, address: string): Cell {
  const place = placeOf(grid, address);
  return place === undefined ? null : cellAt(grid, place.row, place.column);
}
