import {
  areaOf,
  placeAddress,
  selectionAt,
  selectionFromAddress,
} from "../../../src/workbench/grid/selection";

describe("an address in the name box", () => {
  it("is read whatever its case and dollar signs", () => {
    expect(selectionFromAddress(" n47 ")).toEqual(selectionAt({ row: 46, column: 13 }));
    expect(selectionFromAddress("$AA$1")).toEqual(selectionAt({ row: 0, column: 26 }));
    expect(selectionFromAddress("b2:$D9")).toEqual({
      anchor: { row: 1, column: 1 },
      head: { row: 8, column: 3 },
    });
  });

  it("is refused outside Excel's sheet, and where it is no address", () => {
    for (const text of ["A0", "A1048577", "XFE1", "47N", "Blad1!A1", "", "A1:", "A1:XFE2"]) {
      expect([text, selectionFromAddress(text)]).toEqual([text, undefined]);
    }
    expect(selectionFromAddress("XFD1048576")).toBeDefined();
  });
});

describe("a selected area", () => {
  it("is the same dragged from any corner", () => {
    const area = areaOf({ anchor: { row: 8, column: 1 }, head: { row: 1, column: 3 } });
    expect(area).toEqual({ row: 1, column: 1, rowCount: 8, columnCount: 3 });
    expect(placeAddress({ row: 46, column: 13 })).toBe("N47");
  });
});
