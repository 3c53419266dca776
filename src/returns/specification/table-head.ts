import { headerWords } from "../../engine/header-words";
import { headerRowsSearched } from "../../engine/recognise";
import { cellAt, type Grid } from "../../engine/table";

/** Where a specification's table begins: the row of its heads, and the grid's columns of each. */
export interface TableHead {
  readonly row: number;
  readonly name: number;
  readonly description: number;
  readonly characters: number | undefined;
  readonly length: number | undefined;
}

/** "Variabelnamn | Fältinnehåll | Tillåtna tecken | (Max) längd", as SCB's documents of several years spell them. */
const spellings = {
  name: ["Variabelnamn", "Variabel", "Variabelns namn", "Variabler", "Fältnamn"],
  description: ["Fältinnehåll", "Innehåll", "Beskrivning", "Fältbeskrivning", "Fältets innehåll", "Förklaring"],
  characters: ["Tillåtna tecken", "Tecken", "Teckentyp", "Tillåtet tecken", "Datatyp"],
  length: ["Längd", "Max längd", "Maxlängd", "Maximal längd", "Fältlängd", "Antal tecken", "Max antal tecken"],
} as const; // prettier-ignore

const words = Object.fromEntries(
  Object.entries(spellings).map(([key, texts]) => [key, new Set(texts.map(headerWords))]),
) as unknown as Readonly<Record<keyof typeof spellings, ReadonlySet<string>>>;

/** The table's head in one of the grid's first 30 rows; undefined where the sheet is no specification. */
export function findTableHead(grid: Grid): TableHead | undefined {
  for (let row = 0; row < Math.min(grid.rowCount, headerRowsSearched); row++) {
    const head = headIn(grid, row);
    if (head !== undefined) return head;
  }
  return undefined;
}

/** True where a row of the table repeats its head, as a printed document may on each page. */
export function isHeadRow(grid: Grid, row: number, head: TableHead): boolean {
  return headIn(grid, row)?.name === head.name;
}

function headIn(grid: Grid, row: number): TableHead | undefined {
  const texts = grid.columns.map((_, column) => {
    const cell = cellAt(grid, row, column);
    return typeof cell === "string" && cell.length < 100 ? headerWords(cell) : "";
  });
  const place = (key: keyof typeof spellings): number | undefined => {
    const found = texts.findIndex((text) => words[key].has(text));
    return found < 0 ? undefined : found;
  };
  const [name, description] = [place("name"), place("description")];
  const [characters, length] = [place("characters"), place("length")];
  if (name === undefined || description === undefined) return undefined;
  if (characters === undefined && length === undefined) return undefined;
  return { row, name, description, characters, length };
}
