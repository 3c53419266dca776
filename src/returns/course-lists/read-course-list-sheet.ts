import { headerWords } from "../../engine/header-words";
import { headerRowsSearched } from "../../engine/recognise";
import { cellAt, type Grid } from "../../engine/table";
import { courseCode } from "../../values/course-code";
import { type Day, iso } from "../../values/day";
import { educationLevel } from "../../values/education-level";
import { points } from "../../values/points";
import { type Cell, isBlank, type ReadContext, type ValueType } from "../../values/reading";
import { namedHalfYear } from "../half-year-of-table";
import { listCourses, type ListedCourse, mostCourses, type ReadCourseList } from "./loaded-course-list";

/** The columns of a course list; SCB's own headers are not public, so these are the words that such lists use. */
const spellings = {
  code: [
    "Kurskod", "Kod", "Ämneskod", "Nivåkod", "Kurs-/ämneskod", "Kurskod/nivåkod", "Ämnes- eller kurskod", "Kurskoder",
    "Kod för kurs", "Kod för kurs eller nivå", "Code", "Course code",
  ],
  name: [
    "Kursnamn", "Namn", "Benämning", "Kursbenämning", "Kurs", "Kursens namn", "Nivåns namn", "Ämne och nivå",
    "Kurs/nivå", "Kursnamn/nivå", "Klartext", "Name", "Course name",
  ],
  points: [
    "Poäng", "Kurspoäng", "Gymnasiepoäng", "Verksamhetspoäng", "Poäng för kursen", "Antal poäng", "Kursens poäng",
    "Points",
  ],
  level: ["Nivå", "Utbildningsnivå", "Skolform", "Skolformsdel", "Nivå på utbildningen", "Level"],
} as const; // prettier-ignore

type Key = keyof typeof spellings;
const keys = Object.keys(spellings) as Key[];
const words = new Map<Key, ReadonlySet<string>>(
  keys.map((key) => [key, new Set(spellings[key].map(headerWords))]),
);

/** What is known of the list besides the sheet. */
export interface CourseListFacts {
  /** The file's name; it often names the half-year: "Kurskoder och kursnamn - VT2023 (xlsx)". */
  readonly document: string;
  /** The list's date where neither the sheet nor the document's name tells any. */
  readonly loadedOn: Day;
}

/**
 * Reads a sheet of courses such as SCB's "Kurskoder och kursnamn": a column of codes and one of names in any order and
 * below any title, points and level where they are there. Codes are read in the spellings that people use.
 */
export function readCourseListSheet(grid: Grid, facts: CourseListFacts): ReadCourseList {
  const head = findHead(grid);
  if (head === undefined) return { kind: "unreadable", reason: "notCourses" };
  if (grid.rowCount - head.row > mostCourses) return { kind: "unreadable", reason: "tooLarge" };
  const context: ReadContext = { date1904: grid.date1904, today: facts.loadedOn };
  const rows: ListedCourse[] = [];
  for (let row = head.row + 1; row < grid.rowCount; row++) {
    const listed = courseIn(grid, row, head.columns, context);
    if (listed !== undefined) rows.push(listed);
  }
  const date = dateOf(grid, head.row, facts);
  const source = { title: facts.document, stated: "Kursernas koder, namn och poäng.", date };
  return listCourses({ document: facts.document, date, source }, rows);
}

type Places = ReadonlyMap<Key, number>;

function findHead(grid: Grid): { row: number; columns: Places } | undefined {
  for (let row = 0; row < Math.min(grid.rowCount, headerRowsSearched); row++) {
    const texts = grid.columns.map((_, column) => {
      const cell = cellAt(grid, row, column);
      return typeof cell === "string" && cell.length < 100 ? headerWords(cell) : "";
    });
    const columns = new Map<Key, number>();
    for (const key of keys) {
      const found = texts.findIndex((text) => words.get(key)?.has(text));
      if (found >= 0) columns.set(key, found);
    }
    if (columns.has("code") && columns.has("name")) return { row, columns };
  }
  return undefined;
}

function courseIn(grid: Grid, row: number, places: Places, context: ReadContext): ListedCourse | undefined {
  const cell = (key: Key): Cell => {
    const column = places.get(key);
    return column === undefined ? null : cellAt(grid, row, column);
  };
  if (isBlank(cell("code"))) return undefined;
  const code = valueIn(courseCode, cell("code"), context)?.code ?? String(cell("code"));
  return {
    code,
    name: isBlank(cell("name")) ? code : String(cell("name")).normalize("NFC").replace(/\s+/g, " ").trim(),
    points: valueIn(points, cell("points"), context),
    level: valueIn(educationLevel, cell("level"), context)?.level,
  };
}

function valueIn<T>(type: ValueType<T>, cell: Cell, context: ReadContext): T | undefined {
  const reading = type.read(cell, context);
  return reading.kind === "read" ? reading.value : undefined;
}

/** The half-year that the name, the sheet or its title tells ("2023-01"), else the day it was loaded. */
function dateOf(grid: Grid, headRow: number, { document, loadedOn }: CourseListFacts): string {
  const titles = [document, grid.sheet];
  for (let row = 0; row < headRow; row++) {
    for (let column = 0; column < Math.min(grid.columns.length, 10); column++) {
      const cell = cellAt(grid, row, column);
      if (typeof cell === "string") titles.push(cell);
    }
  }
  const written = titles.map((text) => /(?<!\d)20\d{2}-[01]\d-[0-3]\d(?!\d)/.exec(text)?.[0]).find(Boolean);
  const found = titles.map(namedHalfYear).find((halfYear) => halfYear !== undefined);
  if (written !== undefined) return written;
  return found === undefined ? iso(loadedOn) : `${found.year}-${found.half === 1 ? "01" : "07"}`;
}
