import { changesIn, editedRange } from "../../../src/taskpane/session/edited-range";
import { gridOf } from "../../engine/lending";

test.each([
  ["N47", { firstRow: 46, firstColumn: 13, rowCount: 1, columnCount: 1 }],
  ["$A$3:C12", { firstRow: 2, firstColumn: 0, rowCount: 10, columnCount: 3 }],
  ["'Komvux VT26'!AA1:AB1", { firstRow: 0, firstColumn: 26, rowCount: 1, columnCount: 2 }],
])("%s is a range", (address, range) => {
  expect(editedRange(address)).toEqual(range);
});

test.each(["A:A", "3:3", "A1,B2", "", "#REF!", "B2:A1"])("%s is not one range of cells", (address) => {
  expect(editedRange(address)).toBeUndefined();
});

test("cells that the answer does not reach were emptied", () => {
  const range = editedRange("B2:C3");
  const grid = gridOf([["x"]], { firstRow: 1, firstColumn: 1 });
  expect(range && changesIn(range, grid)).toEqual([
    { address: "B2", value: "x" },
    { address: "C2", value: null },
    { address: "B3", value: null },
    { address: "C3", value: null },
  ]);
});
