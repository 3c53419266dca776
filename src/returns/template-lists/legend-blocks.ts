import { headerWords } from "../../engine/header-words";
import { cellAt, type Grid } from "../../engine/table";
import { isBlank, isExcelError, type Cell } from "../../values/reading";

/** Codes that stand below each other on a sheet, and the words that may name the column that they are for. */
export interface LegendBlock {
  /** The nearest first: the words over the codes, then the sheet's name. */
  readonly names: readonly string[];
  readonly codes: readonly { readonly code: string; readonly meaning?: string }[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const codeHeads = words("kod koder kodvärde värde värden code alternativ svarsalternativ tillåtnavärden");
const meaningHeads = words(
  "betydelse förklaring klartext iklartext beskrivning benämning innebörd kodtext meaning",
);
const variableHeads = words("variabel variabelnamn kolumn kolumnnamn fält fältnamn rubrik variable");
/** A sheet called so holds lists and nothing else: there a word over a column of codes is enough. */
const listSheet = /^(?:koder|kodlistor|kodlista|listor|värdelistor|kodförklaring(?:ar)?|codes|lists)$/;

/**
 * The code lists of a sheet, read with care: a head of "Kod" and "Betydelse", a column's own name over the codes with
 * "Betydelse" beside it, a head of "Variabel", "Kod" and "Betydelse", or, on a sheet that is called "Koder" or
 * "Listor", names over columns of codes. Anything else is no code list.
 */
export function legendBlocks(grid: Grid): LegendBlock[] {
  const blocks: LegendBlock[] = [];
  const isListSheet = listSheet.test(headerWords(grid.sheet));
  const taken = new Set<string>();
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.columns.length; column++) {
      if (taken.has(`${row}:${column}`)) continue;
      const head = wordsAt(grid, row, column);
      const hasMeaning = meaningHeads.has(wordsAt(grid, row, column + 1));
      if (head === "" || meaningHeads.has(head)) continue;
      if (variableHeads.has(head) && codeHeads.has(wordsAt(grid, row, column + 1))) {
        blocks.push(...byVariable(grid, row, column));
        taken.add(`${row}:${column + 1}`);
      } else if (hasMeaning) {
        const above = textAt(grid, row - 1, column) || textAt(grid, row - 1, column + 1);
        const names = codeHeads.has(head) ? [above, grid.sheet] : [textAt(grid, row, column)];
        blocks.push({
          names: names.filter((name) => name !== ""),
          codes: codesBelow(grid, row, column, true),
        });
      } else if (isListSheet && row === 0) {
        blocks.push({ names: [textAt(grid, row, column)], codes: codesBelow(grid, row, column, false) });
      }
    }
  }
  return blocks;
}

/** "Variabel | Kod | Betydelse": the variable stands on each of its rows, or on the first alone. */
function byVariable(grid: Grid, headRow: number, column: number): LegendBlock[] {
  const found = new Map<string, LegendBlock["codes"][number][]>();
  const hasMeaning = meaningHeads.has(wordsAt(grid, headRow, column + 2));
  let variable = "";
  for (let row = headRow + 1; row < grid.rowCount; row++) {
    variable = textAt(grid, row, column) || variable;
    const code = textAt(grid, row, column + 1);
    if (variable === "" || code === "") continue;
    const codes = found.get(variable) ?? [];
    found.set(variable, codes);
    codes.push(codeOf(code, hasMeaning ? textAt(grid, row, column + 2) : ""));
  }
  return [...found].map(([name, codes]) => ({ names: [name], codes }));
}

/** The codes under a head, to the first blank cell. */
function codesBelow(grid: Grid, headRow: number, column: number, hasMeaning: boolean): LegendBlock["codes"] {
  const codes: LegendBlock["codes"][number][] = [];
  for (let row = headRow + 1; row < grid.rowCount; row++) {
    const code = textAt(grid, row, column);
    if (code === "") break;
    codes.push(codeOf(code, hasMeaning ? textAt(grid, row, column + 1) : ""));
  }
  return codes;
}

function codeOf(code: string, meaning: string): LegendBlock["codes"][number] {
  return meaning === "" ? { code } : { code, meaning };
}

function wordsAt(grid: Grid, row: number, column: number): string {
  const text = textAt(grid, row, column);
  return text.length > 60 ? "" : headerWords(text);
}

function textAt(grid: Grid, row: number, column: number): string {
  const cell: Cell = row < 0 || column < 0 ? null : cellAt(grid, row, column);
  return isBlank(cell) || isExcelError(cell) ? "" : String(cell).replace(/\s+/g, " ").trim();
}
