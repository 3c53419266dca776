import * as v from "valibot";
import { loadedCourseList } from "../course-lists/loaded-course-list";
import { namedHalfYear } from "../half-year-of-table";
import type { SpecificationVariable } from "../specification/specification";
import { longestStoredList } from "./encode-stored-list";
import type { StoredList, StoredSpecification } from "./stored-list";
import {
  storedListShape,
  type StoredCourseListJson,
  type StoredSpecificationJson,
} from "./stored-list-shape";

/**
 * A list read back from the workbook. It may come from another version or another hand: what is not a list of ours, is
 * too long, or refers to what it does not hold is undefined.
 */
export function decodeStoredList(stored: unknown): StoredList | undefined {
  if (typeof stored !== "string" || stored.length > longestStoredList) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(stored);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(storedListShape, content);
  if (!parsed.success) return undefined;
  return parsed.output.kind === "courses" ? courseList(parsed.output) : specification(parsed.output);
}

function courseList({ document, version, loadedOn, content }: StoredCourseListJson): StoredList {
  const { title, url, stated } = content;
  const source = {
    title,
    date: version,
    ...(url === undefined ? {} : { url }),
    ...(stated === undefined ? {} : { stated }),
  };
  const courses = content.courses.map(([code, name, points, level]) => ({
    code,
    name,
    points: points < 0 ? undefined : points,
    level: level === "" ? undefined : level,
  }));
  return {
    kind: "courses",
    loadedOn,
    content: loadedCourseList({ document, date: version, source }, courses),
  };
}

function specification({
  document,
  version,
  loadedOn,
  content,
}: StoredSpecificationJson): StoredSpecification | undefined {
  const { survey, lists, variables, remarks, links } = content;
  if (variables.some((variable) => variable[5] >= lists.length)) return undefined;
  const codeLists = lists.map((codes) => codes.map(([code, meaning]) => ({ code, meaning })));
  return {
    kind: "specification",
    loadedOn,
    links,
    content: {
      document,
      version: version ?? undefined,
      survey,
      halfYear: namedHalfYear(survey),
      variables: variables.map(
        ([
          name,
          description,
          characters,
          alsoAllowed,
          maxLength,
          list,
          onlyCodes,
        ]): SpecificationVariable => ({
          name,
          description,
          characters: characters === "" ? undefined : characters,
          alsoAllowed,
          maxLength: maxLength === 0 ? undefined : maxLength,
          codes: codeLists[list] ?? [],
          onlyCodes: onlyCodes === 1,
        }),
      ),
      remarks: remarks.map(([kind, variable, address]) => ({ kind, variable, address })),
    },
  };
}
