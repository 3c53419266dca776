import type { PersonProperty, SheetFacts, WorkbookFacts } from "../../engine/workbook-facts";
import { readRelationships } from "./relationships";
import { scanPart } from "./scan-part";
import { SheetFactsFinder } from "./sheet-facts";
import type { SheetPart, WorkbookPart } from "./workbook-part";
import { decodeRaw, decodeText } from "./xml-text";
import type { ZipPackage } from "./zip-package";

/** Reads the facts of a workbook from its parts; a file tells them all. */
export function readWorkbookFacts(parts: ZipPackage, workbook: WorkbookPart): WorkbookFacts {
  return {
    sheets: workbook.sheets.map((sheet) => sheetFacts(parts, sheet)),
    linkedWorkbooks: workbook.relationships.filter(({ kind }) => kind === "externalLink").length,
    personProperties: personProperties(parts),
  };
}

function sheetFacts(parts: ZipPackage, { name, visibility, part }: SheetPart): SheetFacts {
  const finder = new SheetFactsFinder();
  const entry = parts.get(part);
  if (entry !== undefined) scanPart(entry, finder);
  const { ownFormulas, linkedFormulas, hiddenRows, hiddenColumns } = finder;
  const linked = readRelationships(parts, part);
  const partsOf = (kind: string) => linked.filter((link) => link.kind === kind).map(({ target }) => target);
  const replies = partsOf("threadedComment").flatMap((target) => elements(parts, target, "threadedComment"));
  const threads = replies.filter(({ parentId }) => parentId === undefined).length;
  const notes = partsOf("comments").flatMap((target) => elements(parts, target, "comment")).length;
  return {
    sheet: name,
    hiddenSheet: visibility !== "visible",
    ownFormulas,
    linkedFormulas,
    hiddenRows,
    hiddenColumns,
    comments: threads,
    // Every thread also stands there as a note, for programs that know of no threads.
    notes: Math.max(0, notes - threads),
  };
}

interface FoundElement {
  readonly parentId: string | undefined;
  readonly text: string;
}

/** The elements of a local name, in any vocabulary, with the characters right inside them. */
function elements(parts: ZipPackage, part: string, name: string): FoundElement[] {
  const entry = parts.get(part);
  const found: FoundElement[] = [];
  if (entry === undefined) return found;
  let open: { parentId: string | undefined; text: string } | undefined;
  scanPart(entry, {
    open(tag) {
      open = tag.fullName.local === name ? { parentId: tag.attribute("parentId"), text: "" } : undefined;
      if (open !== undefined) found.push(open);
    },
    close() {
      open = undefined;
    },
    text(bytes, start, end, _whole, cdata) {
      if (open !== undefined)
        open.text += cdata ? decodeRaw(bytes, start, end) : decodeText(bytes, start, end);
    },
  });
  return found;
}

/** Where each property stands: the kind of part, and the element. */
const properties: readonly (readonly [PersonProperty, kind: string, element: string])[] = [
  ["author", "core-properties", "creator"],
  ["lastModifiedBy", "core-properties", "lastModifiedBy"],
  ["manager", "extended-properties", "Manager"],
];

/** What programs write where a person's name belongs. */
const programs =
  /^(?:openpyxl|exceljs|sheetjs|apache poi|xlsxwriter|unknown|okänd|microsoft office[- ]\S+|libreoffice|nacka vux)?$/i;

function personProperties(parts: ZipPackage): PersonProperty[] {
  const links = readRelationships(parts, "");
  return properties.flatMap(([property, kind, element]) => {
    const targets = links.filter((link) => link.kind === kind).map(({ target }) => target);
    const texts = targets
      .flatMap((target) => elements(parts, target, element))
      .map(({ text }) => text.trim());
    return texts.some((text) => !programs.test(text)) ? [property] : [];
  });
}
