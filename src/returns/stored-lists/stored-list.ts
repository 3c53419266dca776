import type { LoadedCourseList } from "../course-lists/loaded-course-list";
import type { SpecificationLink } from "../specification/link-specification";
import type { Specification } from "../specification/specification";

/** SCB's description of a data file, with the columns that the person has linked it to, by return. */
export interface StoredSpecification {
  readonly kind: "specification";
  /** The day it was loaded, YYYY-MM-DD. */
  readonly loadedOn: string;
  readonly content: Specification;
  /** Return id ("komvux") to its link; returns that the person has not confirmed any link for are absent. */
  readonly links: Readonly<Record<string, SpecificationLink>>;
}

export interface StoredCourseList {
  readonly kind: "courses";
  readonly loadedOn: string;
  readonly content: LoadedCourseList;
}

/** A list that the person has loaded, as it is kept with the workbook. Holds nothing personal. */
export type StoredList = StoredSpecification | StoredCourseList;

/** What a list calls itself and which version it is, to show beside its name and to know a newer one by. */
export function namesOf(list: StoredList): {
  readonly document: string;
  readonly version: string | undefined;
} {
  return list.kind === "courses"
    ? { document: list.content.document, version: list.content.date }
    : { document: list.content.document, version: list.content.version };
}
