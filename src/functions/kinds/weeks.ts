import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";
import { measure } from "./measure";

const units = ["v", "vecka", "veckor", "w", "week", "weeks"];

/** Weeks, not negative, with a fraction where a part of a week is meant; also as text ("10 veckor"). */
export const weeks: ArgumentKind<number> = {
  holds: "number",
  read(cell) {
    const value = measure(cell, units);
    if (value === undefined) return new Problem("notNumber");
    return value < 0 ? new Problem("negative") : value;
  },
};
