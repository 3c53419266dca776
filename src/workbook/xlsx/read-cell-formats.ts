import { cellKind } from "../../engine/cell-kind";
import type { CellKind } from "../../engine/sheet-fill";
import { scanPart } from "./scan-part";
import type { ZipEntry } from "./zip-directory";

/** Number formats that a file names by number only and that are dates or times. ECMA-376 part 1, 18.8.30. */
const builtInDates = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);
const builtInText = 49;

/** The kind of each cell format, by its number. */
export function readCellKinds(entry: ZipEntry | undefined): readonly CellKind[] {
  const own = new Map<number, string>();
  const kinds: CellKind[] = [];
  if (entry === undefined) return kinds;
  let inFormats = false;
  scanPart(entry, {
    open(tag) {
      if (tag.name === "numFmt")
        own.set(Number(tag.attribute("numFmtId")), tag.attribute("formatCode") ?? "");
      else if (tag.name === "cellXfs") inFormats = true;
      else if (inFormats && tag.name === "xf")
        kinds.push(kindOf(Number(tag.attribute("numFmtId") ?? 0), own));
    },
    close(tag) {
      if (tag.name === "cellXfs") inFormats = false;
    },
  });
  return kinds;
}

function kindOf(id: number, own: ReadonlyMap<number, string>): CellKind {
  const format = own.get(id);
  if (format !== undefined) return cellKind(format);
  if (id === builtInText) return "text";
  if (builtInDates.has(id)) return "date";
  return id === 0 ? "general" : "number";
}
