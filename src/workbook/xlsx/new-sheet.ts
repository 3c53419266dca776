import { columnLetters } from "../../engine/table";
import type { Cell } from "../../values/reading";
import { WorkbookError, type NewSheet } from "../port";
import { freeSheetName } from "../free-sheet-name";
import { pointsPerLine } from "../page-looks";
import { textLines } from "../text-lines";
import { cellXml } from "./cell-xml";
import { deflateEntry } from "./deflate-entry";
import { freeId, rootEnd } from "./part-lists";
import { relationshipsPart } from "./relationships";
import { scanPart } from "./scan-part";
import type { Splice } from "./splice";
import type { WorkbookPart } from "./workbook-part";
import { escapeXml } from "./xml-text";
import type { ZipEntry } from "./zip-directory";
import type { ZipPackage } from "./zip-package";

const transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A sheet that is not yet in the package: its part, and the changes that make the others know of it. */
export interface SheetAddition {
  readonly name: string;
  readonly entry: ZipEntry;
  readonly edits: ReadonlyMap<string, readonly Splice[]>;
}

/** Plans a new last sheet. `style` is the format of its cells. */
export function addition(
  parts: ZipPackage,
  workbook: WorkbookPart,
  sheet: NewSheet,
  style: number | undefined,
): SheetAddition {
  const entry = required(parts, workbook.part);
  const links = required(parts, relationshipsPart(workbook.part));
  const types = required(parts, "[Content_Types].xml");
  const listed = readList(entry);
  const part = freePart(parts, workbook.part);
  const id = freeId(links);
  const name = freeSheetName(sheet.name, listed.names);
  const p = listed.prefix;
  const item = `<${p}sheet name="${escapeXml(name)}" sheetId="${listed.highestId + 1}" ${listed.idAttribute}="${id}"/>`;
  const [link, type] = [rootEnd(links), rootEnd(types)];
  return {
    name,
    entry: deflateEntry({ name: part }, [new TextEncoder().encode(sheetXml(sheet, style, listed.isStrict))]),
    edits: new Map([
      [workbook.part, [{ at: listed.end, remove: 0, insert: item }]],
      [
        relationshipsPart(workbook.part),
        [
          {
            at: link.end,
            remove: 0,
            insert: `<${link.prefix}Relationship Id="${id}" Type="${listed.isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}/worksheet" Target="/${part}"/>`,
          },
        ],
      ],
      [
        "[Content_Types].xml",
        [
          {
            at: type.end,
            remove: 0,
            insert: `<${type.prefix}Override PartName="/${part}" ContentType="${contentType}"/>`,
          },
        ],
      ],
    ]),
  };
}

/** The changes that take a sheet's mention out of the other parts; its part can then be removed. */
export function removal(
  parts: ZipPackage,
  workbook: WorkbookPart,
  part: string,
): ReadonlyMap<string, readonly Splice[]> {
  const link = workbook.relationships.find(({ target }) => target.toLowerCase() === part.toLowerCase());
  if (link === undefined) throw new WorkbookError("sheetMissing");
  const cut = (start: number, end: number): Splice => ({ at: start, remove: end - start, insert: "" });
  const [items, overrides]: [Splice[], Splice[]] = [[], []];
  scanPart(required(parts, workbook.part), {
    open(tag) {
      if (tag.name === "sheet" && tag.relationshipId() === link.id) items.push(cut(tag.start, tag.end));
    },
    close() {
      // A sheet's item is one tag.
    },
  });
  scanPart(required(parts, "[Content_Types].xml"), {
    open(tag) {
      const named = tag.attribute("PartName")?.replace(/^\//, "").toLowerCase();
      if (tag.name === "Override" && named === part.toLowerCase()) overrides.push(cut(tag.start, tag.end));
    },
    close() {
      // Overrides have no content.
    },
  });
  return new Map([
    [workbook.part, items],
    [relationshipsPart(workbook.part), [cut(link.start, link.end)]],
    ["[Content_Types].xml", overrides],
  ]);
}

function required(parts: ZipPackage, name: string): ZipEntry {
  const entry = parts.get(name);
  if (entry === undefined) throw new WorkbookError("damaged", "part missing");
  return entry;
}

/** The workbook's list of sheets: where it ends, what its sheets are called, how its items name their parts. */
function readList(workbook: ZipEntry) {
  const list = {
    end: 0,
    prefix: "",
    highestId: 0,
    idAttribute: "r:id",
    isStrict: false,
    names: [] as string[],
  };
  let depth = 0;
  scanPart(workbook, {
    open(tag) {
      if (depth++ === 0) list.isStrict = tag.source().includes(strict);
      if (tag.name !== "sheet") return;
      list.prefix = tag.prefix === "" ? "" : `${tag.prefix}:`;
      list.highestId = Math.max(list.highestId, Number(tag.attribute("sheetId") ?? 0));
      list.names.push(tag.attribute("name") ?? "");
      list.idAttribute = /\s([\w-]+:id)=/.exec(tag.source())?.[1] ?? list.idAttribute;
    },
    close(tag) {
      depth--;
      if (tag.name === "sheets") list.end = tag.start;
    },
  });
  return list;
}

function freePart(parts: ZipPackage, workbook: string): string {
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  for (let number = 1; ; number++) {
    const part = `${folder}worksheets/sheet${number}.xml`;
    if (parts.get(part) === undefined) return part;
  }
}

function sheetXml({ widths, rows }: NewSheet, style: number | undefined, isStrict: boolean): string {
  const cols = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const data = rows
    .map((cells, row) => {
      const xml = cells.map((value, column) =>
        value === null
          ? ""
          : cellXml("", { row, column }, style === undefined ? undefined : String(style), value),
      );
      const height = linesOf(cells, widths) * pointsPerLine;
      return `<row r="${row + 1}" ht="${height}" customHeight="1">${xml.join("")}</row>`;
    })
    .join("");
  const last = `${columnLetters(Math.max(0, widths.length - 1))}${Math.max(1, rows.length)}`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${isStrict ? strict : transitional}">` +
    `<dimension ref="A1:${last}"/>${cols === "" ? "" : `<cols>${cols}</cols>`}<sheetData>${data}</sheetData></worksheet>`
  );
}

/** Lines that a row's longest text takes in its column. */
function linesOf(cells: readonly Cell[], widths: readonly number[]): number {
  return Math.max(1, ...cells.map((cell, at) => textLines(String(cell ?? ""), widths[at] ?? 10)));
}
