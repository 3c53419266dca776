import { columnLetters } from "../engine/table";
import { lastColumn, lastRow, parseAddress } from "./address";

/** In a formula: texts, quoted sheet names, brackets of tables and files, numbers, and words, of which some are references. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(])|\$?\d{1,7}:\$?\d{1,7}(?![\w.])|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.\\?$]*/gu;

/**
 * A formula as it reads so many rows and columns further on: relative references move, those with "$" stay, and what
 * would leave the sheet becomes #REF!. Needed where the cell that holds a shared formula's text is written over.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(tokens, (token: string, at: number) => {
    const after = formula[at + token.length];
    if (after === "(" || after === "!" || token.startsWith('"') || token.startsWith("'")) return token;
    if (token.startsWith("[")) return token;
    const parts = token.split(":");
    if (parts.length === 2) {
      const moved = parts.map((part) => shiftEdge(part, rows, columns));
      return moved.includes(undefined) ? "#REF!" : moved.join(":");
    }
    return shiftCell(token, rows, columns);
  });
}

function shiftCell(token: string, rows: number, columns: number): string {
  const place = parseAddress(token);
  if (place === undefined) return token;
  const [, fixedColumn = "", letters = "", fixedRow = ""] = /^(\$?)([A-Za-z]+)(\$?)/.exec(token) ?? [];
  const row = fixedRow === "" ? place.row + rows : place.row;
  const column = fixedColumn === "" ? place.column + columns : place.column;
  if (row < 0 || row > lastRow || column < 0 || column > lastColumn) return "#REF!";
  return `${fixedColumn}${fixedColumn === "" ? columnLetters(column) : letters}${fixedRow}${row + 1}`;
}

/** One side of "A:C" or "1:3". */
function shiftEdge(edge: string, rows: number, columns: number): string | undefined {
  if (edge.startsWith("$")) return edge;
  if (/^\d/.test(edge)) {
    const row = Number(edge) + rows;
    return row >= 1 && row <= lastRow + 1 ? String(row) : undefined;
  }
  const place = parseAddress(`${edge}1`);
  const column = place === undefined ? -1 : place.column + columns;
  return column >= 0 && column <= lastColumn ? columnLetters(column) : undefined;
}
