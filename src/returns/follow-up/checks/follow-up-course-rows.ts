import type { Check } from "../../../engine/check";
import { dateOrder } from "../../course-rows/date-order";
import { gradeAndWithdrawal } from "../../course-rows/grade-and-withdrawal";
import { withdrawalDateAbsent } from "../../course-rows/withdrawal-date-absent";
import { withdrawalOutsideCourse } from "../../course-rows/withdrawal-outside-course";
import type { ParticipantColumns } from "../../participant-columns";
import type { ReturnContext } from "../../return-context";
import type { followUpColumns } from "../columns";
import { admission, registerSays } from "../sources";

type ParticipantCheck = Check<ParticipantColumns, ReturnContext>;
type FollowUpCheck = Check<typeof followUpColumns, ReturnContext>;

/** These look at dates, grade and withdrawal only; their type names every participant column, the school unit too. */
const inFollowUp = (check: ParticipantCheck) => check as unknown as FollowUpCheck;

const oneOutcome = registerSays("En kurs slutar med betyg, streck eller avbrott.");

/** The checks that the register has in common with every return where a row is one person in one course. */
export const followUpCourseRows = {
  dateOrder: inFollowUp(dateOrder("FUP", registerSays("En kurs börjar innan den slutar."))),
  withdrawalDateAbsent: inFollowUp(withdrawalDateAbsent("FUP", oneOutcome)),
  withdrawalOutside: inFollowUp(withdrawalOutsideCourse("FUP", admission)),
  gradeAndWithdrawal: inFollowUp(gradeAndWithdrawal("FUP", oneOutcome)),
} as const;
