import { cellArea, cellCount, intersection, type Area } from "./area";

/** A drop-down list (rullgardinslista) that cells have; the stand-in knows no other data validation. */
export interface DropDown {
  readonly areas: readonly Area[];
  /** As Excel gives it: "=Koder!$A$2:$A$9", "=Former", or the values themselves, "Ja,Nej". */
  readonly source: string;
  readonly style: "Stop" | "Warning" | "Information";
  /** False where Excel says nothing of other values. */
  readonly showsAlert: boolean;
}

/** What the cells of an area have in common: one list, none, a list in some cells only, or different lists. */
export type DropDownsIn =
  | { readonly kind: "None" | "MixedCriteria" | "Inconsistent" }
  | { readonly kind: "List"; readonly list: DropDown };

/** The list of a cell, where it has one. The last one given holds: no cell has two. */
export function dropDownAt(lists: readonly DropDown[], row: number, column: number): DropDown | undefined {
  return lists.findLast(({ areas }) => areas.some((area) => intersection(area, cellArea(row, column))));
}

/** What `Range.dataValidation.type` tells of an area. Lists overlap in no sheet that Excel has made. */
export function dropDownsIn(lists: readonly DropDown[], area: Area): DropDownsIn {
  const shares = lists.map((list) => ({ list, cells: shared(list, area) })).filter(({ cells }) => cells > 0);
  const [first, ...others] = shares;
  if (first === undefined) return { kind: "None" };
  if (others.length > 0) return { kind: "Inconsistent" };
  return first.cells === cellCount(area) ? { kind: "List", list: first.list } : { kind: "MixedCriteria" };
}

function shared({ areas }: DropDown, area: Area): number {
  return areas.reduce((sum, own) => {
    const common = intersection(own, area);
    return sum + (common ? cellCount(common) : 0);
  }, 0);
}
