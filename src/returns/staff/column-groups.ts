import type { Column } from "../../engine/column";
import { staffColumns, type StaffColumn } from "./columns";
import { subjectColumns } from "./subject-columns";

type PercentOf<C> = { [K in keyof C]: C[K] extends Column<number> ? K : never }[keyof C];

/** A subject's share of the teaching. */
export type SubjectColumn = PercentOf<typeof subjectColumns>;
/** The extent of a post. */
export type ExtentColumn = Exclude<PercentOf<typeof staffColumns>, SubjectColumn>;

const percentColumns = (Object.keys(staffColumns) as StaffColumn[]).filter(
  (key) => staffColumns[key].type.name === "percentage",
);

export const subjectKeys = percentColumns.filter((key): key is SubjectColumn => key in subjectColumns);
export const extentKeys = percentColumns.filter((key): key is ExtentColumn => !(key in subjectColumns));

/** Columns of free text and of codes that are not public. */
export const textKeys = (Object.keys(staffColumns) as StaffColumn[]).filter(
  (key) => staffColumns[key].type.name === "text",
);

/** The subjects that a row gives a share to, in the sheet's order. */
export function subjectsOf(row: Readonly<Partial<Record<SubjectColumn, number>>>): SubjectColumn[] {
  return subjectKeys.filter((key) => (row[key] ?? 0) > 0);
}

/** The posts that a row gives an extent to. */
export function postsOf(row: Readonly<Partial<Record<ExtentColumn, number>>>): ExtentColumn[] {
  return extentKeys.filter((key) => (row[key] ?? 0) > 0);
}

const sfi: readonly ExtentColumn[] = ["sfiSwedishExtent", "sfiMotherTongueExtent"];

/**
 * A row's posts together, in per cent of full time. Sfi may be a part of the teacher's post or stand beside it; it
 * is taken for a part, so that nobody is said to have more than there is proof of.
 */
export function totalExtent(row: Readonly<Partial<Record<ExtentColumn, number>>>): number {
  const sum = (keys: readonly ExtentColumn[]) => keys.reduce((total, key) => total + (row[key] ?? 0), 0);
  const others = extentKeys.filter((key) => key !== "teacherExtent" && !sfi.includes(key));
  return sum(others) + Math.max(row.teacherExtent ?? 0, sum(sfi));
}
