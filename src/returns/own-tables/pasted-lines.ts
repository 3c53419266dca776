import { isBlank } from "../../values/reading";

/** A line of pasted text: its number from 1, and its cells. */
export interface PastedLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** More lines than any table of periods or amounts has. */
const mostLines = 2_000;

/** The lines that hold anything, split at tabs, as a sheet copies them, or else at semicolons. Cells may be in quotes. */
export function pastedLines(text: string): readonly PastedLine[] {
  return text
    .split(/\r\n|\r|\n/, mostLines)
    .map((line, index) => ({ line: index + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.length > 0);
}

function cellsOf(line: string): string[] {
  const cells = line.split(line.includes("\t") ? "\t" : ";").map((cell) => {
    const bare = cell.trim();
    return bare.length > 1 && bare.startsWith('"') && bare.endsWith('"') ? bare.slice(1, -1).trim() : bare;
  });
  return cells.slice(0, cells.findLastIndex((cell) => !isBlank(cell)) + 1);
}
