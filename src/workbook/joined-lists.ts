import type { ColumnList } from "../engine/sheet-fill";

/** What one drop-down list offers, and how it is meant. */
export interface OfferedList {
  readonly values: readonly string[];
  readonly exactCase: boolean;
  readonly advises: boolean;
}

/**
 * The lists of a column's cells as one that takes what any of them takes: which row has which list is the template's
 * affair, and a value that none of them offers breaks them all. Undefined for no list, and where one cannot be told.
 */
export function joinedLists(lists: readonly (OfferedList | undefined)[]): ColumnList | undefined {
  const told = lists.filter((list) => list !== undefined);
  if (told.length === 0 || told.length < lists.length) return undefined;
  return {
    list: [...new Set(told.flatMap(({ values }) => values))],
    listRule: {
      advises: told.some(({ advises }) => advises),
      exactCase: told.every(({ exactCase }) => exactCase),
    },
  };
}
