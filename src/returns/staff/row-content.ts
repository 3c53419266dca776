import { extentKeys, subjectKeys } from "./column-groups";

/** What tells two rows of one person in one activity apart. */
export const contentColumns = [
  "schoolUnit",
  "employmentForm",
  "teaching",
  ...extentKeys,
  ...subjectKeys,
] as const;

/** What a row says besides who and what activity, as one text; an empty percentage is 0. */
export function rowContent(values: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(contentColumns.map((key) => values[key] ?? 0));
}
