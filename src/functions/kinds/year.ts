import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";
import { measure } from "./measure";

/** A calendar year in four digits. */
export const year: ArgumentKind<number> = {
  holds: "date",
  read(cell) {
    const value = measure(cell, []);
    return value !== undefined && Number.isInteger(value) && value >= 1900 && value <= 9999
      ? value
      : new Problem("notYear");
  },
};
