import type { CheckCategory } from "../../regulations/check-amounts";
import type { Month } from "../../regulations/month";
import type { Day } from "../../values/day";
import type { Grade } from "../../values/grade";
import type { CourseKey } from "./course-key";
import type { PaidForm } from "./study-form";
import type { StudyStatus } from "./study-status";

/** Where an entry stands, to point at it: never the person. */
export interface Place {
  readonly sheet: string;
  /** The sheet's own row number, from 1. */
  readonly row: number;
}

/** What both sides tell of a person in a course; undefined for what is empty, unreadable or not in the sheet. */
export interface Entry {
  readonly place: Place;
  /** Twelve characters; a cell that is no personal identity number keeps its text after "?". */
  readonly person: string | undefined;
  readonly name: string | undefined;
  readonly course: CourseKey | undefined;
  readonly courseName: string | undefined;
  readonly points: number | undefined;
  readonly form: PaidForm | undefined;
  readonly category: CheckCategory | undefined;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  readonly withdrawal: Day | undefined;
  readonly grade: Grade | undefined;
  readonly gradeDate: Day | undefined;
  readonly package: string | undefined;
  readonly examination: boolean;
}

/** A line of a payout sheet. */
export interface PayoutLine extends Entry {
  /** The month that the sheet is about. */
  readonly month: Month;
  readonly period: string | undefined;
  /** Öre a point; for sfi öre a course. */
  readonly price: number | undefined;
  /** Öre, below zero for what is taken back. */
  readonly amount: number | undefined;
  /** True for a line that puts an earlier month right: below zero, or said so. */
  readonly correction: boolean;
}

/** A row of the provider's own register. */
export interface RegisterRow extends Entry {
  readonly status: StudyStatus | undefined;
  readonly catalogueDate: Day | undefined;
  readonly invoiced: boolean;
  readonly protected: boolean;
  readonly letterDate: Day | undefined;
  readonly signedDate: Day | undefined;
  readonly lastActive: Day | undefined;
  readonly homeMunicipality: string | undefined;
}

/** A sum that a payout sheet states, and what the lines it covers come to. */
export interface StatedTotal {
  readonly place: Place;
  /** The column that holds it, for its address. */
  readonly of: "group" | "page" | "all";
  readonly stated: number;
  readonly counted: number;
  /** Lines that it covers, for what rounding may come to. */
  readonly lines: number;
}
