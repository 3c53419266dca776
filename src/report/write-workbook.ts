import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../engine/table";

/** A sheet of texts and whole numbers, with a header row that stays in view and can be filtered. */
export interface TextSheet {
  readonly name: string;
  /** Widths in characters, one a column. */
  readonly widths: readonly number[];
  /** True where the first row is a header. */
  readonly header: boolean;
  readonly rows: readonly (readonly (string | number)[])[];
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Excel takes no longer text in a cell. */
const longestText = 32_767;

/**
 * A new workbook of plain sheets. Small enough to be our own: the pane need not load a library for it, and since it
 * has no way to write a formula, a text that begins with "=" is a text. Has no author, and the same content gives the
 * same bytes.
 */
export function writeWorkbook(sheets: readonly TextSheet[]): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, at): [string, string] => ["worksheet", `worksheets/sheet${at + 1}.xml`]),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": stylesXml,
  };
  sheets.forEach((sheet, at) => (parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet)));
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: "2026-01-01T00:00:00" });
}

function contentTypes(sheets: number): string {
  const override = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${type}.${kind}+xml"/>`;
  return (
    `<Types xmlns="${packaging}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("workbook", "sheet.main") +
    override("styles", "styles") +
    Array.from({ length: sheets }, (_, at) => override(`worksheets/sheet${at + 1}`, "worksheet")).join("") +
    "</Types>"
  );
}

function relationships(links: readonly (readonly [kind: string, target: string])[]): string {
  const items = links.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaging}/relationships">${items.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly TextSheet[]): string {
  const items = sheets.map(
    ({ name }, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${items.join("")}</sheets></workbook>`;
}

/** Formats by number: 0 plain, 1 header, 2 text that wraps. */
const stylesXml =
  `<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE8E8E8"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">' +
  '<alignment vertical="top" wrapText="1"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  "</styleSheet>";

function sheetXml({ rows, widths, header }: TextSheet): string {
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((value, column) => cellXml(value, `${columnLetters(column)}${at + 1}`, header && at === 0)).join("")}</row>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const filter = `<autoFilter ref="A1:${columnLetters(widths.length - 1)}${rows.length}"/>`;
  return (
    `<worksheet xmlns="${main}">` +
    (header ? `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` : "") +
    `<cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData>` +
    (header ? filter : "") +
    '<pageSetup paperSize="9" orientation="landscape"/>' +
    "</worksheet>"
  );
}

function cellXml(value: string | number, address: string, header: boolean): string {
  if (typeof value === "number") return `<c r="${address}"><v>${value}</v></c>`;
  const text = escape(value.slice(0, longestText));
  return `<c r="${address}" s="${header ? 1 : 2}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Without the characters that XML cannot hold at all. */
function escape(text: string): string {
  return Array.from(text)
    .filter((character) => character >= " " || character === "\n" || character === "\t")
    .filter((character) => !/[\uD800-\uDFFF\uFFFE\uFFFF]/.test(character) || character.length === 2)
    .join("")
    .replace(/[&<>"]/g, (character) => entities[character] ?? "");
}
