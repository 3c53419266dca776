import { strToU8, zipSync } from "fflate";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A package's parts by name, with one sheet named "T". */
export function partsOf(
  sheet: string,
  others: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    "[Content_Types].xml": contentTypes([
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      ...Object.keys(others),
    ]),
    "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml":
      `<workbook xmlns="${mainNamespace}" xmlns:r="${office}">` +
      '<sheets><sheet name="T" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      ...("xl/sharedStrings.xml" in others ? { rId2: ["sharedStrings", "sharedStrings.xml"] } : {}),
      ...("xl/styles.xml" in others ? { rId3: ["styles", "styles.xml"] } : {}),
      ...("xl/calcChain.xml" in others ? { rId4: ["calcChain", "calcChain.xml"] } : {}),
    }),
    "xl/worksheets/sheet1.xml": sheet,
    ...others,
  };
}

const contentTypeOf: Readonly<Record<string, string>> = { workbook: "sheet.main", sheet: "worksheet" };

function contentTypes(parts: readonly string[]): string {
  const overrides = [...new Set(parts)].flatMap((part) => {
    const kind = /^xl\/(?:worksheets\/)?([A-Za-z]+)\d*\.xml$/.exec(part)?.[1];
    if (kind === undefined) return [];
    return [
      `<Override PartName="/${part}" ContentType="${spreadsheet}.${contentTypeOf[kind] ?? kind}+xml"/>`,
    ];
  });
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

/** The XML of a sheet that has this in `<sheetData>` and this around it. */
export function sheetXml(data: string, after = "", before = ""): string {
  return `<worksheet xmlns="${mainNamespace}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

export function relationships(links: Readonly<Record<string, readonly [string, string]>>): string {
  const items = Object.entries(links).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** Parts as a zip file; the same parts give the same bytes. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: "2026-01-01T00:00:00" });
}
