import { hoursOf } from "../regulations/clock-minutes";
import { workplaceLearning } from "../regulations/workplace-learning";
import { defineFunction } from "./definition";
import { points } from "./kinds/points";
import { vocationalForm } from "./kinds/vocational-form";
import { Problem } from "./problem";

/** The least workplace learning (APL) of a vocational education, in hours. */
export const aplHours = defineFunction({
  id: "APLHOURS",
  parameters: [
    { name: "points", kind: points },
    { name: "validatedPoints", kind: points, optional: true },
    { name: "form", kind: vocationalForm, optional: true },
  ],
  call({ points, validatedPoints, form }) {
    const ruling = workplaceLearning(points, validatedPoints, form);
    if (ruling.kind === "decided") return hoursOf(ruling.value.minutes);
    return ruling.reason === "validatedAbovePoints"
      ? new Problem("validatedAbovePoints", ruling.params)
      : new Problem("notWholePoints", { parameter: "points", given: points });
  },
});
