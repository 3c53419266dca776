import { gradeCatalogue as english } from "../../../src/locale/en/grade-catalogue";
import { gradeCatalogue as swedish } from "../../../src/locale/sv/grade-catalogue";
import { builtInCourses } from "../../../src/regulations/courses/built-in-courses";
import { halfYear } from "../../../src/regulations/half-year";
import { gradeCatalogueCheckIds } from "../../../src/returns/grade-catalogue/check-id";
import type { gradeCatalogueColumns } from "../../../src/returns/grade-catalogue/columns";
import { gradeCatalogue } from "../../../src/returns/grade-catalogue/grade-catalogue";
import type { ReturnContext } from "../../../src/returns/return-context";
import { day } from "../../../src/values/day";
import type { ReturnUnderTest } from "../return-under-test";

const today = day("2026-08-10");

/** The grade catalogue looked at in August 2026, where nobody has chosen a regulation set. */
export const gradeCatalogueUnderTest: ReturnUnderTest<typeof gradeCatalogueColumns, ReturnContext> = {
  definition: gradeCatalogue,
  prefix: "CAT",
  ids: gradeCatalogueCheckIds,
  context: { today, halfYear: halfYear(2026, 1), courses: builtInCourses },
  today,
  texts: { sv: swedish, en: english },
};
