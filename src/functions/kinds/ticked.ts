import { mark } from "../../values/mark";
import type { ArgumentKind } from "../definition";

/** Something that is ticked or not: "Ja", "x" and 1 are, "Nej" and 0 are not. */
export const ticked: ArgumentKind<boolean> = {
  holds: "word",
  read(cell, { today }) {
    const reading = mark.read(cell, { date1904: false, today });
    return reading.kind === "read" && reading.value.set;
  },
};
