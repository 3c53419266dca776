import { partPieces } from "./part-pieces";
import { scanPart } from "./scan-part";
import type { Splice } from "./splice";
import type { ZipEntry } from "./zip-directory";

/** An element's own text; null for an element that is not there. */
export type ElementTexts = Readonly<Record<string, string | null>>;

/** Children of `<worksheet>` in the order that they must have. ECMA-376 part 1, 18.3.1.99. */
const worksheetOrder = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
  "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells",
  "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
  "headerFooter",
]; // prettier-ignore

/** Children of `<workbook>` in the order that they must have, up to the defined names. ECMA-376 part 1, 18.2.27. */
export const workbookOrder = [
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups",
  "externalReferences", "definedNames",
]; // prettier-ignore

interface Extent {
  start: number;
  end: number;
}

/** The direct children of a part's root: where they stand, and where ones that are missing would go. */
export class RootChildren {
  readonly prefix: string;
  private readonly found = new Map<string, Extent>();
  private readonly starts: { name: string; end: number }[] = [];
  private readonly rootEnd: number;

  constructor(
    private readonly entry: ZipEntry,
    private readonly order: readonly string[] = worksheetOrder,
  ) {
    let depth = 0;
    let prefix = "";
    let rootEnd = 0;
    const { found, starts } = this;
    scanPart(entry, {
      open(tag) {
        if (depth === 0) [prefix, rootEnd] = [tag.prefix === "" ? "" : `${tag.prefix}:`, tag.end];
        depth++;
        if (depth === 2 && !found.has(tag.name)) found.set(tag.name, { start: tag.start, end: tag.end });
      },
      close(tag) {
        depth--;
        if (depth !== 1) return;
        const extent = found.get(tag.name);
        if (extent !== undefined) extent.end = tag.end;
        starts.push({ name: tag.name, end: tag.end });
      },
    });
    this.prefix = prefix;
    this.rootEnd = rootEnd;
  }

  /** The element's text as it stands. */
  text(name: string): string | null {
    const extent = this.found.get(name);
    return extent === undefined ? null : textBetween(this.entry, extent.start, extent.end);
  }

  /** The changes that put elements in their places: replaced, added or, for null, taken away. */
  put(texts: ElementTexts): Splice[] {
    return Object.entries(texts).flatMap(([name, text]): Splice[] => {
      const extent = this.found.get(name);
      if (extent !== undefined)
        return [{ at: extent.start, remove: extent.end - extent.start, insert: text ?? "" }];
      return text === null ? [] : [{ at: this.placeFor(name), remove: 0, insert: text }];
    });
  }

  private placeFor(name: string): number {
    const before = new Set(this.order.slice(0, this.order.indexOf(name)));
    return this.starts.reduce((at, one) => (before.has(one.name) ? Math.max(at, one.end) : at), this.rootEnd);
  }
}

function textBetween(entry: ZipEntry, start: number, end: number): string {
  const decoder = new TextDecoder();
  let text = "";
  let base = 0;
  for (const piece of partPieces(entry)) {
    const [from, to] = [Math.max(start - base, 0), Math.min(end - base, piece.length)];
    if (from < to) text += decoder.decode(piece.subarray(from, to), { stream: true });
    base += piece.length;
    if (base >= end) break;
  }
  return text + decoder.decode();
}
