import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import { dataRows } from "../../src/engine/data-rows";
import { cellAt } from "../../src/engine/table";
import { fillRulesOf } from "../../src/returns/fill-rules-of";
import { openSheet } from "../../src/returns/open-sheet";
import { returns } from "../../src/returns/returns";
import { day, iso, type Day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";

/** A return's untidy list: its file, the clean sample that its rows come from, and what its headers are called. */
export interface UntidyList {
  readonly returnId: string;
  /** The beginning of the return's file names: "sfi". */
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Headers as schools have them; what a list has no header for is not in it. */
export const untidyLists: readonly UntidyList[] = [
  {
    returnId: "sfi",
    name: "sfi",
    headers: {
      personalNumber: "Elev-pnr", schoolUnit: "Skolenhets-kod", studyPath: "Sfi Studieväg", sfiCourse: "SFI-kurs A-D",
      language: "Modersmål (språkkod)", startDate: "Start-datum", endDate: "Slutdat.", withdrawal: "Avbrott?",
      withdrawalDate: "Datum avbrott/avhopp", grade: "Betyg i kurs",
    },
  },
  {
    returnId: "nationalTests",
    name: "nationella-prov",
    headers: {
      personalNumber: "Elev-pnr", schoolUnit: "Skolenhets-kod", testedCourse: "Kurskod för provet",
      testDate: "Prov-datum", participation: "Deltagit?", testResult: "Resultat på prov",
    },
  },
  {
    returnId: "staff",
    name: "personal",
    headers: {
      personalNumber: "Anställds personnr", schoolUnit: "Skolenhets-kod", name: "Lärares namn",
      activityType: "Verksamhetstyp (kod)", employmentForm: "Anst form", teacherExtent: "Lärare (%)",
      providerNumber: "Anordnarens org.nr", teaching: "Undervisning (ja/nej)", mathematics: "Matematik (%)",
      english: "Engelska %", komvuxSfiType: "Kvx-sfi-typ",
    },
  },
  {
    returnId: "examen",
    name: "examen",
    headers: {
      personalNumber: "Elev-pnr", schoolUnit: "Skolenhets-kod", documentType: "Typ av examen/slutbetyg",
      programme: "Program / inriktning", issuedOn: "Utfärdande-datum", courseCode: "Kurs-kod", points: "Kurs-poäng",
      grade: "Betyg (A-F)",
    },
  },
  {
    returnId: "gradeCatalogue",
    name: "betygskatalog",
    headers: {
      personalNumber: "Elev-pnr", schoolUnit: "Skolenhets-kod", authority: "Huvud-man", school: "Utb.anordnare",
      courseCode: "Kurs-kod", courseName: "Kursens namn (klartext)", points: "Kurs-poäng", grade: "Betyg (A-F)",
      startDate: "Start-datum", endDate: "Slutdat.", gradeDate: "Betygs-datum", firstName: "Förnamn",
      lastName: "Efternamn",
    },
  },
  {
    returnId: "followUp",
    name: "uppfoljning",
    headers: {
      personalNumber: "Elev-pnr", courseCode: "Kurs-kod", points: "Kurs-poäng", startDate: "Start-datum",
      endDate: "Slutdat.", status: "Studie-status", lastActivity: "Senast aktiv (datum)",
      homeMunicipality: "Hem-kommun", grade: "Betyg (A-F)",
    },
  },
]; // prettier-ignore

/** What each list holds: so many ordinary rows, then one of each trouble. */
export const untidyListFacts = { ordinary: 20, duplicate: 1, protected: 1, noKey: 1 };

const dateSpellings: readonly ((at: Day) => Cell)[] = [
  (at) => at,
  (at) => iso(at),
  (at) => iso(at).replaceAll("-", ""),
  (at) => `${Number(iso(at).slice(8))}/${Number(iso(at).slice(5, 7))} ${iso(at).slice(0, 4)}`,
  (at) => `${iso(at).slice(8)}.${iso(at).slice(5, 7)}.${iso(at).slice(0, 4)}`,
];

const ownColumns = ["Skyddad", "Mobil"];

/** A value as the list's keeper has written it; `at` varies the spelling. */
function untidy(type: string, value: Cell, at: number): Cell {
  if (value === null) return null;
  if (type === "date" && typeof value === "number") {
    return dateSpellings[at % dateSpellings.length]?.(value as Day) ?? value;
  }
  if (type === "personalNumber" && /^\d{12}$/.test(String(value)) && at % 4 !== 3) {
    return `${String(value).slice(2, 8)}-${String(value).slice(8)}`;
  }
  if (type === "courseCode" && typeof value === "string")
    return at % 2 === 0 ? `KH ${value}` : ` ${value.toLowerCase()} `;
  return typeof value === "string" && at % 2 === 1 ? value.normalize("NFD") : value;
}

/** The rows of a clean sample, as values by column key: those that come first with a key of their own. */
async function cleanRows(list: UntidyList, clean: Uint8Array): Promise<Readonly<Record<string, Cell>>[]> {
  const workbook = openFileWorkbook(clean);
  const found: Record<string, Cell>[] = [];
  const keys = new Set<string>();
  const opened = openSheet(await workbook.read(await workbook.activeSheet()), {
    today,
    returnId: list.returnId,
  });
  if (opened.kind !== "recognised") throw new Error(`${list.name}: the clean sample is not recognised`);
  const { table, columns } = opened.opened;
  const { key } = fillRulesOf(list.returnId, columns);
  for (const row of dataRows(table)) {
    const cells = Object.fromEntries(
      Object.entries(table.mapping).map(([name, column]) => [name, cellAt(table.grid, row, column)]),
    );
    const own = key.map((name) => String(cells[name] ?? "")).join("\u0000");
    if (cells["personalNumber"] === null || keys.has(own)) continue;
    keys.add(own);
    found.push(cells);
  }
  return found;
}

const today = day("2026-08-10");

/** One return's untidy list, from its clean sample; every person is one of Skatteverket's test numbers. */
async function untidyList(list: UntidyList, clean: Uint8Array): Promise<Uint8Array> {
  const { ordinary } = untidyListFacts;
  const rows = await cleanRows(list, clean);
  const columns = returns.find(({ id }) => id === list.returnId)?.columns ?? {};
  const taken = rows.slice(0, ordinary);
  const [first = {}] = taken;
  const people = new Set(taken.map(({ personalNumber }) => personalNumber));
  // Whoever is protected on one row is on all.
  const someoneElse =
    rows.find(({ personalNumber }) => personalNumber !== undefined && !people.has(personalNumber)) ?? {};
  const lines = [
    ...taken.map((row) => ({ row, mark: null as Cell })),
    { row: first, mark: null },
    { row: someoneElse, mark: "Ja" },
    { row: { ...first, personalNumber: null }, mark: null },
  ];
  const book = new ExcelJS.Workbook();
  book.creator = "Nacka vux";
  book.created = book.modified = new Date(Date.UTC(2026, 7, 10));
  const sheet = book.addWorksheet("Lista");
  sheet.getCell("A1").value = "Egen lista (exempel med testpersoner)";
  const keys = Object.keys(list.headers);
  [...Object.values(list.headers).map((header) => header.normalize("NFD")), ...ownColumns].forEach(
    (header, at) => (sheet.getCell(3, at + 1).value = header),
  );
  lines.forEach(({ row, mark }, at) => {
    const cells = keys.map((key, column) =>
      untidy(columns[key]?.type.name ?? "", row[key] ?? null, at + column),
    );
    [...cells, mark, "+46 70 000 00 00"].forEach((value, column) => {
      const cell = sheet.getCell(at + 4, column + 1);
      cell.value = value;
      if (typeof value === "number" && value > 40_000 && value < 60_000) cell.numFmt = "yyyy-mm-dd";
    });
  });
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  // A fixed time makes the same sample the same bytes.
  return zipSync(parts, { mtime: new Date(2026, 7, 10, 12), level: 9 });
}

/** The untidy lists of all returns but komvux, from the clean samples by file name. */
export async function untidyListSamples(
  clean: Readonly<Record<string, Uint8Array | string>>,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const files: Record<string, Uint8Array> = {};
  for (const list of untidyLists) {
    const sample = clean[`${list.name}-utan-anmarkningar.xlsx`];
    if (typeof sample === "object") files[untidyFile(list)] = await untidyList(list, sample);
  }
  return files;
}

/** "egen-lista-sfi.xlsx" */
export function untidyFile({ name }: UntidyList): string {
  return `egen-lista-${name}.xlsx`;
}
