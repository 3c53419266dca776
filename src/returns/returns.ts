import { followUp } from "./follow-up/follow-up";
import { examen } from "./examen/examen";
import { gradeCatalogue } from "./grade-catalogue/grade-catalogue";
import { halfYearOfTable } from "./half-year-of-table";
import { komvux } from "./komvux/komvux";
import { nationalTests } from "./national-tests/national-tests";
import { type ReturnEntry, returnEntry, type ReviewSettings } from "./return-entry";
import type { ReturnContext } from "./return-context";
import { sfi } from "./sfi/sfi";
import { halfYearOfStaff } from "./staff/half-year-of-staff";
import { staff } from "./staff/staff";

const contextOf = ({ reading, halfYear, courses, regulationSet }: ReviewSettings): ReturnContext => ({
  today: reading.today,
  halfYear,
  courses,
  regulationSet,
});

/** Every return that the add-in knows. */
export const returns: readonly ReturnEntry[] = [
  returnEntry(komvux, contextOf, (table, context) => halfYearOfTable(table, "endDate", context)),
  returnEntry(sfi, contextOf, (table, context) => halfYearOfTable(table, "endDate", context)),
  returnEntry(nationalTests, contextOf, (table, context) => halfYearOfTable(table, "testDate", context)),
  returnEntry(gradeCatalogue, contextOf, (table, context) => halfYearOfTable(table, "endDate", context)),
  returnEntry(followUp, contextOf, (table, context) => halfYearOfTable(table, "endDate", context)),
  returnEntry(examen, contextOf, (table, context) => halfYearOfTable(table, "issuedOn", context)),
  returnEntry(staff, contextOf, halfYearOfStaff),
];

/** The facts of a check by its id, whichever return it belongs to; undefined for an unknown id. */
export function findCheck(id: string): ReturnEntry["checks"][number] | undefined {
  return returns.flatMap(({ checks }) => checks).find((check) => check.id === id);
}
