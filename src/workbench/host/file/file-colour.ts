import type { XmlTag } from "../../../workbook/xlsx/xml-tag";

/** The colours of Office's own theme, in the order that a file counts them; another theme looks a little different here. */
const theme = [
  "FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47",
]; // prettier-ignore

/** The first of the old palette's 64 colours, which older programs count by. */
const palette = [
  "000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF",
]; // prettier-ignore

/** "#RRGGBB" of a colour in a file: given outright, from the theme with a tint, or from the palette. */
export function fileColour(tag: XmlTag): string | undefined {
  const rgb = tag.attribute("rgb");
  if (rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const themed = theme[Number(tag.attribute("theme") ?? NaN)];
  if (themed !== undefined) return `#${tinted(themed, Number(tag.attribute("tint") ?? 0))}`;
  const indexed = Number(tag.attribute("indexed") ?? NaN);
  const old = palette[indexed >= 8 && indexed < 16 ? indexed - 8 : indexed];
  return old === undefined ? undefined : `#${old}`;
}

/** Lighter for a tint above 0, darker below: each channel so far towards white or black. */
function tinted(colour: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return colour;
  const channels = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const moved = channels.map((value) => (tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return moved.map((value) => Math.round(value).toString(16).padStart(2, "0").toUpperCase()).join("");
}
