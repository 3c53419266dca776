import type { Columns } from "../engine/column";
import { dataRows } from "../engine/data-rows";
import { type Pace, unhurried } from "../engine/pace";
import { type Candidate, recognise, recogniseRow } from "../engine/recognise";
import type { Review } from "../engine/review";
import type { Grid, Table } from "../engine/table";
import { builtInCourses } from "../regulations/courses/built-in-courses";
import type { CourseList } from "../regulations/courses/course-list";
import type { HalfYear } from "../regulations/half-year";
import type { RegulationSet } from "../regulations/regulation-set";
import type { Day } from "../values/day";
import type { FoundHalfYear } from "./half-year-of-table";
import { judgedByRegulations } from "./judged-by-regulations";
import { findProtected } from "./protected-identity";
import type { AddedCheck, ReturnEntry } from "./return-entry";
import { returns } from "./returns";
import type { LinkedSpecification } from "./specification/link-specification";
import { specificationChecks } from "./specification/specification-checks";
import { listValueChecks } from "./template-lists/list-value-checks";
import type { TemplateLists } from "./template-lists/template-lists";

/** What the person or the face has decided; what is left out is found in the sheet. */
export interface OpenSettings {
  readonly today: Day;
  readonly halfYear?: HalfYear;
  /** "komvux": read the sheet as this return, also where another fits better or none does. */
  readonly returnId?: string;
  /** Column keys to the grid's columns, as the person has put them right; replaces what was recognised. */
  readonly mapping?: Readonly<Record<string, number>>;
  /** The grid's row of headers that the mapping was made for; used where none of its headers is known. */
  readonly headerRow?: number;
  readonly courses?: CourseList;
  /** Which of Nacka's rules hold; what depends on them is judged by both where nothing is chosen. */
  readonly regulationSet?: RegulationSet;
  /** SCB's description of the data file, and the columns that the person has linked it to, by return id. */
  readonly specification?: LinkedSpecification;
}

/** A sheet that is a return and can be reviewed. */
export interface OpenedReturn {
  readonly returnId: string;
  /** The return's columns, by key. */
  readonly columns: Columns;
  readonly candidate: Candidate;
  readonly table: Table;
  readonly halfYear: HalfYear;
  readonly halfYearFrom: FoundHalfYear["from"] | "person";
  /** The regulation set that the return is judged by; undefined where none is chosen, and where it makes no difference. */
  readonly regulationSet: RegulationSet | undefined;
  /** Rows that are reviewed. */
  readonly rowCount: number;
  /**
   * The sheet's row numbers of people with protected identity (skyddade personuppgifter). They are in no finding, list
   * or count but this one's size, and the numbers themselves are not to be shown either.
   */
  readonly protectedRows: ReadonlySet<number>;
  /** The checks that a review runs: the return's own, then those of the specification and of the workbook's lists. */
  readonly checks: ReturnEntry["checks"];
  /** The workbook's own code lists that it is checked by. */
  readonly templateLists: TemplateLists;
  /** The same sheet, checked by code lists of the workbook's own in place of those before. */
  withLists(lists: TemplateLists): OpenedReturn;
  review(pace?: Pace): Promise<Review>;
}

/** What a sheet turned out to be. */
export type OpenedSheet =
  | { readonly kind: "empty" }
  /** No return's columns; `nearest` tells what it is most like and which columns it lacks. */
  | { readonly kind: "unknown"; readonly nearest?: Candidate }
  /** Several returns fit equally well: ask. */
  | { readonly kind: "several"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "headersOnly"; readonly candidate: Candidate }
  | { readonly kind: "recognised"; readonly opened: OpenedReturn };

/** Scores closer than this are a question to the person. */
const tooClose = 0.05;

/** Recognises a sheet and makes it ready for review. Never throws, whatever the sheet holds. */
export function openSheet(
  grid: Grid,
  settings: OpenSettings,
  entries: readonly ReturnEntry[] = returns,
): OpenedSheet {
  if (grid.rowCount === 0) return { kind: "empty" };
  const wanted = entries.filter(({ id }) => settings.returnId === undefined || id === settings.returnId);
  const candidates = recognise(grid, wanted);
  const [best = pointedOut(grid, wanted, settings), second] = candidates;
  if (best === undefined) return { kind: "unknown" };
  const chosen = settings.returnId !== undefined && settings.mapping !== undefined;
  if (!best.recognised && !chosen) return { kind: "unknown", nearest: best };
  if (second?.recognised && best.score - second.score < tooClose) {
    return { kind: "several", candidates: candidates.filter(({ recognised }) => recognised) };
  }
  const entry = wanted.find(({ id }) => id === best.returnId);
  return entry === undefined ? { kind: "unknown" } : opened(entry, best, settings);
}

/** A sheet with no known header at all, as the return and from the row that the person chose. */
function pointedOut(
  grid: Grid,
  [wanted]: readonly ReturnEntry[],
  { returnId, mapping, headerRow }: OpenSettings,
): Candidate | undefined {
  if (wanted === undefined || returnId === undefined || mapping === undefined) return undefined;
  return headerRow === undefined ? undefined : recogniseRow(grid, wanted, headerRow);
}

function opened(entry: ReturnEntry, candidate: Candidate, settings: OpenSettings): OpenedSheet {
  const seen = settings.mapping ? remapped(candidate.table, settings.mapping) : candidate.table;
  const reading = { date1904: seen.grid.date1904, today: settings.today };
  const { rows: protectedRows } = findProtected(seen.grid, seen.headerRow, reading);
  const table = withheld(seen, protectedRows);
  const rowCount = dataRows(table).length;
  if (rowCount === 0 && protectedRows.size === 0) return { kind: "headersOnly", candidate };
  const found = settings.halfYear
    ? { halfYear: settings.halfYear, from: "person" as const }
    : entry.halfYearOf(table, reading);
  const { halfYear } = found;
  const { regulationSet } = settings;
  const courses = settings.courses ?? builtInCourses;
  const stated = specifiedChecks(entry, table, settings);
  const withLists = (templateLists: TemplateLists): OpenedReturn => {
    const listed = listValueChecks(templateLists, entry.columns).filter(
      ({ column }) => column in table.mapping,
    );
    const added = [...stated, ...listed];
    return {
      returnId: entry.id,
      columns: entry.columns,
      candidate,
      table,
      halfYear,
      halfYearFrom: found.from,
      regulationSet: judgedByRegulations(entry.id) ? regulationSet : undefined,
      rowCount,
      protectedRows,
      checks: [...entry.checks, ...added],
      templateLists,
      withLists,
      review: (pace = unhurried) =>
        entry.review(table, { reading, halfYear, courses, regulationSet, added }, pace),
    };
  };
  return { kind: "recognised", opened: withLists({}) };
}

/** Checks from SCB's document, of the columns that the sheet has. */
function specifiedChecks(
  { id, columns }: ReturnEntry,
  { mapping }: Table,
  { specification }: OpenSettings,
): AddedCheck[] {
  const link = specification?.links[id];
  const stated = specification && link ? specificationChecks(specification.document, link, columns) : [];
  return stated.filter(({ column }) => column in mapping);
}

function withheld(table: Table, protectedRows: ReadonlySet<number>): Table {
  if (protectedRows.size === 0) return table;
  const { firstRow } = table.grid;
  return { ...table, withheldRows: new Set([...protectedRows].map((row) => row - firstRow - 1)) };
}

function remapped(table: Table, mapping: Readonly<Record<string, number>>): Table {
  const headers = Object.fromEntries(
    Object.entries(mapping).map(([key, column]) => [
      key,
      String(table.grid.columns[column]?.[table.headerRow] ?? key)
        .replace(/\s+/g, " ")
        .trim() || key,
    ]),
  );
  return { ...table, mapping, headers };
}
