import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, unreadable, type ValueType } from "./reading";

/** The courses of sfi (kurs A to D). */
export type SfiCourse = "A" | "B" | "C" | "D";

/** The study paths of sfi (studieväg 1 to 3). */
export type SfiPath = 1 | 2 | 3;

/** What a cell says of somebody's sfi: a study path ("2"), a course ("C") or both ("2C", "SFIKUC92"). */
export interface SfiStudies {
  readonly path: SfiPath | undefined;
  readonly course: SfiCourse | undefined;
}

/**
 * - `notSfiStudies`: neither study path nor course. - `spelling`: right, in other words ("Kurs C", "2 c").
 * - `schoolCode`: the school's course code ("SFIKUC92") where SCB wants path and course.
 */
export type SfiStudiesReason = "notSfiStudies" | "spelling" | "schoolCode";

const written = /^(?:sfi[ -]?)?(?:(?:studieväg|spår|sv)[ .:]?)?([1-3])?[ ,/+-]{0,3}(?:kurs[ .:]?)?([a-d])?$/i;
const courseFirst =
  /^(?:sfi[ -]?)?(?:kurs[ .:]?)?([a-d])[ ,/+-]{0,3}(?:(?:studieväg|spår|sv)[ .:]?)?([1-3])$/i;
const schoolCode = /^SFIKU([A-D])9([1-3])?$/i;

/** A study path, a course of sfi, or both. Whether the two go together is the return's question. */
export const sfiStudies: ValueType<SfiStudies, SfiStudiesReason> = {
  name: "sfiStudies",
  reasons: ["notSfiStudies", "spelling", "schoolCode"],
  read(cell) {
    if (isBlank(cell)) return empty;
    if (typeof cell === "boolean") return unreadable({ reason: "notSfiStudies" });
    const text = plainSpelling(String(cell));
    if (text.length > 40) return unreadable({ reason: "notSfiStudies" });
    const code = schoolCode.exec(text);
    if (code) return read(studies(code[2], code[1]), { reason: "schoolCode" });
    const [, path, course] = written.exec(text) ?? swapped(courseFirst.exec(text)) ?? [];
    if (path === undefined && course === undefined) return unreadable({ reason: "notSfiStudies" });
    const value = studies(path, course);
    const right = formatted(value);
    return String(cell) === right ? read(value) : read(value, { reason: "spelling", suggestion: right });
  },
  format: formatted,
  identity: formatted,
};

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return match === null ? undefined : [match[0], match[2], match[1]];
}

function studies(path: string | undefined, course: string | undefined): SfiStudies {
  return {
    path: path === undefined ? undefined : (Number(path) as SfiPath),
    course: course?.toUpperCase() as SfiCourse | undefined,
  };
}

/** "2", "C" or "2C". */
function formatted({ path, course }: SfiStudies): string {
  return `${path ?? ""}${course ?? ""}`;
}
