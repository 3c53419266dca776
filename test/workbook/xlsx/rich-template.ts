import { deflateSync } from "node:zlib";
import { crc32 } from "../../../src/workbook/xlsx/crc32";
import { mainNamespace, relationships } from "./package-of";

/**
 * A template as Excel writes one, with everything that a hand-in template may carry. Headers stand in row 4, rows 5 to
 * 8 are made ready for rows: unlocked, with formats, a formula in column F and drop-down lists.
 */

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const type = "application/vnd.openxmlformats-officedocument";

/** Columns A to E, as the return has them; F is computed by the template. */
export const richHeaders = [
  "Personnummer",
  "Kurskod",
  "Kursstart",
  "Poäng för kursen",
  "Kursens förläggning",
];

const text = (address: string, style: number, value: string) =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

function sheetData(): string {
  const headers = richHeaders.map((header, at) => text(`${"ABCDE"[at] ?? ""}4`, 1, header)).join("");
  const ready = [5, 6, 7, 8].map((row) => {
    const cells = ["A", "B"].map((letter) => `<c r="${letter}${row}" s="2"/>`).join("");
    const rest = `<c r="C${row}" s="3"/><c r="D${row}" s="4"/><c r="E${row}" s="2"/>`;
    const formula =
      row === 5 ? `<f t="shared" ref="F5:F8" si="0">IF(D5="","",D5*2)</f>` : `<f t="shared" si="0"/>`;
    return `<row r="${row}" spans="1:6" ht="18" customHeight="1">${cells}${rest}<c r="F${row}" s="5" t="str">${formula}<v></v></c></row>`;
  });
  return (
    `<sheetData><row r="1" spans="1:6">${text("A1", 1, "Mall &amp; anvisning")}</row>` +
    `<row r="4" spans="1:6" ht="45" customHeight="1">${headers}${text("F4", 1, "Dubbelt")}</row>${ready.join("")}</sheetData>`
  );
}

const protection =
  '<sheetProtection algorithmName="SHA-512" hashValue="q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=" saltValue="AAECAwQFBgcICQoLDA0ODw==" spinCount="100000" sheet="1" objects="1" scenarios="1" autoFilter="0"/>';

const validations =
  '<dataValidations count="3" disablePrompts="0">' +
  '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Fel" error="Välj i listan" promptTitle="Förläggning" prompt="Välj" sqref="E5:E8"><formula1>Forlaggningar</formula1></dataValidation>' +
  '<dataValidation type="date" operator="greaterThan" allowBlank="1" showErrorMessage="1" sqref="C5:C8 C2"><formula1>36526</formula1></dataValidation>' +
  '<dataValidation type="whole" allowBlank="1" sqref="D5:D8"><formula1>0</formula1><formula2>2000</formula2></dataValidation>' +
  "</dataValidations>";

const formats =
  '<conditionalFormatting sqref="A5:E8"><cfRule type="expression" dxfId="0" priority="2"><formula>$A5=""</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="D5:D8"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id xmlns:x14="' +
  x14 +
  '">{12345678-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>';

const extensions =
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings>` +
  '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{12345678-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>D5:D8</xm:sqref></x14:conditionalFormatting>' +
  `</x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}">` +
  '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Koder!$B$1:$B$2</xm:f></x14:formula1><xm:sqref>B5:B8</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';

function sheet({ table, locked }: RichOptions): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
    `<worksheet xmlns="${mainNamespace}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
    '<sheetPr codeName="Blad1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F8"/>' +
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="90" workbookViewId="0"><pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A5" sqref="A5"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="2" width="16" customWidth="1"/><col min="3" max="3" width="12" style="3" customWidth="1"/></cols>' +
    sheetData() +
    (locked ? protection : "") +
    '<mergeCells count="1"><mergeCell ref="A1:F2"/></mergeCells>' +
    formats +
    validations +
    '<hyperlinks><hyperlink ref="A1" location="Koder!A1" display="Koder"/></hyperlinks>' +
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId1"/><headerFooter><oddHeader>&amp;LNacka&amp;R&amp;P</oddHeader></headerFooter>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="40" max="16383" man="1"/></rowBreaks>' +
    '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
    (table ? '<tableParts count="1"><tablePart r:id="rId5"/></tableParts>' : "") +
    `${extensions}</worksheet>`
  );
}

const styles =
  `<styleSheet xmlns="${mainNamespace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

const hiddenSheet =
  `<worksheet xmlns="${mainNamespace}"><sheetData>` +
  `<row r="1">${text("A1", 0, "1 - Klassrum")}${text("B1", 0, "ENGE1000X")}</row><row r="2">${text("A2", 0, "2 - Distans")}${text("B2", 0, "MATE1B00X")}</row>` +
  `<row r="3">${text("A3", 0, "3 - Närdistans")}</row></sheetData></worksheet>`;

const drawing =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  "<xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
  '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Textruta 1"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:rPr lang="sv-SE"/><a:t>Läs anvisningen</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>' +
  `<xdr:oneCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Bild 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${office}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const comments = `<comments xmlns="${mainNamespace}"><authors><author>Mallen</author></authors><commentList><comment ref="A4" authorId="0"><text><r><t>Tolv siffror</t></r></text></comment></commentList></comments>`;

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>1,15,3,10,3,15,7,4</x:Anchor><x:Row>3</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

const table =
  `<table xmlns="${mainNamespace}" id="1" name="Tabell1" displayName="Tabell1" ref="A4:F8" totalsRowShown="0"><autoFilter ref="A4:F8"/><tableColumns count="6">` +
  [...richHeaders, "Dubbelt"].map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`).join("") +
  '</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

export interface RichOptions {
  /** With one of Excel's own tables over the rows. */
  readonly table: boolean;
  /** Protected by a password. */
  readonly locked: boolean;
}

/** A small picture, as a whole PNG file. */
export function picture(): Uint8Array {
  const chunk = (name: string, data: Uint8Array) => {
    const body = new Uint8Array([...new TextEncoder().encode(name), ...data]);
    const number = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
    return [...number(data.length), ...body, ...number(crc32(body))];
  };
  const header = new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const signature = [137, 80, 78, 71, 13, 10, 26, 10];
  const pixels = new Uint8Array(deflateSync(new Uint8Array([0, 0, 112, 192])));
  return new Uint8Array([
    ...signature,
    ...chunk("IHDR", header),
    ...chunk("IDAT", pixels),
    ...chunk("IEND", new Uint8Array(0)),
  ]);
}

const contentTypes = (options: RichOptions): string =>
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${type}.vmlDrawing"/><Default Extension="bin" ContentType="${type}.spreadsheetml.printerSettings"/>` +
  [
    ["xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
    ["xl/worksheets/sheet1.xml", `${type}.spreadsheetml.worksheet+xml`],
    ["xl/worksheets/sheet2.xml", `${type}.spreadsheetml.worksheet+xml`],
    ["xl/styles.xml", `${type}.spreadsheetml.styles+xml`],
    ["xl/drawings/drawing1.xml", `${type}.drawing+xml`],
    ["xl/comments1.xml", `${type}.spreadsheetml.comments+xml`],
    ["xl/calcChain.xml", `${type}.spreadsheetml.calcChain+xml`],
    ["xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"],
    ["docProps/custom.xml", `${type}.custom-properties+xml`],
    ...(options.table ? [["xl/tables/table1.xml", `${type}.spreadsheetml.table+xml`]] : []),
  ]
    .map(([part, content]) => `<Override PartName="/${part ?? ""}" ContentType="${content ?? ""}"/>`)
    .join("") +
  "</Types>";

/** The template's parts by name. */
export function richTemplate(options: RichOptions): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml": contentTypes(options),
    "_rels/.rels": relationships({
      rId1: ["officeDocument", "xl/workbook.xml"],
      rId2: ["custom-properties", "docProps/custom.xml"],
    }),
    "docProps/custom.xml":
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Mallversion"><vt:lpwstr>2026-1</vt:lpwstr></property></Properties>',
    "xl/workbook.xml":
      `<workbook xmlns="${mainNamespace}" xmlns:r="${office}"><workbookPr codeName="DennaArbetsbok"/><bookViews><workbookView activeTab="0"/></bookViews>` +
      '<sheets><sheet name="Mall" sheetId="1" r:id="rId1"/><sheet name="Koder" sheetId="2" state="veryHidden" r:id="rId2"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Mall!$A$1:$F$40</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Mall!$4:$4</definedName><definedName name="Forlaggningar">Koder!$A$1:$A$3</definedName></definedNames><calcPr calcId="191029"/></workbook>',
    "xl/_rels/workbook.xml.rels": relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["worksheet", "worksheets/sheet2.xml"],
      rId3: ["styles", "styles.xml"],
      rId4: ["calcChain", "calcChain.xml"],
    }).replace(
      "</Relationships>",
      '<Relationship Id="rId5" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": sheet(options),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships({
      rId1: ["printerSettings", "../printerSettings/printerSettings1.bin"],
      rId2: ["drawing", "../drawings/drawing1.xml"],
      rId3: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      rId4: ["comments", "../comments1.xml"],
      ...(options.table && { rId5: ["table", "../tables/table1.xml"] as const }),
    }),
    "xl/worksheets/sheet2.xml": hiddenSheet,
    "xl/styles.xml": styles,
    "xl/drawings/drawing1.xml": drawing,
    "xl/drawings/_rels/drawing1.xml.rels": relationships({ rId1: ["image", "../media/image1.png"] }),
    "xl/drawings/vmlDrawing1.vml": vml,
    "xl/comments1.xml": comments,
    "xl/media/image1.png": picture(),
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 2, 3, 4]),
    "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 9, 9]),
    "xl/calcChain.xml": `<calcChain xmlns="${mainNamespace}">${[5, 6, 7, 8].map((row) => `<c r="F${row}" i="1"/>`).join("")}</calcChain>`,
    ...(options.table && { "xl/tables/table1.xml": table }),
  };
}
