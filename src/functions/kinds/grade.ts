import { grade as gradeType, type Grade } from "../../values/grade";
import type { ArgumentKind } from "../definition";
import { Problem } from "../problem";

/** A grade (betyg) of any scale, in the spellings people use; "-" is a streck. */
export const grade: ArgumentKind<Grade> = {
  holds: "word",
  read(cell, { today }) {
    const reading = gradeType.read(cell, { date1904: false, today });
    return reading.kind === "read" ? reading.value : new Problem("notGrade");
  },
};
