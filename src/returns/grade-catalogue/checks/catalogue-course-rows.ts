import type { Check } from "../../../engine/check";
import { gradeCatalogueSource } from "../../../regulations/grade-catalogue";
import { dateOrder } from "../../course-rows/date-order";
import { gradeBeforeEnd } from "../../course-rows/grade-before-end";
import type { ParticipantColumns } from "../../participant-columns";
import type { ReturnContext } from "../../return-context";
import type { gradeCatalogueColumns } from "../columns";

type ParticipantCheck = Check<ParticipantColumns, ReturnContext>;
type CatalogueCheck = Check<typeof gradeCatalogueColumns, ReturnContext>;

/** These look at dates and the grade only, which the catalogue has; their type names every participant column. */
const inCatalogue = (check: ParticipantCheck) => check as unknown as CatalogueCheck;

/** The checks that the catalogue has in common with every return where a row is one person in one course. */
export const catalogueCourseRows = {
  dateOrder: inCatalogue(dateOrder("CAT", gradeCatalogueSource.endBeforeStart)),
  gradeBeforeEnd: inCatalogue(gradeBeforeEnd("CAT")),
} as const;
