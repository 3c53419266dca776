import type { CellView } from "../host/model/sheet-model";
import type { ColumnBand } from "./grid-layout";
import { textWidth } from "./text-width";

/** Pixels that a cell keeps free beside its text and for its line, both sides together. */
const padding = 9;

/** No letter of the grid's font is wider than the font's size, in pixels. */
const widestLetter = 13;

/** The column's width that shows the whole text. */
export function roomFor(text: string): number {
  return Math.ceil(textWidth(text, false)) + padding;
}

/** True for a number or an error that does not fit: cut off it would be another one, so Excel shows "#####". */
export function tooNarrow({ align, text, bold }: CellView, width: number): boolean {
  if (align === "left" || text.length < 4 || !/^[-#\d]/.test(text)) return false;
  return textWidth(text, bold) > width - padding;
}

/** The width that a text may take: on over the empty cells to its right, as far as it needs. */
export function overflowWidth(
  bands: readonly ColumnBand[],
  views: readonly CellView[],
  index: number,
): number {
  const view = views[index];
  let width = bands[index]?.width ?? 0;
  if (!view || view.align !== "left") return width;
  // A text that fits were it of the widest letters only needs no measuring.
  if (view.text.length * widestLetter + padding <= width) return width;
  const wanted = textWidth(view.text, view.bold) + padding;
  for (let next = index + 1; width < wanted && next < bands.length; next++) {
    const band = bands[next];
    const isBeside = band !== undefined && band.column - (bands[next - 1]?.column ?? 0) === 1;
    if (!isBeside || views[next]?.text !== "") break;
    width += band.width;
  }
  return width;
}
