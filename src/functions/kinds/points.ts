import { points as pointsType } from "../../values/points";
import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";

/** Whole points, not negative; also as text ("1 500", "100 p"). */
export const points: ArgumentKind<number> = {
  holds: "number",
  read(cell, { today }) {
    const reading = pointsType.read(cell, { date1904: false, today });
    if (reading.kind === "read") return reading.value;
    if (reading.kind === "empty" || reading.reason === "notPoints") return new Problem("notNumber");
    return new Problem(reading.reason === "negative" ? "negative" : "notWholePoints");
  },
};
