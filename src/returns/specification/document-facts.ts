import { cellAt, type Grid } from "../../engine/table";
import type { HalfYear } from "../../regulations/half-year";
import { iso, type Day } from "../../values/day";
import { isBlank } from "../../values/reading";
import { namedHalfYear } from "../half-year-of-table";

/** What stands above the table: the document's name and date, the survey and its half-year. */
export interface DocumentFacts {
  readonly document: string;
  readonly version: string | undefined;
  readonly survey: string;
  readonly halfYear: HalfYear | undefined;
}

const columnsSearched = 30;
const daysFrom1900To1904 = 1_462;

/** Reads the block above a specification's table. */
export function documentFacts(grid: Grid, headRow: number): DocumentFacts {
  const cells = cellsAbove(grid, headRow);
  const texts = cells.flatMap((cell) => (typeof cell === "string" ? [tidy(cell)] : []));
  const survey = surveyIn(texts);
  return {
    document: titleIn(texts),
    version: versionIn(cells, grid.date1904),
    survey,
    halfYear: namedHalfYear(survey),
  };
}

/** What a person calls the document: "Postbeskrivning för datafil, Komvux VT 2026 (2026-05-07)". */
export function documentTitle({ document, survey, version }: Omit<DocumentFacts, "halfYear">): string {
  const name = [document, survey].filter(Boolean).join(", ");
  return version === undefined ? name : `${name} (${version})`;
}

function cellsAbove(grid: Grid, headRow: number): (string | number)[] {
  const cells: (string | number)[] = [];
  for (let row = 0; row < headRow; row++) {
    for (let column = 0; column < Math.min(grid.columns.length, columnsSearched); column++) {
      const cell = cellAt(grid, row, column);
      if (typeof cell === "number" || (typeof cell === "string" && !isBlank(cell))) cells.push(cell);
    }
  }
  return cells;
}

/** "UNDERSÖKNINGEN: Pedagogisk personal 2026", in one cell or with the name in the cell beside. */
function surveyIn(texts: readonly string[]): string {
  for (const [at, text] of texts.entries()) {
    const [, name] = /^undersökning(?:en)? ?:(.*)$/i.exec(text) ?? [];
    if (name !== undefined) return name.trim() || (texts[at + 1] ?? "");
  }
  return "";
}

function titleIn(texts: readonly string[]): string {
  const title = texts.find((text) => /datafil|postbeskrivning|kravspecifikation/i.test(text));
  return title?.replace(/\([^()]{0,200}\)/g, "").replace(/[ .]{1,9}$/, "") || "Datafilsbeskrivning";
}

/** The first date: a cell that holds one, or a text with one in it ("Version 2026-05-07"). */
function versionIn(cells: readonly (string | number)[], date1904: boolean): string | undefined {
  for (const cell of cells) {
    const serial = typeof cell === "number" ? Math.floor(cell) + (date1904 ? daysFrom1900To1904 : 0) : 0;
    // From 2000 to 2099: a year or a page number is no date.
    if (serial >= 36_526 && serial < 73_051) return iso(serial as Day);
    const [written] = /(?<!\d)20\d{2}-[01]\d-[0-3]\d(?!\d)/.exec(String(cell)) ?? [];
    if (written !== undefined) return written;
  }
  return undefined;
}

function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, 300);
}
