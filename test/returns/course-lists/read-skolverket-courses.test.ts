import fc from "fast-check";
import type { LoadedCourseList } from "../../../src/returns/course-lists/loaded-course-list";
import { readSkolverketCourses } from "../../../src/returns/course-lists/read-skolverket-courses";
import { day } from "../../../src/values/day";

const today = day("2026-08-10");

function list(content: unknown): LoadedCourseList {
  const read = readSkolverketCourses(JSON.stringify(content), today);
  if (read.kind !== "read") throw new Error(read.reason);
  return read.list;
}

const reasonFor = (json: string): string => {
  const read = readSkolverketCourses(json, today);
  return read.kind === "read" ? "read" : read.reason;
};

const answer = {
  apiVersion: "1.14.0",
  subjects: [
    {
      code: "ENG", name: "Engelska", typeOfSyllabus: "SUBJECT_SYLLABUS", modifiedDate: "2025-03-01",
      courses: [{ code: "ENGENG05", name: "Engelska 5", points: "100" }],
    },
    {
      code: "MATE", name: "Matematik", typeOfSyllabus: "GRADE_SUBJECT_SYLLABUS", modifiedDate: "2026-05-20T10:00:00",
      courses: [{ code: "MATE1A00X", name: "Matematik nivå 1a", points: "100" }],
    },
  ],
}; // prettier-ignore

test("the API's subjects give their courses and levels, with points as numbers", () => {
  const courses = list(answer);
  expect(courses.find("ENGENG05")).toMatchObject({ name: "Engelska 5", points: 100, family: "gy11" });
  expect(courses.find("MATE1A00X")).toMatchObject({ points: 100, level: "upperSecondary", family: "gy25" });
  expect(courses.courses).toHaveLength(2);
});

test("the list is as of the subject that was changed last, else of the day it was loaded", () => {
  expect(list(answer)).toMatchObject({ date: "2026-05-20", source: { date: "2026-05-20" } });
  expect(list([{ code: "ENGENG05", name: "Engelska 5" }]).date).toBe("2026-08-10");
});

test.each([
  ["one subject", { subject: answer.subjects[0] }],
  ["courses alone", { courses: [{ code: "ENGENG05", name: "Engelska 5", points: 100 }] }],
  ["a bare list", [{ code: "ENGENG05", name: "Engelska 5", points: "100" }]],
])("%s can be read as well", (_, content) => {
  expect(list(content).find("ENGENG05")).toMatchObject({ name: "Engelska 5", points: 100 });
});

test("a family that the list is silent about is the built-in list's; one that it has is its own", () => {
  const courses = list(answer);
  expect(courses.find("GRNENG2")).toMatchObject({ points: 600 });
  expect(courses.find("ENGENG06")).toBeUndefined();
  expect(courses.find("ENGENG99x")).toBeUndefined();
});

test("what only the built-in list knows is kept: earlier points, and the Gy11 course that a level replaces", () => {
  const courses = list({
    courses: [
      { code: "GRNENG2", name: "Engelska", points: "600" },
      { code: "ENGE1000X", name: "Engelska nivå 1" },
    ],
  });
  expect(courses.find("GRNENG2")).toMatchObject({ formerPoints: [450] });
  expect(courses.find("ENGE1000X")).toMatchObject({ replaces: "ENGENG05" });
});

test("points that are no number are not known", () => {
  const courses = list({ courses: ["-", "", "100p", "1e9", -5, null].map((points, at) => ({ code: `KVAR${"ABCDEF"[at]}X`, name: "x", points })) }); // prettier-ignore
  expect(courses.courses.map(({ points }) => points)).toEqual(Array(6).fill(undefined));
});

test("subjects and courses that are not as the API writes them are passed over, and unknown codes counted", () => {
  const read = readSkolverketCourses(
    JSON.stringify({
      subjects: [
        null,
        7,
        { courses: "x" },
        { courses: [null, { code: 1 }, { code: "abc" }, { code: "ENGENG05" }] },
      ],
    }),
    today,
  );
  expect(read).toMatchObject({
    kind: "read",
    left: 1,
    list: { courses: [{ code: "ENGENG05", name: "ENGENG05" }] },
  });
});

test("a file of something else gives a reason", () => {
  expect(reasonFor("")).toBe("notJson");
  expect(reasonFor("{")).toBe("notJson");
  expect(reasonFor("7")).toBe("notCourses");
  expect(reasonFor('{"a":1}')).toBe("notCourses");
  expect(reasonFor('{"subjects":{}}')).toBe("notCourses");
  expect(reasonFor('{"subjects":[]}')).toBe("noCourses");
  const many = { courses: Array.from({ length: 50_001 }, () => ({ code: "ENGENG05", name: "x" })) };
  expect(reasonFor(JSON.stringify(many))).toBe("tooLarge");
});

test("any JSON is read or refused, never thrown at", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(readSkolverketCourses(json, today).kind).toMatch(/^(?:read|unreadable)$/);
      expect(readSkolverketCourses(`{"subjects":[${json}]}`, today).kind).toMatch(/^(?:read|unreadable)$/);
    }),
  );
});
