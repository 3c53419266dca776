import { moved, type Terrain } from "../../../src/workbench/grid/navigation";
import { selectionAt, type Selection } from "../../../src/workbench/grid/selection";
import { VisibleLines } from "../../../src/workbench/grid/visible-lines";

/** Column B is filled in rows 1-5 and 10-12, row 1 in columns B-D; row 4 (counted from 1) is hidden. */
const filledRows = new Set([0, 1, 2, 3, 4, 9, 10, 11]);
const terrain: Terrain = {
  rows: new VisibleLines(100, (row) => row === 3),
  columns: new VisibleLines(20, () => false),
  lastUsed: { row: 11, column: 3 },
  pageRows: 30,
  isFilled: (row, column) =>
    (column === 1 && filledRows.has(row)) || (row === 0 && column >= 1 && column <= 3),
};

function after(start: Selection, ...keys: string[]): Selection {
  return keys.reduce((selection, name) => {
    const parts = name.split("+");
    const key = { key: parts.at(-1) ?? "", shift: parts.includes("shift"), ctrl: parts.includes("ctrl") };
    return moved(selection, key, terrain) ?? selection;
  }, start);
}

const at = (row: number, column: number) => selectionAt({ row, column });

describe("moving in the grid", () => {
  it("arrows go one cell, over hidden rows, and stop at the edges", () => {
    expect(after(at(2, 1), "ArrowDown")).toEqual(at(4, 1));
    expect(after(at(4, 1), "ArrowUp")).toEqual(at(2, 1));
    expect(after(at(0, 0), "ArrowUp", "ArrowLeft")).toEqual(at(0, 0));
    expect(after(at(99, 19), "ArrowDown", "ArrowRight")).toEqual(at(99, 19));
  });

  it("Tab and Enter move on, with shift back, and never extend", () => {
    expect(after(at(5, 5), "Tab")).toEqual(at(5, 6));
    expect(after(at(5, 5), "shift+Tab")).toEqual(at(5, 4));
    expect(after(at(5, 5), "Enter")).toEqual(at(6, 5));
    expect(after(at(5, 5), "shift+Enter")).toEqual(at(4, 5));
  });

  it("Home and End go to the row's ends, with Ctrl to the sheet's", () => {
    expect(after(at(9, 2), "Home")).toEqual(at(9, 0));
    expect(after(at(9, 0), "End")).toEqual(at(9, 3));
    expect(after(at(9, 2), "ctrl+Home")).toEqual(at(0, 0));
    expect(after(at(0, 0), "ctrl+End")).toEqual(at(11, 3));
  });

  it("PageDown and PageUp go a screenful of shown rows", () => {
    expect(after(at(0, 1), "PageDown")).toEqual(at(31, 1));
    expect(after(at(31, 1), "PageUp")).toEqual(at(0, 1));
    expect(after(at(90, 1), "PageDown")).toEqual(at(99, 1));
  });

  it("Ctrl+arrow goes to the block's edge, then to the next block, then to the sheet's edge", () => {
    expect(after(at(0, 1), "ctrl+ArrowDown")).toEqual(at(4, 1));
    expect(after(at(4, 1), "ctrl+ArrowDown")).toEqual(at(9, 1));
    expect(after(at(11, 1), "ctrl+ArrowDown")).toEqual(at(99, 1));
    expect(after(at(99, 1), "ctrl+ArrowUp")).toEqual(at(11, 1));
    expect(after(at(0, 3), "ctrl+ArrowLeft")).toEqual(at(0, 1));
  });

  it("shift moves the far corner and keeps the active cell", () => {
    expect(after(at(1, 1), "shift+ArrowDown", "shift+ArrowRight")).toEqual({
      anchor: { row: 1, column: 1 },
      head: { row: 2, column: 2 },
    });
    expect(after(at(0, 1), "ctrl+shift+ArrowDown").head).toEqual({ row: 4, column: 1 });
  });

  it("other keys do not move", () => {
    expect(moved(at(1, 1), { key: "F2", shift: false, ctrl: false }, terrain)).toBeUndefined();
  });
});
