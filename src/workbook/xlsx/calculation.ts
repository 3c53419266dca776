import { partPieces } from "./part-pieces";
import { scanPart } from "./scan-part";
import { readRelationships, relationshipsPart } from "./relationships";
import type { Splice } from "./splice";
import { XmlScanner } from "./xml-scanner";
import type { ZipEntry } from "./zip-directory";
import type { ZipPackage } from "./zip-package";

/** Children of `<workbook>` that stand before `<calcPr>`. ECMA-376 part 1, 18.2.27. */
const beforeCalculation = new Set([
  "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups",
  "externalReferences", "definedNames",
]); // prettier-ignore

/** The change to the workbook part that makes Excel compute every formula when it opens the file. */
export function calculateOnLoad(workbook: ZipEntry): Splice[] {
  const splices: Splice[] = [];
  let depth = 0;
  let after = 0;
  let prefix = "";
  let seen = false;
  scanPart(workbook, {
    open(tag) {
      if (depth === 0) prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
      depth++;
      if (tag.name !== "calcPr") return;
      seen = true;
      if (tag.flag("fullCalcOnLoad")) return;
      const extent = tag.extentOf("fullCalcOnLoad");
      if (extent !== undefined) {
        const { valueStart, valueEnd } = extent;
        splices.push({ at: valueStart, remove: valueEnd - valueStart, insert: "1" });
      } else {
        const at = tag.end - (tag.empty ? 2 : 1);
        splices.push({ at, remove: 0, insert: ' fullCalcOnLoad="1"' });
      }
    },
    close(tag) {
      depth--;
      if (depth === 1 && beforeCalculation.has(tag.name)) after = tag.end;
    },
  });
  return seen ? splices : [{ at: after, remove: 0, insert: `<${prefix}calcPr fullCalcOnLoad="1"/>` }];
}

/** The changes, by part, that take the stored order of calculation out of the package; Excel makes a new one. */
export function forgetCalculationChain(
  parts: ZipPackage,
  workbook: string,
  chain: string,
): ReadonlyMap<string, Splice[]> {
  const links = readRelationships(parts, workbook).filter(({ kind }) => kind === "calcChain");
  const overrides: Splice[] = [];
  const contentTypes = parts.get("[Content_Types].xml");
  if (contentTypes !== undefined) {
    scanPart(contentTypes, {
      open(tag) {
        const named = tag.attribute("PartName")?.replace(/^\//, "").toLowerCase();
        if (tag.name === "Override" && named === chain.toLowerCase()) {
          overrides.push({ at: tag.start, remove: tag.end - tag.start, insert: "" });
        }
      },
      close() {
        // Overrides have no content.
      },
    });
  }
  return new Map([
    [
      relationshipsPart(workbook),
      links.map(({ start, end }) => ({ at: start, remove: end - start, insert: "" })),
    ],
    ["[Content_Types].xml", overrides],
  ]);
}

/** Whether a sheet part has a formula; stops reading at the first. */
export function hasFormula(sheet: ZipEntry): boolean {
  let found = false;
  const scanner = new XmlScanner({
    open(tag) {
      if (tag.name === "f") found = true;
    },
    close() {
      // A formula is known by its opening tag.
    },
  });
  for (const piece of partPieces(sheet)) {
    scanner.push(piece);
    if (found) return true;
  }
  return false;
}
