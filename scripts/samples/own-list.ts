import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { testPersonalNumbers } from "../../src/workbench/samples/test-identities";
import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";

/** How the provider's administrators have written dates over the year. */
const dateSpellings: readonly ((iso: string) => Cell)[] = [
  (iso) => day(iso),
  (iso) => iso,
  (iso) => iso.replaceAll("-", ""),
  (iso) => `${Number(iso.slice(8))}/${Number(iso.slice(5, 7))} ${iso.slice(0, 4)}`,
  (iso) => `${iso.slice(8)}.${iso.slice(5, 7)}.${iso.slice(0, 4)}`,
];

/** Courses as the list has them: with a prefix of the school's own, in small letters, with blanks. */
const courses = [
  ["Engelska nivå 1", "KH ENGE1000X", 100, "GY"],
  ["Matematik nivå 1b", "mate1b00x", 100, "Gymnasial"],
  ["Svenska nivå 1", "SVEA1000X ", 100, "gymnasial nivå"],
  ["Psykologi nivå 1", "PSYK1000X", 100, "GY"],
  ["Engelska delkurs 3", "KH GRNENGC", 200, "Grundläggande"],
] as const;

const rounds = [
  ["2026-01-12", "2026-03-20"],
  ["2026-01-12", "2026-06-05"],
  ["2026-03-23", "2026-06-05"],
] as const;

const forms = [
  "närdistans",
  "Närdistans".normalize("NFD"),
  "DISTANS",
  "Klassrum",
  "närundervisning",
  "kväll",
];

const headers = [
  "Elev-pnr", "Efternamn", "Förnamn".normalize("NFD"), "Kurs", "Kod", "Utb-nivå".normalize("NFD"),
  "Poäng".normalize("NFD"), "Start-datum", "Slutdat.", "Undervisningsform", "Betyg i kurs", "Avbrott?",
  "Datum för avbrott".normalize("NFD"), "Orsak betyg saknas", "Skyddad", "Mobil",
]; // prettier-ignore

interface ListRow {
  readonly person: string;
  readonly course: number;
  readonly start: string;
  readonly end: string;
  readonly grade?: string;
  readonly left?: string;
  readonly reason?: string;
  readonly mark?: string;
}

/** What the sample holds, told so that a test can compare: 30 ordinary rows, then one of each trouble. */
export const ownListFacts = {
  ordinary: 30,
  duplicate: 1,
  conflict: 2,
  protected: 2,
  before: 1,
  after: 1,
  noKey: 1,
};

function listRows(): ListRow[] {
  const person = (at: number): string => testPersonalNumbers[at] ?? "";
  const rows: ListRow[] = [];
  for (let at = 0; at < ownListFacts.ordinary; at++) {
    const [start, end] = rounds[at % rounds.length] ?? rounds[0];
    const course = at % courses.length;
    const scale = course === 4 ? ["Godkänd", "G", "IG"] : ["A", "b", "C", "D", "E", "F"];
    const outcome = { grade: scale[at % scale.length] ?? "E" };
    const row = { person: person(at), course, start, end };
    if (at % 10 === 7) rows.push({ ...row, left: "2026-02-10" });
    else if (at % 10 === 8) rows.push({ ...row, reason: "=underlag saknas" });
    else rows.push({ ...row, ...outcome });
  }
  const first = rows[0] as ListRow;
  const spring = { start: "2026-01-12", end: "2026-06-05", grade: "C" };
  rows.push({ ...first });
  rows.push(
    { person: person(40), course: 0, ...spring },
    { person: person(40), course: 0, ...spring, grade: "E" },
  );
  rows.push(
    { person: person(41), course: 1, ...spring, mark: "Ja" },
    { person: person(41), course: 2, ...spring },
  );
  rows.push({ person: person(42), course: 0, start: "2025-08-18", end: "2025-12-12", grade: "B" });
  rows.push({ person: person(43), course: 0, start: "2026-08-17", end: "2026-12-11" });
  rows.push({ person: "", course: 0, ...spring });
  return rows;
}

function cellsOf({ person, course, start, end, grade, left, reason, mark }: ListRow, at: number): Cell[] {
  const [name, code, points, level] = courses[course] ?? courses[0];
  const spelled = (iso: string, other: number) =>
    dateSpellings[(at + other) % dateSpellings.length]?.(iso) ?? iso;
  const ten = `${person.slice(2, 8)}-${person.slice(8)}`;
  return [
    person === "" ? null : at % 4 === 3 ? person : ten,
    `Testefternamn${at + 1}`,
    `Test${at + 1}`,
    name,
    code,
    level,
    at % 3 === 0 ? String(points) : points,
    spelled(start, 0),
    spelled(end, 2),
    forms[at % forms.length] ?? null,
    grade ?? null,
    left === undefined ? null : "Ja",
    left === undefined ? null : spelled(left, 1),
    reason ?? null,
    mark ?? null,
    "+46 70 000 00 00",
  ];
}

/** A provider's own list, as untidy as they come; every person is one of Skatteverket's test numbers. */
export async function ownListSamples(): Promise<Readonly<Record<string, Uint8Array>>> {
  const book = new ExcelJS.Workbook();
  book.creator = "Nacka vux";
  book.created = book.modified = new Date(Date.UTC(2026, 7, 10));
  const sheet = book.addWorksheet("Elevlista");
  sheet.getCell("A1").value = "Elevlista våren 2026 (exempel med testpersoner)";
  headers.forEach((header, at) => (sheet.getCell(3, at + 1).value = header));
  listRows().forEach((row, at) => {
    cellsOf(row, at).forEach((value, column) => {
      const cell = sheet.getCell(at + 4, column + 1);
      cell.value = value;
      if (typeof value === "number" && value > 40_000) cell.numFmt = "yyyy-mm-dd";
    });
  });
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  // A fixed time makes the same sample the same bytes.
  return { "egen-elevlista.xlsx": zipSync(parts, { mtime: new Date(2026, 7, 10, 12), level: 9 }) };
}
