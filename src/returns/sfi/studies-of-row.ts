import type { SfiCourse, SfiPath, SfiStudies } from "../../values/sfi-studies";

/** The two columns of a row that may say what somebody reads. */
export interface StudiesColumns {
  readonly studyPath?: SfiStudies | undefined;
  readonly sfiCourse?: SfiStudies | undefined;
}

/** The study path and course of a row, whichever of the two columns each stands in. */
export function studiesOfRow({ studyPath, sfiCourse }: StudiesColumns): {
  readonly path: SfiPath | undefined;
  readonly course: SfiCourse | undefined;
} {
  return {
    path: studyPath?.path ?? sfiCourse?.path,
    course: sfiCourse?.course ?? studyPath?.course,
  };
}

/** "2C", "C" where the path is not known; undefined without a course. */
export function courseOfRow(row: StudiesColumns): string | undefined {
  const { path, course } = studiesOfRow(row);
  return course === undefined ? undefined : `${path ?? ""}${course}`;
}
