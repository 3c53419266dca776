import type { KomvuxCheckId } from "../../returns/komvux/check-id";
import type { CheckText } from "../check-text";
import { courseRowTexts } from "./course-rows";
import { komvuxCourseTexts } from "./komvux-course";
import { komvuxDateTexts } from "./komvux-dates";
import { komvuxGradeTexts } from "./komvux-grade";
import { komvuxPersonTexts } from "./komvux-person";
import { komvuxPointsTexts } from "./komvux-points";
import { komvuxUnitTexts } from "./komvux-unit";
import { komvuxWithdrawalTexts } from "./komvux-withdrawal";

/** What a person reads about each komvux check, in Swedish. */
export const komvux: Readonly<Record<KomvuxCheckId, CheckText>> = {
  ...komvuxPersonTexts,
  ...komvuxCourseTexts,
  ...komvuxDateTexts,
  ...komvuxPointsTexts,
  ...komvuxGradeTexts,
  ...courseRowTexts("KVX"),
  ...komvuxWithdrawalTexts,
  ...komvuxUnitTexts,
};
