/**
 * Makes a workbook of a komvux return's shape, of any number of rows, without holding it in memory.
 * The same number of rows gives the same bytes. Run: npx tsx test/bench/make-workbook.ts ROWS FILE
 */
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { Zip, ZipDeflate } from "fflate";

const headers = [
  "Skolenhetskod", "Personnummer", "Kurskod", "Utbildningsnivå", "Poäng för kursen",
  "Kursdeltagarens genomförda verksamhetspoäng för kursen", "Kursstart", "Kursslut", "Kursens förläggning",
  "Utbildningsanordnare", "Betyg", "Orsak till att betygsvärde ej finns", "Avbrott", "Avbrottsdatum", "Prövning/validering",
  "Efternamn", "Förnamn", "Grupp", "Lärare", "Anteckning",
]; // prettier-ignore

const courses = [
  "MATE1B00X",
  "SVEN1000X",
  "ENGE1000X",
  "ENGE2000X",
  "HIST1B00X",
  "GRNMATA",
  "GRNENGB",
  "GRNSVAC",
];
const grades = ["A", "B", "C", "D", "E", "F"];
const people = 40_000;
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

class SharedStrings {
  private readonly indexes = new Map<string, number>();

  cell(address: string, text: string): string {
    let index = this.indexes.get(text);
    if (index === undefined) this.indexes.set(text, (index = this.indexes.size));
    return `<c r="${address}" t="s"><v>${index}</v></c>`;
  }
  xml(): string {
    const items = [...this.indexes.keys()].map((text) => `<si><t>${text}</t></si>`);
    return `${declaration}<sst ${main} uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

/** A temporary number (TF): a made-up birth date and no real person's number. Each person has several rows. */
function temporaryNumber(number: number): string {
  const person = Math.floor(number / 4) % people;
  const birth = new Date(Date.UTC(1960, 0, 1 + Math.floor(person / 3)));
  return `${birth.toISOString().slice(0, 10).replaceAll("-", "")}TF1${person % 3}`;
}

/** A row of the return, by its number. About one in a hundred ends before it begins. */
function row(number: number, strings: SharedStrings): string {
  const text = (column: string, value: string): string => strings.cell(`${column}${number}`, value);
  const value = (column: string, given: number | string, style = ""): string =>
    `<c r="${column}${number}"${style}><v>${given}</v></c>`;
  const dated = ' s="1"';
  const code = courses[(number * 5) % courses.length] as string;
  const basic = code.startsWith("GRN");
  const start = 46_034 + ((number * 7) % 70);
  const end = number % 100 === 50 ? start - 10 : start + 35 + (number % 30);
  const withdrawn = number % 20 === 0;
  return (
    `<row r="${number}" spans="1:20">` +
    text("A", "65062411") + text("B", temporaryNumber(number)) + text("C", code) +
    text("D", basic ? "Grundläggande" : "Gymnasial") + value("E", basic ? (code === "GRNSVAC" ? 200 : 100) : 100) +
    value("F", withdrawn ? 20 : 100) + value("G", start, dated) + value("H", end, dated) +
    text("I", number % 3 === 0 ? "Distans" : "Klassrum") + text("J", `Anordnare ${number % 12}`) +
    (withdrawn
      ? text("M", "Ja") + value("N", start + 5, dated)
      : text("K", basic ? "G" : (grades[number % grades.length] as string))) +
    text("P", `Efternamn${number % 1000}`) + text("Q", `Förnamn${number % 300}`) + text("R", `Grupp ${number % 40}`) +
    text("S", `Lärare ${number % 60}`) + value("T", ((number % 100) + 25) / 100) +
    "</row>"
  ); // prettier-ignore
}

/** Ten list validations over whole columns, as templates made in Excel have them. */
const wholeColumnValidations = `<dataValidations count="10">${Array.from({ length: 10 }, (_, at) => {
  const column = String.fromCharCode(65 + at);
  return `<dataValidation type="list" allowBlank="1" sqref="${column}2:${column}1048576"><formula1>"Ja,Nej"</formula1></dataValidation>`;
}).join("")}</dataValidations>`;

/** Writes the file; `rows` does not count the header row. */
export function makeWorkbook(rows: number, file: string, validations = false): void {
  mkdirSync(dirname(file), { recursive: true });
  const out = openSync(file, "w");
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(out, chunk);
  });
  const encoder = new TextEncoder();
  const part = (name: string): { add: (xml: string, last?: boolean) => void } => {
    const deflate = new ZipDeflate(name, { level: 6 });
    deflate.mtime = "2026-01-01T00:00:00";
    zip.add(deflate);
    return { add: (xml, last = false) => deflate.push(encoder.encode(xml), last) };
  };
  const whole = (name: string, xml: string): void => part(name).add(declaration + xml, true);
  whole("[Content_Types].xml", contentTypes);
  whole("_rels/.rels", relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }));
  whole("xl/workbook.xml", workbook);
  whole(
    "xl/_rels/workbook.xml.rels",
    relationships({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["sharedStrings", "sharedStrings.xml"],
      rId3: ["styles", "styles.xml"],
    }),
  );
  whole("xl/styles.xml", styles);
  const strings = new SharedStrings();
  const sheet = part("xl/worksheets/sheet1.xml");
  sheet.add(`${declaration}<worksheet ${main}><dimension ref="A1:T${rows + 1}"/><sheetData>`);
  const titles = headers.map((header, index) => strings.cell(`${String.fromCharCode(65 + index)}1`, header));
  sheet.add(`<row r="1" spans="1:20">${titles.join("")}</row>`);
  for (let from = 2; from <= rows + 1; from += 200) {
    let xml = "";
    for (let number = from; number < Math.min(from + 200, rows + 2); number++) xml += row(number, strings);
    sheet.add(xml);
  }
  sheet.add(`</sheetData>${validations ? wholeColumnValidations : ""}</worksheet>`, true);
  part("xl/sharedStrings.xml").add(strings.xml(), true);
  zip.end();
  closeSync(out);
}

function relationships(links: Readonly<Record<string, readonly [string, string]>>): string {
  const items = Object.entries(links).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${spreadsheet}.sharedStrings+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`;
const workbook = `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="Komvux" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const styles =
  `<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf xfId="0"/><xf numFmtId="14" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>';

const [rows, file] = process.argv.slice(2);
if (process.argv[1]?.endsWith("make-workbook.ts") === true && rows !== undefined && file !== undefined) {
  makeWorkbook(Number(rows), file);
}
