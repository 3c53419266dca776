import { komvux as english } from "../../../src/locale/en/komvux";
import { komvux as swedish } from "../../../src/locale/sv/komvux";
import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import { halfYear } from "../../../src/regulations/half-year";
import { komvuxCheckIds } from "../../../src/returns/komvux/check-id";
import type { komvuxColumns } from "../../../src/returns/komvux/columns";
import type { ReturnContext } from "../../../src/returns/return-context";
import { komvux } from "../../../src/returns/komvux/komvux";
import { day } from "../../../src/values/day";
import type { ReturnUnderTest } from "../return-under-test";

const today = day("2026-08-10");

/** The komvux return for the first half of 2026, looked at in August. */
export const komvuxUnderTest: ReturnUnderTest<typeof komvuxColumns, ReturnContext> = {
  definition: komvux,
  prefix: "KVX",
  ids: komvuxCheckIds,
  context: { today, halfYear: halfYear(2026, 1), courses: builtInCourses },
  today,
  texts: { sv: swedish, en: english },
};
