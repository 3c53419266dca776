import { nationalTests as english } from "../../../src/locale/en/national-tests";
import { nationalTests as swedish } from "../../../src/locale/sv/national-tests";
import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import { halfYear } from "../../../src/regulations/half-year";
import { nationalTestsCheckIds } from "../../../src/returns/national-tests/check-id";
import type { nationalTestsColumns } from "../../../src/returns/national-tests/columns";
import { nationalTests } from "../../../src/returns/national-tests/national-tests";
import type { ReturnContext } from "../../../src/returns/return-context";
import { day } from "../../../src/values/day";
import type { ReturnUnderTest } from "../return-under-test";

const today = day("2026-08-10");

/** The return of national tests for the first half of 2026, looked at in August. */
export const nationalTestsUnderTest: ReturnUnderTest<typeof nationalTestsColumns, ReturnContext> = {
  definition: nationalTests,
  prefix: "NPR",
  ids: nationalTestsCheckIds,
  context: { today, halfYear: halfYear(2026, 1), courses: builtInCourses },
  today,
  texts: { sv: swedish, en: english },
};
