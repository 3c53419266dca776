import type { GroupRow } from "../../engine/check";
import type { CourseList } from "../../regulations/courses/course-list";
import type { CourseCode } from "../../values/course-code";
import type { Grade } from "../../values/grade";
import type { GraduationDocument, GraduationDocumentKind } from "../../values/graduation-document";
import type { PersonalNumber } from "../../values/personal-number";

/** What the sums over a document need of a row; undefined where the cell is empty or cannot be read. */
export interface CourseInDocument {
  readonly personalNumber: PersonalNumber;
  readonly documentType: GraduationDocument;
  readonly courseCode: CourseCode;
  readonly points: number;
  readonly grade: Grade;
}

type Row = GroupRow<Partial<CourseInDocument>>;

/** The rows of one person's examen, by their index among the table's rows. */
export interface ExamenDocument {
  readonly rows: readonly { readonly index: number; readonly values: Readonly<Partial<CourseInDocument>> }[];
}

export function isExamen(kind: GraduationDocumentKind | undefined): boolean {
  return kind === "higherEducation" || kind === "vocational" || kind === "diploma";
}

/**
 * Every examen that is whole as far as can be seen: its person has one document only, and no row beside it lacks its
 * person or document, for such a row may belong to it. So one mistyped number is not also said to be missing points.
 */
export function wholeDocuments(rows: readonly Row[]): ExamenDocument[] {
  const people = new Map<string, { index: number; values: Row["values"] }[]>();
  const uncertain = new Set<string>();
  let above: string | undefined;
  let unknownAbove = false;
  rows.forEach(({ values }, index) => {
    const person = values.documentType === undefined ? undefined : values.personalNumber?.digits;
    if (person === undefined) {
      if (above !== undefined) uncertain.add(above);
      unknownAbove = true;
      return;
    }
    if (unknownAbove) uncertain.add(person);
    unknownAbove = false;
    above = person;
    const known = people.get(person);
    if (known === undefined) people.set(person, [{ index, values }]);
    else known.push({ index, values });
  });
  return [...people].flatMap(([person, own]) => {
    const kinds = new Set(own.map(({ values }) => values.documentType?.text.toLowerCase()));
    const examen = isExamen(own[0]?.values.documentType?.kind);
    return examen && kinds.size === 1 && !uncertain.has(person) ? [{ rows: own }] : [];
  });
}

/**
 * The points of a document's courses, each course once; the course list's where a cell is empty. Undefined where a
 * row's are not known. With `counts`, only of the rows that it says yes to.
 */
export function pointsIn(
  { rows }: ExamenDocument,
  courses: CourseList,
  counts: (row: Readonly<Partial<CourseInDocument>>) => boolean = () => true,
): number | undefined {
  const seen = new Set<string>();
  let total = 0;
  for (const { values } of rows) {
    const code = values.courseCode?.code;
    if (code !== undefined && seen.has(code)) continue;
    if (code !== undefined) seen.add(code);
    const points = values.points ?? (code === undefined ? undefined : courses.find(code)?.points);
    if (points === undefined) return undefined;
    if (counts(values)) total += points;
  }
  return total;
}

/** Komvuxarbete, or gymnasiearbete, which it replaced. */
export function isDiplomaWork({ family }: CourseCode): boolean {
  return family === "komvuxWork" || family === "upperSecondaryWork";
}
