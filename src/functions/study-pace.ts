import { pacePercent } from "../regulations/pace-percent";
import { defineFunction } from "./definition";
import { points } from "./kinds/points";
import { weeks } from "./kinds/weeks";
import { Problem } from "./problem";

/** How fast a course is read, 100 for full time: Nacka writes "studietakt 100 %" and the returns hold whole per cent. */
export const studyPace = defineFunction({
  id: "STUDYPACE",
  parameters: [
    { name: "points", kind: points },
    { name: "weeks", kind: weeks },
  ],
  call({ points, weeks }) {
    // An empty row as older Excel passes it.
    if (points === 0 && weeks === 0) return "";
    const ruling = pacePercent(points, weeks);
    return ruling.kind === "decided"
      ? ruling.value
      : new Problem("notPositive", { parameter: "weeks", given: weeks });
  },
});
