import { hoursOf } from "../regulations/clock-minutes";
import { requiredTeacherMinutes, requiredTeacherMinutesPerWeek } from "../regulations/study-form";
import { defineFunction } from "./definition";
import { date } from "./kinds/date";
import { points } from "./kinds/points";
import { taughtLevel } from "./kinds/taught-level";
import { timeOfDay } from "./kinds/time-of-day";
import { weeks } from "./kinds/weeks";
import { Problem } from "./problem";

/** The least teacher-led hours of a classroom course: in all, or a week where the weeks are given. */
export const teacherHours = defineFunction({
  id: "TEACHERHOURS",
  parameters: [
    { name: "level", kind: taughtLevel },
    { name: "time", kind: timeOfDay },
    { name: "points", kind: points },
    { name: "weeks", kind: weeks, optional: true },
    { name: "startDate", kind: date, optional: true },
  ],
  call({ level, time, points, weeks = 0, startDate }) {
    const course = { level, time, points, startDate };
    // 0 weeks is an empty cell as older Excel passes it.
    const ruling =
      weeks === 0 ? requiredTeacherMinutes(course) : requiredTeacherMinutesPerWeek(course, weeks);
    return ruling.kind === "decided"
      ? hoursOf(ruling.value)
      : new Problem("notPositive", { parameter: "points", given: points });
  },
});
