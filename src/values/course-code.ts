import type { EducationLevel } from "./education-level";
import { unreadable, type ValueType } from "./reading";

export type CourseFamily =
  | "gy11"
  | "gy25"
  | "grn"
  | "grnPart"
  | "localPart"
  | "vgr"
  | "orientation"
  | "sgr"
  | "adaptedUpperSecondary"
  | "sfi"
  | "komvuxWork"
  | "upperSecondaryWork"
  | "package"
  | "gy2000";

export interface CourseCode {
  readonly code: string;
  readonly family: CourseFamily;
  readonly level: EducationLevel | undefined;
}

export type CourseCodeReason = "notCourseCode" | "lookalike" | "spelling" | "embedded";

export const courseCode: ValueType<CourseCode, CourseCodeReason> = {
  name: "courseCode",
  reasons: ["notCourseCode", "lookalike", "spelling", "embedded"],
  read: () => unreadable({ reason: "notCourseCode" }),
  format: (value) => value.code,
  identity: (value) => value.code,
};
