import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";
import { measure } from "./measure";

const units = ["h", "t", "tim", "timmar", "timme", "hours", "hour"];

/** Clock hours, not negative; also as text with decimal comma ("82,5", "1 200 tim"). */
export const hours: ArgumentKind<number> = {
  holds: "number",
  read(cell) {
    const value = measure(cell, units);
    if (value === undefined) return new Problem("notNumber");
    return value < 0 ? new Problem("negative") : value;
  },
};
