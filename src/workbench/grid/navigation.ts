import type { Place, Selection } from "./selection";
import type { VisibleLines } from "./visible-lines";

/** What moving needs to know of the sheet. */
export interface Terrain {
  readonly rows: VisibleLines;
  readonly columns: VisibleLines;
  /** The last row and column that hold anything; 0, 0 for an empty sheet. */
  readonly lastUsed: Place;
  /** Rows in a screenful. */
  readonly pageRows: number;
  isFilled(row: number, column: number): boolean;
}

export interface Key {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
}

/** Where the selection goes for a key, as in Excel; undefined for a key that does not move. */
export function moved(selection: Selection, key: Key, terrain: Terrain): Selection | undefined {
  const entering = key.key === "Enter" || key.key === "Tab";
  const extends_ = key.shift && !entering;
  const target = targetOf(extends_ ? selection.head : selection.anchor, key, terrain);
  if (!target) return undefined;
  return extends_ ? { anchor: selection.anchor, head: target } : { anchor: target, head: target };
}

function targetOf(from: Place, key: Key, terrain: Terrain): Place | undefined {
  const { rows, columns, lastUsed, pageRows } = terrain;
  const back = key.shift ? -1 : 1;
  switch (key.key) {
    case "ArrowDown":
      return vertical(from, 1, key.ctrl, terrain);
    case "ArrowUp":
      return vertical(from, -1, key.ctrl, terrain);
    case "ArrowRight":
      return horizontal(from, 1, key.ctrl, terrain);
    case "ArrowLeft":
      return horizontal(from, -1, key.ctrl, terrain);
    case "Enter":
      return vertical(from, back, false, terrain);
    case "Tab":
      return horizontal(from, back, false, terrain);
    case "PageDown":
      return { row: rows.step(from.row, pageRows), column: from.column };
    case "PageUp":
      return { row: rows.step(from.row, -pageRows), column: from.column };
    case "Home":
      return { row: key.ctrl ? rows.lineAt(0) : from.row, column: columns.lineAt(0) };
    case "End":
      return key.ctrl ? lastUsed : { row: from.row, column: lastUsed.column };
    default:
      return undefined;
  }
}

function vertical(from: Place, step: number, toEdge: boolean, { rows, isFilled }: Terrain): Place {
  const filled = (row: number) => isFilled(row, from.column);
  return { row: next(from.row, step, toEdge, rows, filled), column: from.column };
}

function horizontal(from: Place, step: number, toEdge: boolean, { columns, isFilled }: Terrain): Place {
  const filled = (column: number) => isFilled(from.row, column);
  return { row: from.row, column: next(from.column, step, toEdge, columns, filled) };
}

/** One line on, or with Ctrl to the edge of the block of filled cells, as Excel's Ctrl+arrow does. */
function next(
  from: number,
  step: number,
  toEdge: boolean,
  lines: VisibleLines,
  filled: (line: number) => boolean,
): number {
  let position = lines.positionOf(from);
  const one = lines.lineAt(position + step);
  if (!toEdge || one === from) return one;
  const insideBlock = filled(from) && filled(one);
  for (;;) {
    position += step;
    if (position <= 0 || position >= lines.count - 1) return lines.lineAt(position);
    if (insideBlock) {
      if (!filled(lines.lineAt(position + step))) return lines.lineAt(position);
    } else if (filled(lines.lineAt(position))) return lines.lineAt(position);
  }
}
