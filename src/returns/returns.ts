import { halfYearOfTable } from "./half-year-of-table";
import { komvux } from "./komvux/komvux";
import { type ReturnEntry, returnEntry } from "./return-entry";

/** Every return that the add-in knows. */
export const returns: readonly ReturnEntry[] = [
  returnEntry(
    komvux,
    ({ reading, halfYear, courses }) => ({ today: reading.today, halfYear, courses }),
    (table, context) => halfYearOfTable(table, "endDate", context),
  ),
];

/** The facts of a check by its id, whichever return it belongs to; undefined for an unknown id. */
export function findCheck(id: string): ReturnEntry["checks"][number] | undefined {
  return returns.flatMap(({ checks }) => checks).find((check) => check.id === id);
}
