import type { SheetLayout } from "../../src/engine/sheet-fill";
import type { Grid } from "../../src/engine/table";
import { halfYear } from "../../src/regulations/half-year";
import { openSheet } from "../../src/returns/open-sheet";
import { type FillSettings, prepareFill, type PreparedFill } from "../../src/returns/prepare-fill";
import { returns } from "../../src/returns/returns";
import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";

export const today = day("2026-08-10");

/** Rows as a grid that begins in A1. */
export function gridOf(rows: readonly (readonly Cell[])[], sheet = "Blad"): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
  return { sheet, firstRow: 0, firstColumn: 0, rowCount: rows.length, columns, date1904: false };
}

export const templateHeaders = ["Personnummer", "Kurskod", "Kursstart", "Kursslut", "Poäng för kursen", "Betyg", "Kursens förläggning"]; // prettier-ignore
export const listHeaders = ["Pnr", "Kurskod", "Start", "Slut", "Poäng", "Betyg", "Studieform"];

/** A layout without protection, formulas or tables, with dates in C and D and texts in A. */
export function plainLayout(changes: Partial<SheetLayout> = {}): SheetLayout {
  const kinds = ["text", "general", "date", "date", "number", "general", "general"] as const;
  const looks = new Map(kinds.map((kind, column) => [column, { kind, locked: true }]));
  return { isProtected: false, formulas: new Map(), looks, tables: [], ...changes };
}

interface Case {
  readonly template?: readonly (readonly Cell[])[];
  readonly list: readonly (readonly Cell[])[];
  readonly layout?: SheetLayout;
  readonly settings?: Partial<FillSettings>;
}

/** Plans to fill a komvux template with the rows for the spring of 2026. */
export async function planned({ template = [], list, layout, settings }: Case): Promise<PreparedFill> {
  const grid = gridOf([templateHeaders, ...template], "Mall");
  const opened = openSheet(grid, { today, returnId: "komvux" });
  const entry = returns.find(({ id }) => id === "komvux");
  if (entry === undefined) throw new Error("no komvux");
  if (opened.kind !== "headersOnly" && opened.kind !== "recognised") throw new Error(opened.kind);
  const table = opened.kind === "headersOnly" ? opened.candidate.table : opened.opened.table;
  return prepareFill({
    entry,
    template: table,
    layout: layout ?? plainLayout(),
    list: gridOf([listHeaders, ...list], "Lista"),
    today,
    halfYear: halfYear(2026, 1),
    ...settings,
  });
}
