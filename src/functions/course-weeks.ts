import { courseWeeks as regulation } from "../regulations/course-weeks";
import { defineFunction } from "./definition";
import { pacePercent } from "./kinds/pace-percent";
import { points } from "./kinds/points";
import { Problem } from "./problem";

/** How many weeks a course takes at a study pace. */
export const courseWeeks = defineFunction({
  id: "COURSEWEEKS",
  parameters: [
    { name: "points", kind: points },
    { name: "pace", kind: pacePercent, optional: true },
  ],
  call({ points, pace }) {
    const ruling = regulation(points, pace);
    return ruling.kind === "decided"
      ? ruling.value
      : new Problem("notPositive", { parameter: "pace", given: pace ?? 0 });
  },
});
