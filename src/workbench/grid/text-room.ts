import type { CellView } from "../host/model/sheet-model";
import type { ColumnBand } from "./grid-layout";

/** Pixels that a cell keeps free beside its text and for its line, both sides together. */
const padding = 9;

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
  // The shortest texts fit in any column that is worth showing: most cells need no measuring.
  if (!view || view.align !== "left" || view.text.length * 4 < width) return width;
  const wanted = textWidth(view.text, view.bold) + padding;
  for (let next = index + 1; width < wanted && next < bands.length; next++) {
    const band = bands[next];
    const isBeside = band !== undefined && band.column - (bands[next - 1]?.column ?? 0) === 1;
    if (!isBeside || views[next]?.text !== "") break;
    width += band.width;
  }
  return width;
}

type Measure = (text: string) => number;

const measures: { plain?: Measure; bold?: Measure } = {};

function textWidth(text: string, bold: boolean): number {
  const measure = bold ? (measures.bold ??= measureIn("600 ")) : (measures.plain ??= measureIn(""));
  return measure(text);
}

/** Measures in the grid's own font, as the page's stylesheet gives it. */
function measureIn(weight: string): Measure {
  const canvas = document.createElement("canvas").getContext("2d");
  if (!canvas) return (text) => text.length * 7;
  const family = getComputedStyle(document.documentElement).getPropertyValue("--wb-cell-font");
  canvas.font = `${weight}13px ${family}`;
  return (text) => canvas.measureText(text).width;
}
