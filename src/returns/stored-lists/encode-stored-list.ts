import type { SpecificationCode } from "../specification/specification";
import type { StoredCourseList, StoredList, StoredSpecification } from "./stored-list";
import type { StoredCourseListJson, StoredSpecificationJson } from "./stored-list-shape";

/** As much as a workbook's settings can well hold: Office keeps 2 MB of them for an add-in. */
export const longestStoredList = 1_000_000;

/** The list as compact JSON, to keep with the workbook; undefined where that would be too long to keep. */
export function encodeStoredList(list: StoredList): string | undefined {
  const json = JSON.stringify(list.kind === "courses" ? courseListJson(list) : specificationJson(list));
  return json.length > longestStoredList ? undefined : json;
}

function specificationJson({ content, loadedOn, links }: StoredSpecification): StoredSpecificationJson {
  const lists: [string, string][][] = [];
  const places = new Map<string, number>();
  const placeOf = (codes: readonly SpecificationCode[]): number => {
    if (codes.length === 0) return -1;
    const pairs = codes.map(({ code, meaning }): [string, string] => [code, meaning]);
    const key = JSON.stringify(pairs);
    const place = places.get(key) ?? lists.push(pairs) - 1;
    places.set(key, place);
    return place;
  };
  const variables = content.variables.map((one): StoredSpecificationJson["content"]["variables"][number] => [
    one.name,
    one.description,
    one.characters ?? "",
    one.alsoAllowed,
    one.maxLength ?? 0,
    placeOf(one.codes),
    one.onlyCodes ? 1 : 0,
  ]);
  return {
    format: 1,
    kind: "specification",
    document: content.document,
    version: content.version ?? null,
    loadedOn,
    content: {
      survey: content.survey,
      lists,
      variables,
      remarks: content.remarks.map(({ kind, variable, address }) => [kind, variable, address]),
      links: Object.fromEntries(Object.entries(links).map(([id, link]) => [id, { ...link }])),
    },
  };
}

function courseListJson({ content, loadedOn }: StoredCourseList): StoredCourseListJson {
  const { title, url, stated } = content.source;
  return {
    format: 1,
    kind: "courses",
    document: content.document,
    version: content.date,
    loadedOn,
    content: {
      title,
      ...(url === undefined ? {} : { url }),
      ...(stated === undefined ? {} : { stated }),
      courses: content.courses.map(({ code, name, points, level }) => [
        code,
        name,
        points ?? -1,
        level ?? "",
      ]),
    },
  };
}
