import { schoolUnitCode } from "../../values/school-unit-code";
import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";

/** A school unit's code (skolenhetskod), eight digits. */
export const schoolUnit: ArgumentKind<string> = {
  holds: "word",
  read(cell, { today }) {
    const reading = schoolUnitCode.read(cell, { date1904: false, today });
    return reading.kind === "read" ? reading.value : new Problem("notSchoolUnit");
  },
};
