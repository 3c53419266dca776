import { cellAt, type Table } from "../../engine/table";
import { halfYear } from "../../regulations/half-year";
import { calendarDate } from "../../values/day";
import type { ReadContext } from "../../values/reading";
import type { FoundHalfYear } from "../half-year-of-table";

/** The first month in which the coming October is what one works on; before, it is the one that has been. */
const firstMonth = 8;

/**
 * The second half of the year whose 15 October the sheet reports: the year in its name or above its headers
 * ("Pedagogisk personal 2026"), else by today's date.
 */
export function halfYearOfStaff({ grid, headerRow }: Table, { today }: ReadContext): FoundHalfYear {
  const titles = [grid.sheet];
  for (let row = 0; row < headerRow; row++)
    for (let column = 0; column < Math.min(grid.columns.length, 20); column++) {
      const cell = cellAt(grid, row, column);
      if (typeof cell === "string") titles.push(cell);
    }
  for (const title of titles) {
    const [named] = /(?<!\d)20\d{2}(?!\d)/.exec(title.slice(0, 300)) ?? [];
    if (named !== undefined) return { halfYear: halfYear(Number(named), 2), from: "name" };
  }
  const { year, month } = calendarDate(today);
  return { halfYear: halfYear(month >= firstMonth ? year : year - 1, 2), from: "today" };
}
