import type { Grade } from "../../values/grade";
import { personalNumber } from "../../values/personal-number";
import type { Cell, ReadContext } from "../../values/reading";
import type { Entry, Place } from "./entry";
import type { payoutColumns, registerColumns } from "./columns";
import type { ReadCells } from "./read-cells";

/** What a row of either sheet tells of a person in a course. */
export function readEntry(
  cells: ReadCells<typeof payoutColumns> | ReadCells<typeof registerColumns>,
  row: number,
  place: Place,
): Entry {
  const either = cells as ReadCells<typeof registerColumns>;
  return {
    place,
    person: either.value(row, "personalNumber")?.digits ?? unreadPerson(either.cell(row, "personalNumber")),
    name: either.value(row, "name"),
    course: either.value(row, "course"),
    courseName: either.value(row, "courseName"),
    points: either.value(row, "points"),
    form: either.value(row, "form"),
    category: either.value(row, "category"),
    start: either.value(row, "startDate"),
    end: either.value(row, "endDate"),
    withdrawal: either.value(row, "withdrawalDate"),
    grade: either.value(row, "grade") satisfies Grade | undefined,
    gradeDate: either.value(row, "gradeDate"),
    package: either.value(row, "package"),
    examination: either.value(row, "examination")?.set ?? false,
  };
}

/** Who a cell names, as entries are paired by; undefined for an empty cell. */
export function personOf(cell: Cell, context: ReadContext): string | undefined {
  const reading = personalNumber.read(cell, context);
  return reading.kind === "read" ? reading.value.digits : unreadPerson(cell);
}

/** A number with a wrong digit is still the same on both sides where both have it from one system. */
function unreadPerson(cell: Cell): string | undefined {
  const bare = String(cell ?? "")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, 40);
  return bare === "" ? undefined : `?${bare}`;
}
