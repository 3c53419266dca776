import type { Area } from "./area";

/** One of a sheet's tables (Excel's own "tabell"), headers and totals included. */
export interface SheetTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}
