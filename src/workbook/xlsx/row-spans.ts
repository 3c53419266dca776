import type { XmlTag } from "./xml-tag";

/** The columns that a row says it fills, 0-based, and where in the part it says so. */
export interface RowSpans {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** The row tag's hint; undefined where it gives none. */
export function readRowSpans(tag: XmlTag): RowSpans | undefined {
  const extent = tag.extentOf("spans");
  const [, first, last] = /^(\d+):(\d+)$/.exec(tag.attribute("spans") ?? "") ?? [];
  if (extent === undefined) return undefined;
  // Several spans, or none that can be read: gone at the first new cell.
  const [from, to] = first === undefined ? [1, 0] : [Number(first), Number(last)];
  return { first: from - 1, last: to - 1, start: extent.start, end: extent.end };
}
