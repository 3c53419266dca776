import { plainSpelling } from "./plain-spelling";
import { empty, isBlank, read, unreadable, type ValueType } from "./reading";

/**
 * A grade (betyg) of any scale that a record may hold. `G` and `IG` are Godkänt and Icke godkänt; `streck` is the
 * decision not to grade for want of participation, which is neither F nor an empty cell (2011:1108 4 kap. 11 §).
 */
export type Grade = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "IG" | "VG" | "MVG" | "streck";

export type GradeReason = "notGrade" | "spelling";

const words: Readonly<Record<string, Grade>> = {
  godkänd: "G",
  godkänt: "G",
  "icke godkänd": "IG",
  "icke godkänt": "IG",
  "ej godkänd": "IG",
  "ej godkänt": "IG",
  underkänd: "IG",
  underkänt: "IG",
  "väl godkänd": "VG",
  "väl godkänt": "VG",
  "mycket väl godkänd": "MVG",
  "mycket väl godkänt": "MVG",
  streck: "streck",
};

const byText: ReadonlyMap<string, Grade> = new Map<string, Grade>([
  ...(["A", "B", "C", "D", "E", "F", "G", "IG", "VG", "MVG"] as const).map(
    (grade) => [grade.toLowerCase(), grade] as const,
  ),
  ...Object.entries(words),
  ["-", "streck"],
]);

/** The grade as a record writes it: a letter or letters, and "-" for a streck. */
function gradeText(grade: Grade): string {
  return grade === "streck" ? "-" : grade;
}

/** A grade in the spellings people use. Whether the scale fits the course is the regulations' question. */
export const grade: ValueType<Grade, GradeReason> = {
  name: "grade",
  reasons: ["notGrade", "spelling"],
  read(cell) {
    if (isBlank(cell)) return empty;
    if (typeof cell !== "string" || cell.length > 100) return unreadable({ reason: "notGrade" });
    const found = byText.get(plainSpelling(cell).toLowerCase());
    if (found === undefined) return unreadable({ reason: "notGrade" });
    const written = gradeText(found);
    return cell === written ? read(found) : read(found, { reason: "spelling", suggestion: written });
  },
  format: gradeText,
  identity: (value) => value,
};
