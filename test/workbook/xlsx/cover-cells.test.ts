import fc from "fast-check";
import { coverCells } from "../../../src/workbook/xlsx/cover-cells";
import { rangeText } from "../../../src/workbook/xlsx/cell-xml";
import { parseAddress, parseRange } from "../../../src/workbook/xlsx/address";

describe("cells are covered by few rectangles", () => {
  it("that hold exactly those cells, each once", () => {
    const place = fc.record({ row: fc.nat(12), column: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (cells) => {
        const covered: string[] = [];
        for (const { top, left, bottom, right } of coverCells(cells)) {
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) covered.push(`${row}:${column}`);
          }
        }
        expect(covered.sort()).toEqual(
          [...new Set(cells.map(({ row, column }) => `${row}:${column}`))].sort(),
        );
      }),
    );
  });

  it("of which a whole block is one", () => {
    const cells = ["C2", "B3", "C3", "B2", "B4", "C4", "E9"].flatMap(
      (address) => parseAddress(address) ?? [],
    );
    expect(coverCells(cells).map(rangeText)).toEqual(["B2:C4", "E9"]);
  });
});

describe("an address", () => {
  it("names a cell of the sheet, in any case, with or without dollar signs", () => {
    expect(parseAddress("xfd1048576")).toEqual({ row: 1_048_575, column: 16_383 });
    expect(parseAddress("$B$3")).toEqual({ row: 2, column: 1 });
    expect(parseRange("C5:B2")).toEqual({ top: 1, left: 1, bottom: 4, right: 2 });
  });

  it.each(["", "A0", "XFE1", "A1048577", "1A", "Å1", "A1 ", "A01"])("%j names none", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});
