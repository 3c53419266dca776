import { VisibleLines } from "../../../src/workbench/grid/visible-lines";

const hidden = new Set([0, 3, 4, 9]);
const lines = new VisibleLines(10, (line) => hidden.has(line));

describe("the shown lines of a sheet", () => {
  it("are numbered without the hidden ones", () => {
    expect(lines.count).toBe(6);
    expect([0, 1, 2, 3, 4, 5].map((position) => lines.lineAt(position))).toEqual([1, 2, 5, 6, 7, 8]);
    expect([1, 2, 5, 8].map((line) => lines.positionOf(line))).toEqual([0, 1, 2, 5]);
  });

  it("stand in for a hidden line by the next one", () => {
    expect(lines.lineAt(lines.positionOf(3))).toBe(5);
    expect(lines.lineAt(lines.positionOf(9))).toBe(8);
  });

  it("are stepped over without landing on a hidden one, and never outside", () => {
    expect(lines.step(2, 1)).toBe(5);
    expect(lines.step(5, -1)).toBe(2);
    expect(lines.step(8, 1)).toBe(8);
    expect(lines.step(1, -5)).toBe(1);
  });

  it("say where something is left out", () => {
    expect([0, 1, 2, 3].map((position) => lines.hidesBefore(position))).toEqual([true, false, true, false]);
  });

  it("are simply all lines where nothing is hidden", () => {
    const all = new VisibleLines(100, () => false);
    expect([all.count, all.lineAt(99), all.positionOf(42), all.hidesBefore(7)]).toEqual([100, 99, 42, false]);
  });
});
