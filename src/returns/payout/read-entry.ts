import type { Grade } from "../../values/grade";
import { personalNumber } from "../../values/personal-number";
import type { Cell, ReadContext } from "../../values/reading";
import type { Entry, Place } from "./entry";
import type { payoutColumns, registerColumns } from "./columns";
import type { ReadCells } from "./read-cells";

/** What each row of either sheet tells of a person in a course. */
export function entryReader(
  cells: ReadCells<typeof payoutColumns> | ReadCells<typeof registerColumns>,
): (row: number, place: Place) => Entry {
  const either = cells as ReadCells<typeof registerColumns>;
  const [numberCell, number] = [either.cells("personalNumber"), either.values("personalNumber")];
  const [name, course, courseName] = [
    either.values("name"),
    either.values("course"),
    either.values("courseName"),
  ];
  const [points, form, category] = [
    either.values("points"),
    either.values("form"),
    either.values("category"),
  ];
  const [start, end, withdrawal] = [
    either.values("startDate"),
    either.values("endDate"),
    either.values("withdrawalDate"),
  ];
  const [grade, gradeDate] = [either.values("grade"), either.values("gradeDate")];
  const [partOf, examination] = [either.values("package"), either.values("examination")];
  return (row, place) => ({
    place,
    person: number(row)?.digits ?? unreadPerson(numberCell(row)),
    name: name(row),
    course: course(row),
    courseName: courseName(row),
    points: points(row),
    form: form(row),
    category: category(row),
    start: start(row),
    end: end(row),
    withdrawal: withdrawal(row),
    grade: grade(row) satisfies Grade | undefined,
    gradeDate: gradeDate(row),
    package: partOf(row),
    examination: examination(row)?.set ?? false,
  });
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
