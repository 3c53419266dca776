import { minutesOf } from "../regulations/clock-minutes";
import { studyForm as regulation, type StudyForm } from "../regulations/study-form";
import { defineFunction } from "./definition";
import { date } from "./kinds/date";
import { hours } from "./kinds/hours";
import { points } from "./kinds/points";
import { taughtLevel } from "./kinds/taught-level";
import { timeOfDay } from "./kinds/time-of-day";
import { Problem } from "./problem";

/** As the field writes it, in every language: a workbook must not change with the language of whoever opens it. */
const written: Readonly<Record<StudyForm, string>> = { classroom: "Klassrum", distance: "Distans" };

/** Whether a course's teacher-led time makes it a classroom course or a distance course. */
export const studyForm = defineFunction({
  id: "STUDYFORM",
  parameters: [
    { name: "level", kind: taughtLevel },
    { name: "time", kind: timeOfDay },
    { name: "points", kind: points },
    { name: "teacherLedHours", kind: hours },
    { name: "startDate", kind: date, optional: true },
  ],
  call({ level, time, points, teacherLedHours, startDate }) {
    const ruling = regulation({ level, time, points, startDate }, minutesOf(teacherLedHours));
    return ruling.kind === "decided" ? written[ruling.value] : new Problem("zeroPoints");
  },
});
