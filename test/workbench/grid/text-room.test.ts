import type { ColumnBand } from "../../../src/workbench/grid/grid-layout";
import { overflowWidth } from "../../../src/workbench/grid/text-room";
import type { CellView } from "../../../src/workbench/host/model/sheet-model";

jest.mock("../../../src/workbench/grid/text-width", () => ({ textWidth: (text: string) => text.length * 6 }));

/** A row of cells, each in a column of its own that is 150 pixels wide, from the given columns. */
function room(
  texts: readonly string[],
  columns = texts.map((_, index) => index),
  align: CellView["align"] = "left",
) {
  const bands: ColumnBand[] = columns.map((column) => ({ column, left: column * 150, width: 150 }));
  const views = texts.map((text) => ({ text, align, bold: false }) as CellView);
  return overflowWidth(bands, views, 0);
}

describe("the room of a text", () => {
  const title = "Utbetalningsunderlag oktober 2023";

  test("goes on over the empty cells beside it, as far as it needs", () => {
    expect(room([title, "", "", ""])).toBe(300);
    expect(room([title.repeat(2), "", "", ""])).toBe(450);
  });

  test("ends at a cell that holds something", () => {
    expect(room([title, "x", ""])).toBe(150);
    expect(room([title.repeat(2), "", "x"])).toBe(300);
  });

  test("ends at a column that is not in the picture", () => {
    expect(room([title, ""], [0, 2])).toBe(150);
  });

  test("is its own cell for what fits in it, and for what stands to the right", () => {
    expect(room(["Underlag", ""])).toBe(150);
    expect(room([title, ""], [0, 1], "right")).toBe(150);
  });
});
