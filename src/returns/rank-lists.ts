import { mapColumns, sureScore } from "../engine/map-columns";
import type { Grid } from "../engine/table";
import type { Day } from "../values/day";
import { fillRulesOf } from "./fill-rules-of";
import type { ReturnEntry } from "./return-entry";

/** A sheet that a return may be filled from. */
export interface RankedList {
  readonly grid: Grid;
  /** How many columns of the return it surely has. */
  readonly score: number;
  /** Columns that every row must have and the sheet lacks; where there are any it cannot be the list as it is. */
  readonly lacking: readonly string[];
}

/** Sheets by how likely each is the list to fill the return from: those that lack nothing first. */
export function rankLists(
  grids: readonly Grid[],
  { id, columns }: ReturnEntry,
  today: Day,
): readonly RankedList[] {
  const { key, needed } = fillRulesOf(id, columns);
  return grids
    .map((grid) => {
      const { proposals, missing } = mapColumns(grid, columns, { date1904: grid.date1904, today });
      const lacking = key.slice(0, needed).filter((one) => missing.includes(one));
      return { grid, score: proposals.filter(({ score }) => score >= sureScore).length, lacking };
    })
    .sort((a, b) => a.lacking.length - b.lacking.length || b.score - a.score);
}
