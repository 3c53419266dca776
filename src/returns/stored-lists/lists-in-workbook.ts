import type { OpenSettings } from "../open-sheet";
import { decodeStoredList } from "./decode-stored-list";
import type { StoredCourseList, StoredList, StoredSpecification } from "./stored-list";

/** The setting that keeps the list of a kind: at most one of each. */
export const storedListSetting = (kind: StoredList["kind"]): string => `nackaVux.list.${kind}`;

/** The person's own lists, one of each kind at most. */
export interface ListsInWorkbook {
  readonly specification: StoredSpecification | undefined;
  readonly courses: StoredCourseList | undefined;
}

/** The lists among a workbook's settings; what cannot be read back is as if never loaded. */
export function listsInWorkbook(settings: ReadonlyMap<string, unknown>): ListsInWorkbook {
  const read = (kind: StoredList["kind"]) => decodeStoredList(settings.get(storedListSetting(kind)));
  const [specification, courses] = [read("specification"), read("courses")];
  return {
    specification: specification?.kind === "specification" ? specification : undefined,
    courses: courses?.kind === "courses" ? courses : undefined,
  };
}

/** What opening a sheet takes of them. */
export function settingsOfLists({
  specification,
  courses,
}: ListsInWorkbook): Pick<OpenSettings, "courses" | "specification"> {
  return {
    ...(courses && { courses: courses.content }),
    ...(specification && {
      specification: { document: specification.content, links: specification.links },
    }),
  };
}
