import fc from "fast-check";
import { readSkolverketCourses } from "../../../src/returns/course-lists/read-skolverket-courses";
import { decodeStoredList } from "../../../src/returns/stored-lists/decode-stored-list";
import { encodeStoredList, longestStoredList } from "../../../src/returns/stored-lists/encode-stored-list";
import { namesOf, type StoredList } from "../../../src/returns/stored-lists/stored-list";
import { day } from "../../../src/values/day";
import { specificationOf } from "../specification/specification-of";

const loadedOn = "2026-08-10";

function courses(content: unknown): StoredList {
  const read = readSkolverketCourses(JSON.stringify(content), day(loadedOn));
  if (read.kind !== "read") throw new Error(read.reason);
  return { kind: "courses", loadedOn, content: read.list };
}

const courseList = courses({
  subjects: [
    { modifiedDate: "2026-05-20", courses: [{ code: "ENGENG05", name: "Engelska 5", points: "100" }, { code: "KVARVO" }] },
  ],
}); // prettier-ignore

const specification: StoredList = {
  kind: "specification",
  loadedOn,
  links: { komvux: { grade: "Betyg" } },
  content: specificationOf(
    ["Betyg", "Tillåtna värden\nA = a\n9 = streck", "BS", 1],
    ["Betyg 2", "Tillåtna värden\nA = a\n9 = streck", "BS", 1],
    ["Datum", "Dag", "S och bindestreck", 10],
    ["Fri", "Text\n99 = saknas", "hjärtan", "lång"],
  ),
};

function kept(list: StoredList): StoredList {
  const read = decodeStoredList(encodeStoredList(list));
  if (read === undefined) throw new Error("not read back");
  return read;
}

test("a specification comes back as it was, with what could not be read and its links", () => {
  expect(kept(specification)).toEqual(specification);
  expect(namesOf(kept(specification))).toEqual({
    document: "Postbeskrivning för datafil",
    version: "2026-05-07",
  });
});

test("a course list comes back as it was, and answers as it did", () => {
  const back = kept(courseList);
  if (back.kind !== "courses" || courseList.kind !== "courses") throw new Error(back.kind);
  expect(back.content.courses).toEqual(courseList.content.courses);
  for (const code of ["ENGENG05", "ENGENG06", "KVARVO", "GRNENG2"])
    expect(back.content.find(code)).toEqual(courseList.content.find(code));
  expect(namesOf(back)).toEqual({ document: "Skolverket, kurser och ämnen", version: "2026-05-20" });
  expect(back.content.source).toEqual(courseList.content.source);
});

test("a list of codes is written once, however many variables have it", () => {
  expect(encodeStoredList(specification)?.match(/"streck"/g)).toHaveLength(1);
});

test("a list too long to keep with the workbook is not written", () => {
  const many = Array.from({ length: 26 ** 3 }, (_, at) => ({
    code: `AAA${[at % 26, Math.floor(at / 26) % 26, Math.floor(at / 676)].map((letter) => String.fromCharCode(65 + letter)).join("")}01`,
    name: "x".repeat(60),
  }));
  expect(encodeStoredList(courses({ courses: many }))).toBeUndefined();
  expect(longestStoredList).toBeLessThan(2_000_000);
});

describe("what comes back from another version or another hand", () => {
  const change = (list: StoredList, from: string, to: string): string => {
    const json = encodeStoredList(list) ?? "";
    expect(json).toContain(from);
    return json.replace(from, to);
  };

  test.each([
    ["another format", change(specification, '"format":1', '"format":2')],
    ["another kind", change(specification, '"specification"', '"payments"')],
    ["another class of characters", change(specification, '"BS"', '"Q"')],
    ["a list of codes that is not there", change(specification, '"",1,0,1]', '"",1,7,1]')],
    ["a date that is none", change(specification, '"2026-08-10"', '"igår"')],
    ["an address that is not safe", change(courseList, "https://", "javascript:")],
    ["points that are no number", change(courseList, ",100,", ',"100",')],
    ["nothing", ""],
    ["half a list", (encodeStoredList(courseList) ?? "").slice(0, -5)],
  ])("%s is not read", (_, json) => {
    expect(decodeStoredList(json)).toBeUndefined();
  });

  test("a value that is no text is not read", () => {
    for (const value of [undefined, null, 7, {}, []]) expect(decodeStoredList(value)).toBeUndefined();
    expect(decodeStoredList(" ".repeat(longestStoredList + 1))).toBeUndefined();
  });

  test("any JSON is a list or nothing, never thrown at", () => {
    fc.assert(fc.property(fc.json(), (json) => expect(decodeStoredList(json)).toBeUndefined()));
  });
});
