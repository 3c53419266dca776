import type { Settled } from "../../engine/reconcile";
import type { PayoutLine, RegisterRow } from "./entry";
import type { ReadPayout } from "./read-payout";

/** A line and a row that a person has put together or kept apart, by where they stand. */
export interface HandPair {
  /** Which of the matter's sheets, from 0, and the sheet's own row number, from 1. */
  readonly sheet: number;
  readonly lineRow: number;
  /** The register's own row number, from 1. */
  readonly registerRow: number;
}

/** What a person has settled: it goes before every rule. A pair whose line or row is no longer there is passed over. */
export interface SettledByHand {
  readonly pairs?: readonly HandPair[];
  readonly apart?: readonly HandPair[];
}

/** The same by the places in the lists that are paired. */
export function placesOf(
  { pairs = [], apart = [] }: SettledByHand,
  payouts: readonly ReadPayout[],
  lines: readonly PayoutLine[],
  rows: readonly RegisterRow[],
): Settled {
  const lineAt = new Map<PayoutLine, number>(lines.map((line, at) => [line, at]));
  const rowAt = new Map(rows.map(({ place }, at) => [place.row, at]));
  const place = (pair: HandPair) => {
    const line = payouts[pair.sheet]?.lines.find((one) => one.place.row === pair.lineRow);
    const left = line === undefined ? undefined : lineAt.get(line);
    const right = rowAt.get(pair.registerRow);
    return left === undefined || right === undefined ? [] : [{ left, right }];
  };
  return { pairs: pairs.flatMap(place), apart: apart.flatMap(place) };
}
