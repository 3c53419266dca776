import type { SfiCourse } from "../../regulations/check-amounts";
import { type CourseCode, courseCode } from "../../values/course-code";
import { plainSpelling } from "../../values/plain-spelling";
import { empty, isBlank, read, unreadable, type ValueType } from "../../values/reading";

/** A course as a payout sheet or a register names it: by code, or in sfi by study path (studieväg) and course. */
export interface CourseKey {
  /** Equal for the same course: "ENGENG05", "sfi 2C", or the text itself where it is no code that we know. */
  readonly key: string;
  readonly code: CourseCode | undefined;
  readonly sfi: { readonly path: 1 | 2 | 3; readonly course: "A" | "B" | "C" | "D" } | undefined;
}

/** "2C", "sfi 2C", "SFI-2 C", "Sfi studieväg 2 kurs C", "2C distans". */
const sfiText = /^(?:sfi)?[ -]?(?:studieväg|sv)? ?([123])[ -]?(?:kurs)? ?([A-D])(?![A-Z0-9])/i;
/** Skolverket's codes: the course's letter, and after 9 the path. A 9 alone, "SFIKUA9", is path 1 or any. */
const sfiCode = /^SFIKU([A-D])9([123])$/;

/** Reads a course in the spellings of sheets and registers; text that is no code keeps as it is. */
export const courseKey: ValueType<CourseKey, "notCourse"> = {
  name: "courseKey",
  reasons: ["notCourse"],
  read(cell, context) {
    if (isBlank(cell)) return empty;
    const text = plainSpelling(String(cell));
    if (text.length > 80 || text === "") return unreadable({ reason: "notCourse" });
    const [, path, letter] = sfiText.exec(text) ?? [];
    if (path !== undefined && letter !== undefined) return read(sfiKey(path, letter));
    const code = courseCode.read(cell, context);
    if (code.kind !== "read") return read({ key: text.toUpperCase(), code: undefined, sfi: undefined });
    const [, coded, ofPath] = sfiCode.exec(code.value.code) ?? [];
    if (coded !== undefined && ofPath !== undefined)
      return read({ ...sfiKey(ofPath, coded), code: code.value });
    return read({ key: code.value.code, code: code.value, sfi: undefined });
  },
  format: ({ key }) => key,
  identity: ({ key }) => key,
};

function sfiKey(path: string, letter: string): CourseKey {
  const course = letter.toUpperCase() as "A" | "B" | "C" | "D";
  return { key: `sfi ${path}${course}`, code: undefined, sfi: { path: Number(path) as 1 | 2 | 3, course } };
}

/** What a sfi course's check amount is set for; undefined for a path that does not have the course. */
export function sfiPrice(
  { sfi }: CourseKey,
  form: "classroom" | "distance" | undefined,
): SfiCourse | undefined {
  if (sfi === undefined) return undefined;
  if (form === "distance") return `distance${sfi.course}`;
  const course = `${sfi.path}${sfi.course}`;
  return (["1A", "1B", "1C", "1D", "2B", "2C", "2D", "3C", "3D"] as const).find((one) => one === course);
}
