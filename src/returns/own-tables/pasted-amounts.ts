import {
  type CheckAmounts,
  type CheckCategory,
  checkCategories,
  type SfiCourse,
} from "../../regulations/check-amounts";
import { checkCategoryWords } from "../../regulations/check-category-words";
import { money } from "../../values/money";
import { plainSpelling } from "../../values/plain-spelling";
import type { Day } from "../../values/day";
import { type PastedLine, pastedLines } from "./pasted-lines";

/** A line that gives no amount: no such category, no amount there, no year for it, or given before with another. */
export interface PastedAmountProblem {
  readonly line: number;
  readonly kind: "cells" | "category" | "amount" | "year" | "twice";
  readonly given: string;
}

export interface PastedAmounts {
  /** By year, only what the text gives. */
  readonly amounts: readonly CheckAmounts[];
  readonly problems: readonly PastedAmountProblem[];
}

/** What a check amount is set for, by any word for it; undefined for other words. */
export function categoryNamed(text: string): CheckCategory | SfiCourse | undefined {
  return byWord.get(plainSpelling(text.slice(0, 100)).toLowerCase().replace(/\.$/, ""));
}

const byWord = new Map(
  Object.entries(checkCategoryWords).flatMap(([category, words]) =>
    words.map((word) => [word, category as CheckCategory | SfiCourse] as const),
  ),
);

/**
 * Reads check amounts from pasted text, a line each: category and amount, or year, category and amount. Where the first
 * line has years after its first cell, the amounts below stand in columns of those years. `year` is for lines without
 * one. Amounts are kronor with a decimal comma or point.
 */
export function readPastedAmounts(text: string, year: number | undefined, today: Day): PastedAmounts {
  const lines = pastedLines(text);
  const years = lines[0] === undefined ? [] : yearsOfHeaders(lines[0]);
  const book = new AmountBook();
  for (const [index, line] of lines.entries()) {
    if (index === 0 && (years.length > 0 || looksLikeHeaders(line))) continue;
    if (years.length > 0) readColumns(line, years, book, today);
    else readOne(line, year, book, today);
  }
  return { amounts: book.years(), problems: book.problems };
}

/** What the lines give, as it is gathered. */
class AmountBook {
  readonly problems: PastedAmountProblem[] = [];
  private readonly byYear = new Map<number, Map<CheckCategory | SfiCourse, number>>();

  problem(line: number, kind: PastedAmountProblem["kind"], given: string): void {
    this.problems.push({ line, kind, given: given.slice(0, 80) });
  }

  put(line: number, year: number, category: CheckCategory | SfiCourse, cell: string, today: Day): void {
    const reading = money.read(cell, { date1904: false, today });
    if (reading.kind !== "read" || reading.value < 0 || reading.value > most)
      return this.problem(line, "amount", cell);
    const of = this.byYear.get(year) ?? new Map<CheckCategory | SfiCourse, number>();
    const before = of.get(category);
    if (before !== undefined && before !== reading.value) return this.problem(line, "twice", cell);
    this.byYear.set(year, of.set(category, reading.value));
  }

  years(): CheckAmounts[] {
    return [...this.byYear].map(([year, of]) => ({
      year,
      perPoint: Object.fromEntries([...of].filter(([category]) => isPerPoint(category))),
      perSfiCourse: Object.fromEntries([...of].filter(([category]) => !isPerPoint(category))),
    }));
  }
}

/** In öre: more than any course is paid. */
const most = 1_000_000_00;

/** True where the amount is for a point, false where it is for a completed sfi course. */
export function isPerPoint(category: CheckCategory | SfiCourse): category is CheckCategory {
  return (checkCategories as readonly string[]).includes(category);
}

function readColumns(
  { line, cells }: PastedLine,
  years: readonly (number | undefined)[],
  book: AmountBook,
  today: Day,
): void {
  const [named = "", ...given] = cells;
  const category = categoryNamed(named);
  if (category === undefined) return book.problem(line, "category", named);
  for (const [column, year] of years.entries()) {
    const cell = given[column] ?? "";
    if (year !== undefined && cell !== "") book.put(line, year, category, cell, today);
  }
}

function readOne({ line, cells }: PastedLine, year: number | undefined, book: AmountBook, today: Day): void {
  const ownYear = cells.length === 3 ? yearNamed(cells[0]) : undefined;
  const [named = "", amount = "", ...more] = ownYear === undefined ? cells : cells.slice(1);
  if (amount === "" || more.length > 0) return book.problem(line, "cells", cells.join(" · "));
  const category = categoryNamed(named);
  if (category === undefined) return book.problem(line, "category", named);
  const of = ownYear ?? year;
  if (of === undefined) return book.problem(line, "year", named);
  book.put(line, of, category, amount, today);
}

function yearsOfHeaders({ cells }: PastedLine): readonly (number | undefined)[] {
  const years = cells.slice(1).map(yearNamed);
  return categoryNamed(cells[0] ?? "") === undefined &&
    yearNamed(cells[0]) === undefined &&
    years.some(Boolean)
    ? years
    : [];
}

function yearNamed(cell: string | undefined): number | undefined {
  return cell !== undefined && /^20\d{2}$/.test(cell) ? Number(cell) : undefined;
}

/** No digit anywhere and no category first: "Kurs", "Kronor per poäng". */
function looksLikeHeaders({ cells }: PastedLine): boolean {
  return !cells.some((cell) => /\d/.test(cell)) && categoryNamed(cells[0] ?? "") === undefined;
}
