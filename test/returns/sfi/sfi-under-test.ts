import { sfi as english } from "../../../src/locale/en/sfi";
import { sfi as swedish } from "../../../src/locale/sv/sfi";
import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import { halfYear } from "../../../src/regulations/half-year";
import { sfiCheckIds } from "../../../src/returns/sfi/check-id";
import type { sfiColumns } from "../../../src/returns/sfi/columns";
import type { ReturnContext } from "../../../src/returns/return-context";
import { sfi } from "../../../src/returns/sfi/sfi";
import { day } from "../../../src/values/day";
import type { ReturnUnderTest } from "../return-under-test";

const today = day("2026-08-10");

/** The sfi return for the first half of 2026, looked at in August. */
export const sfiUnderTest: ReturnUnderTest<typeof sfiColumns, ReturnContext> = {
  definition: sfi,
  prefix: "SFI",
  ids: sfiCheckIds,
  context: { today, halfYear: halfYear(2026, 1), courses: builtInCourses },
  today,
  texts: { sv: swedish, en: english },
};
