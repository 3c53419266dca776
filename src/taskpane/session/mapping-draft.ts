import { recognise } from "../../engine/recognise";
import { cellAt, columnLetters, type Grid } from "../../engine/table";
import { halfYearLabel } from "../../regulations/half-year";
import type { RegulationSet } from "../../regulations/regulation-set";
import type { OpenedReturn } from "../../returns/open-sheet";
import { findProtected } from "../../returns/protected-identity";
import type { ReturnEntry } from "../../returns/return-entry";
import { personalNumber } from "../../values/personal-number";
import { type Cell, isBlank, type ReadContext } from "../../values/reading";
import { chosenColumnAt, headerAt, headerRowFor, type SheetChoice } from "../../returns/sheet-choice";

/** What the person is about to decide under "Ändra". Columns are the grid's; a key without one is not in the sheet. */
export interface MappingDraft {
  readonly returnId: string;
  /** "2026H1"; undefined leaves it to be found in the sheet. */
  readonly halfYear: string | undefined;
  /** Kept while another return is tried. */
  readonly regulationSet: RegulationSet | undefined;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, number>>;
}

/** A column of the sheet that can be chosen. */
export interface SheetColumn {
  readonly column: number;
  readonly letters: string;
  readonly header: string;
}

/** Two values of a column to recognise it by; hidden where they may be personal identity numbers. */
export type Samples =
  { readonly kind: "shown"; readonly texts: readonly string[] } | { readonly kind: "hidden" };

/** The draft that agrees with what the sheet is taken for now. */
export function draftOf(opened: OpenedReturn): MappingDraft {
  const { table, returnId, halfYear, regulationSet } = opened;
  return {
    returnId,
    halfYear: halfYearLabel(halfYear),
    regulationSet,
    headerRow: table.headerRow,
    columns: table.mapping,
  };
}

/** The draft for another return, as far as the sheet's headers tell. */
export function draftFor(
  grid: Grid,
  entry: ReturnEntry,
  halfYear: string | undefined,
  regulationSet?: RegulationSet,
): MappingDraft {
  const [nearest] = recognise(grid, [entry]);
  return {
    returnId: entry.id,
    halfYear,
    regulationSet,
    headerRow: headerRowFor(grid, entry),
    columns: nearest?.table.mapping ?? {},
  };
}

export function sheetColumns(grid: Grid, headerRow: number): SheetColumn[] {
  return grid.columns.flatMap((_, column) => {
    const header = headerAt(grid, headerRow, column);
    return header === "" ? [] : [{ column, letters: columnLetters(grid.firstColumn + column), header }];
  });
}

/** What is wrong with a draft: headers of the return chosen for twice, and those that must have a column. */
export function draftProblems(
  draft: MappingDraft,
  entry: ReturnEntry,
  grid: Grid,
): { twice: readonly string[]; lacking: readonly string[] } {
  const used = Object.values(draft.columns);
  const twice = new Set(used.filter((column, index) => used.indexOf(column) !== index));
  return {
    twice: [...twice].map((column) => headerAt(grid, draft.headerRow, column)),
    lacking: Object.entries(entry.columns)
      .filter(([key, { presence }]) => presence === "essential" && draft.columns[key] === undefined)
      .map(([, { header }]) => header),
  };
}

/** The draft as the choice that is kept in the workbook. */
export function choiceOf(draft: MappingDraft, grid: Grid): SheetChoice {
  const columns = Object.entries(draft.columns).map(
    ([key, column]) => [key, chosenColumnAt(grid, draft.headerRow, column)] as const,
  );
  return {
    returnId: draft.returnId,
    ...(draft.halfYear !== undefined && { halfYear: draft.halfYear }),
    // Also where the return is not judged by it: Nacka's routine for protected identities goes by it.
    ...(draft.regulationSet && { regulationSet: draft.regulationSet }),
    columns: Object.fromEntries(columns),
  };
}

const rowsSearched = 200;

/** Two different values of the sheet's column chosen for `key`. Never one that may be a personal identity number. */
export function samplesOf(
  grid: Grid,
  draft: MappingDraft,
  key: string,
  entry: ReturnEntry,
  context: ReadContext,
): Samples {
  const column = draft.columns[key];
  const type = entry.columns[key]?.type;
  if (column === undefined || type === undefined) return { kind: "shown", texts: [] };
  if (type.name === personalNumber.name) return { kind: "hidden" };
  const texts = new Set<string>();
  const hidden = protectedIn(grid, draft.headerRow, context);
  const last = Math.min(grid.rowCount, draft.headerRow + rowsSearched);
  for (let row = draft.headerRow + 1; row < last && texts.size < 2; row++) {
    const cell = cellAt(grid, row, column);
    if (isBlank(cell) || hidden.has(grid.firstRow + row + 1)) continue;
    if (mayBePersonal(cell, context)) return { kind: "hidden" };
    const reading = type.read(cell, context);
    const text = reading.kind === "read" ? type.format(reading.value as never) : String(cell);
    texts.add(text.length > 24 ? `${text.slice(0, 23)}…` : text);
  }
  return { kind: "shown", texts: [...texts] };
}

const protectedByGrid = new WeakMap<Grid, ReadonlyMap<number, ReadonlySet<number>>>();

/** The rows of people with protected identity; found once for a grid, however many columns ask. */
function protectedIn(grid: Grid, headerRow: number, context: ReadContext): ReadonlySet<number> {
  const known = protectedByGrid.get(grid)?.get(headerRow);
  if (known !== undefined) return known;
  const { rows } = findProtected(grid, headerRow, context);
  protectedByGrid.set(grid, new Map([[headerRow, rows]]));
  return rows;
}

/** Ten or twelve characters built like a personal identity number, anywhere in the cell, whether or not they are one. */
function mayBePersonal(cell: Cell, context: ReadContext): boolean {
  return personalNumber.read(cell, context).kind === "read" || /\d{6}\W?[\dTt]\w{3}/.test(String(cell));
}

/** Where no header is known, the row among the first 30 with the most texts is the likeliest. */
