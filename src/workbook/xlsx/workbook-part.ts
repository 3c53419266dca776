import { WorkbookError, type SheetInfo } from "../port";
import { scanPart } from "./scan-part";
import { readRelationships, type Relationship } from "./relationships";
import type { ZipPackage } from "./zip-package";

/** A worksheet and the part that holds it. */
export interface SheetPart extends SheetInfo {
  readonly part: string;
}

/** What the workbook part says, and where the other parts are. */
export interface WorkbookPart {
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetPart[];
  readonly active: string;
  readonly date1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly calcChain: string | undefined;
}

interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly visibility: SheetInfo["visibility"];
}

/** Finds and reads the workbook part. A package that is no workbook rejects with `otherFormat` or `notWorkbook`. */
export function readWorkbookPart(parts: ZipPackage): WorkbookPart {
  const part = findWorkbook(parts);
  const entry = parts.get(part);
  if (entry === undefined) throw new WorkbookError("damaged", "workbook part missing");
  const relationships = readRelationships(parts, part);
  const listed: ListedSheet[] = [];
  let [date1904, shown] = [false, 0];
  let viewSeen = false;
  scanPart(entry, {
    open(tag) {
      if (tag.name === "workbookPr") date1904 = tag.flag("date1904");
      if (tag.name === "workbookView" && !viewSeen) {
        viewSeen = true;
        shown = Number(tag.attribute("activeTab") ?? 0);
      }
      if (tag.name !== "sheet") return;
      const state = tag.attribute("state");
      listed.push({
        name: tag.attribute("name") ?? "",
        id: tag.relationshipId() ?? "",
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      });
    },
    close() {
      // Everything stands in attributes.
    },
  });
  const target = (kind: string): string | undefined => {
    const found = relationships.find((link) => link.kind === kind)?.target;
    return found !== undefined && parts.get(found) !== undefined ? found : undefined;
  };
  const sheets = worksheets(listed, relationships, parts);
  return {
    part,
    relationships,
    sheets,
    active: activeSheet(listed, sheets, shown),
    date1904,
    sharedStrings: target("sharedStrings"),
    styles: target("styles"),
    calcChain: target("calcChain"),
  };
}

function findWorkbook(parts: ZipPackage): string {
  if (parts.get("mimetype") !== undefined) throw new WorkbookError("otherFormat", "OpenDocument");
  const root = readRelationships(parts, "").find((link) => link.kind === "officeDocument");
  const part = root?.target ?? "xl/workbook.xml";
  if (part.toLowerCase().endsWith(".bin")) throw new WorkbookError("otherFormat", "binary workbook");
  if (root !== undefined && /^(word|ppt|visio)\//i.test(part)) {
    throw new WorkbookError("otherFormat", "not a workbook");
  }
  if (root === undefined && parts.get(part) === undefined) {
    throw new WorkbookError("notWorkbook", "a zip archive that is no Office file");
  }
  return part;
}

/** Chart sheets and dialog sheets have no cells and are left out. */
function worksheets(
  listed: readonly ListedSheet[],
  relationships: readonly Relationship[],
  parts: ZipPackage,
): SheetPart[] {
  const byId = new Map(relationships.map((link) => [link.id, link]));
  return listed.flatMap(({ name, id, visibility }) => {
    const link = byId.get(id);
    if (link === undefined) throw new WorkbookError("damaged", "sheet without a part");
    if (link.kind !== "worksheet") return [];
    if (parts.get(link.target) === undefined) throw new WorkbookError("damaged", "sheet part missing");
    return [{ name, visibility, part: link.target }];
  });
}

function activeSheet(listed: readonly ListedSheet[], sheets: readonly SheetPart[], shown: number): string {
  const visible = sheets.filter((sheet) => sheet.visibility === "visible");
  const active = visible.find((sheet) => sheet.name === listed[shown]?.name);
  const found = active ?? visible[0] ?? sheets[0];
  if (found === undefined) throw new WorkbookError("damaged", "no worksheet");
  return found.name;
}
