import {
  type Candidate,
  headerRowsSearched,
  recognise,
  recogniseRow,
  type Recognisable,
} from "../../engine/recognise";
import { headerWords } from "../../engine/header-words";
import { addressOf, cellAt, type Grid, type Table } from "../../engine/table";

/** What a profile says of a header that none of the columns is meant by, whatever it is called. */
export const notAColumn = "-";

/**
 * A sheet as the payout sheet or as the register, by its headers and by the profile's, which go first; undefined where
 * an essential column is missing. `nearest` of all sheets is for saying what was looked for.
 */
export function findTable(
  grid: Grid,
  kind: Recognisable,
  headers: Readonly<Record<string, string>>,
): { readonly table: Table | undefined; readonly nearest: Candidate | undefined } {
  const [best] = recognise(grid, [kind]);
  const profiled = Object.keys(headers).length === 0 ? undefined : withProfile(grid, kind, headers, best);
  const table = profiled ?? best?.table;
  const complete = table !== undefined && lacking(table, kind).length === 0;
  return { table: complete ? table : undefined, nearest: best };
}

/** The essential columns that a table lacks, by key. */
export function lacking(table: Table | undefined, { columns }: Recognisable): string[] {
  return Object.keys(columns).filter(
    (key) => columns[key]?.presence === "essential" && table?.mapping[key] === undefined,
  );
}

/** Where a second table of the kind begins, in the same row of headers: "P4". It is not read. */
export function tableBeside(table: Table, { columns }: Recognisable): string | undefined {
  const { grid, headerRow, mapping } = table;
  const again = Object.entries(mapping)
    .filter(([key]) => columns[key]?.presence === "essential")
    .map(([, own]) => {
      const words = wordsAt(grid, headerRow, own);
      return grid.columns.findIndex(
        (_, column) => column !== own && wordsAt(grid, headerRow, column) === words,
      );
    });
  if (again.length === 0 || again.includes(-1)) return undefined;
  return addressOf(grid, headerRow, Math.min(...again));
}

function withProfile(
  grid: Grid,
  kind: Recognisable,
  headers: Readonly<Record<string, string>>,
  best: Candidate | undefined,
): Table {
  const wanted = new Map(Object.entries(headers).map(([header, key]) => [headerWords(header), key]));
  let [headerRow, most] = [best?.table.headerRow ?? 0, 0];
  for (let row = 0; row < Math.min(grid.rowCount, headerRowsSearched); row++) {
    const known = grid.columns.filter((_, column) => wanted.has(wordsAt(grid, row, column))).length;
    if (known > most) [headerRow, most] = [row, known];
  }
  const { table } = recogniseRow(grid, kind, headerRow);
  const mapping: Record<string, number> = { ...table.mapping };
  const shown: Record<string, string> = { ...table.headers };
  grid.columns.forEach((_, column) => {
    const key = wanted.get(wordsAt(grid, headerRow, column));
    if (key === undefined || (key !== notAColumn && kind.columns[key] === undefined)) return;
    // A column has one meaning: what recognition took it for gives way.
    for (const [other, at] of Object.entries(mapping)) if (at === column) delete mapping[other];
    if (key === notAColumn) return;
    mapping[key] = column;
    shown[key] = String(cellAt(grid, headerRow, column)).trim();
  });
  return { grid, headerRow, mapping, headers: shown };
}

function wordsAt(grid: Grid, row: number, column: number): string {
  const cell = cellAt(grid, row, column);
  return cell === null ? "" : headerWords(String(cell));
}
