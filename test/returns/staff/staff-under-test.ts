import { staff as english } from "../../../src/locale/en/staff";
import { staff as swedish } from "../../../src/locale/sv/staff";
import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import { halfYear } from "../../../src/regulations/half-year";
import type { ReturnContext } from "../../../src/returns/return-context";
import { staffCheckIds } from "../../../src/returns/staff/check-id";
import type { staffColumns } from "../../../src/returns/staff/columns";
import { staff } from "../../../src/returns/staff/staff";
import { day } from "../../../src/values/day";
import type { ReturnUnderTest } from "../return-under-test";

const today = day("2026-10-20");

/** The staff return of October 2026, looked at the week after the reference date. */
export const staffUnderTest: ReturnUnderTest<typeof staffColumns, ReturnContext> = {
  definition: staff,
  prefix: "STF",
  ids: staffCheckIds,
  context: { today, halfYear: halfYear(2026, 2), courses: builtInCourses, regulationSet: "nacka24" },
  today,
  texts: { sv: swedish, en: english },
};
