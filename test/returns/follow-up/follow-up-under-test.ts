import { followUp as english } from "../../../src/locale/en/follow-up";
import { followUp as swedish } from "../../../src/locale/sv/follow-up";
import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import { halfYear } from "../../../src/regulations/half-year";
import { followUpCheckIds } from "../../../src/returns/follow-up/check-id";
import type { followUpColumns } from "../../../src/returns/follow-up/columns";
import { followUp } from "../../../src/returns/follow-up/follow-up";
import type { ReturnContext } from "../../../src/returns/return-context";
import { day } from "../../../src/values/day";
import type { ReturnUnderTest } from "../return-under-test";

const today = day("2026-08-10");

/** The follow-up register looked at on 10 August 2026. */
export const followUpUnderTest: ReturnUnderTest<typeof followUpColumns, ReturnContext> = {
  definition: followUp,
  prefix: "FUP",
  ids: followUpCheckIds,
  context: { today, halfYear: halfYear(2026, 1), courses: builtInCourses },
  today,
  texts: { sv: swedish, en: english },
};
