import { examen as english } from "../../../src/locale/en/examen";
import { examen as swedish } from "../../../src/locale/sv/examen";
import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import { halfYear } from "../../../src/regulations/half-year";
import type { ReturnContext } from "../../../src/returns/return-context";
import { examenCheckIds } from "../../../src/returns/examen/check-id";
import type { examenColumns } from "../../../src/returns/examen/columns";
import { examen } from "../../../src/returns/examen/examen";
import { day } from "../../../src/values/day";
import type { ReturnUnderTest } from "../return-under-test";

const today = day("2026-08-10");

/** The return of examina for the first half of 2026, looked at in August. */
export const examenUnderTest: ReturnUnderTest<typeof examenColumns, ReturnContext> = {
  definition: examen,
  prefix: "EXM",
  ids: examenCheckIds,
  context: { today, halfYear: halfYear(2026, 1), courses: builtInCourses, regulationSet: "nacka24" },
  today,
  texts: { sv: swedish, en: english },
};
