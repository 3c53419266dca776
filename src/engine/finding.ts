import type { Cell, Params } from "../values/reading";
import type { Fix, Severity } from "./check";
import type { Confirmation } from "./confirmation";

/** A cell that a finding points at. */
export interface FindingCell {
  /** The return's key of the column. */
  readonly column: string;
  /** The header as it stands in the sheet. */
  readonly header: string;
  /** "N47". */
  readonly address: string;
}

/** What a check reports: data only; the words are made in `locale/` when somebody reads them. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** The sheet's own row number, from 1. */
  readonly row: number;
  /** The cells concerned; the first is the one to look at. */
  readonly cells: readonly [FindingCell, ...FindingCell[]];
  /** What stands in the first cell, as the workbook holds it. */
  readonly observed: Cell;
  /** The same as a person sees it in the sheet: a date as a date. */
  readonly shown: string;
  readonly params: Params;
  readonly fixes: readonly (Fix & { readonly address: string })[];
  /** Set where a person has said that it is right. */
  readonly confirmation?: Confirmation;
}
