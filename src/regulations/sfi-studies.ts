import type { SfiCourse, SfiPath } from "../values/sfi-studies";
import type { Source } from "./source";

export const sfiPairsSource: Source = {
  title: "SCB: Kursdeltagare på svenskundervisning för invandrare efter studievägskurs och resultat",
  stated: "Statistiken redovisas för nio studievägskurser: 1A, 1B, 1C, 1D, 2B, 2C, 2D, 3C och 3D.",
  date: "2020",
};

/** The courses that a study path (studieväg) consists of: nine pairs. */
export const coursesOfPath: Readonly<Record<SfiPath, readonly SfiCourse[]>> = {
  1: ["A", "B", "C", "D"],
  2: ["B", "C", "D"],
  3: ["C", "D"],
};

/** True for the nine pairs of study path and course that there are. */
export function isSfiPair(path: SfiPath, course: SfiCourse): boolean {
  return coursesOfPath[path].includes(course);
}
