import { date as dateType } from "../../values/date";
import type { Day } from "../../values/day";
import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";

/** A day: a serial number as Excel's own dates are, or text in a spelling that people use ("2022-08-01"). */
export const date: ArgumentKind<Day> = {
  holds: "date",
  read(cell, { today }) {
    const reading = dateType.read(cell, { date1904: false, today });
    return reading.kind === "read" ? reading.value : new Problem("notDate");
  },
};
