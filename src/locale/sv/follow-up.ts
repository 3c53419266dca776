import type { FollowUpCheckId } from "../../returns/follow-up/check-id";
import type { CheckText } from "../check-text";
import { followUpActivityTexts } from "./follow-up-activity";
import { followUpCourseTexts } from "./follow-up-course";
import { followUpResultTexts } from "./follow-up-result";

/** What a person reads about each check of the follow-up register, in Swedish. */
export const followUp: Readonly<Record<FollowUpCheckId, CheckText>> = {
  ...followUpCourseTexts,
  ...followUpActivityTexts,
  ...followUpResultTexts,
};
