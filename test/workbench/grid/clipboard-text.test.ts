import * as fc from "fast-check";
import { clipboardFromRows, rowsFromClipboard } from "../../../src/workbench/grid/clipboard-text";

describe("text on the clipboard", () => {
  it("is rows by line and cells by tab, and a last line break starts no row", () => {
    expect(rowsFromClipboard("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(rowsFromClipboard("a\nb")).toEqual([["a"], ["b"]]);
    expect(rowsFromClipboard("a\t")).toEqual([["a", ""]]);
    expect(rowsFromClipboard("a\n\nb")).toEqual([["a"], [""], ["b"]]);
    expect(rowsFromClipboard("")).toEqual([]);
  });

  it("may quote a cell with tabs, line breaks and quotes in it", () => {
    expect(rowsFromClipboard('"två\nrader"\t"sa ""hej"""')).toEqual([["två\nrader", 'sa "hej"']]);
  });

  it("keeps a quote that closes nothing", () => {
    expect(rowsFromClipboard('"öppen\t5" rör\n"a"b')).toEqual([['"öppen', '5" rör'], ['"a"b']]);
  });

  it("reads back what the grid put there", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "Å", "1", '"', "\t", "\n", "\r", " ") });
    const rows = fc.integer({ min: 1, max: 4 }).chain((width) => {
      return fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 });
    });
    fc.assert(
      fc.property(rows, (given) => {
        // One empty cell, and an empty last row of one column, are what an ended line looks like too.
        fc.pre(given.at(-1)?.length !== 1 || given.at(-1)?.[0] !== "");
        expect(rowsFromClipboard(clipboardFromRows(given))).toEqual(given);
      }),
    );
  });
});
