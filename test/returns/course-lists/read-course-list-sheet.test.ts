import type { LoadedCourseList } from "../../../src/returns/course-lists/loaded-course-list";
import { readCourseListSheet } from "../../../src/returns/course-lists/read-course-list-sheet";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";
import { gridOf } from "../../engine/lending";

const facts = { document: "Kurskoder och kursnamn - VT2023", loadedOn: day("2026-08-10") };

function list(rows: Cell[][], more = facts, sheet = "Blad1"): LoadedCourseList {
  const read = readCourseListSheet(gridOf(rows, { sheet }), more);
  if (read.kind !== "read") throw new Error(read.reason);
  return read.list;
}

test("codes, names, points and levels are read by their headers, in any order and below a title", () => {
  const courses = list([
    ["Kurskoder och kursnamn"],
    [],
    ["Nivå", "Benämning", "Poäng", "Kurskod"],
    ["Gymnasial", "Engelska 5", "100", "ENGENG05"],
    ["Grundläggande", "Engelska", 600, "GRNENG2"],
    [null, null, null, null],
    ["Gymnasial", "Orienteringskurs", null, "VGRAMAT1"],
  ]);
  expect(courses.courses).toHaveLength(3);
  expect(courses.find("ENGENG05")).toMatchObject({
    name: "Engelska 5", points: 100, level: "upperSecondary", family: "gy11",
    source: { title: "Kurskoder och kursnamn - VT2023", date: "2023-01" },
  }); // prettier-ignore
  expect(courses.find("GRNENG2")).toMatchObject({ points: 600, formerPoints: [450] });
  expect(courses.find("VGRAMAT1")).toMatchObject({ level: "upperSecondary", points: undefined });
  expect(courses.find("ENGENG06")).toBeUndefined();
});

test("a code is read as people spell it, and what is no code is counted and left out", () => {
  const read = readCourseListSheet(
    gridOf([["Kod", "Namn"], ["engeng05 ", "Engelska 5"], ["Summa", "x"], [12, "y"]]), facts,
  ); // prettier-ignore
  expect(read).toMatchObject({ kind: "read", left: 2, list: { courses: [{ code: "ENGENG05" }] } });
});

test("points that the list lacks are the built-in list's", () => {
  expect(list([["Kurskod", "Kursnamn"], ["ENGENG05", "Engelska 5"]]).find("ENGENG05")).toMatchObject({ points: 100 });
}); // prettier-ignore

test("the list's date is the one in its name, its sheet or its title, else the day it was loaded", () => {
  const rows = [["Kurskod", "Kursnamn"], ["ENGENG05", "Engelska 5"]]; // prettier-ignore
  const unnamed = { ...facts, document: "Kurskoder" };
  expect(list(rows).date).toBe("2023-01");
  expect(list(rows, unnamed, "HT 2025").date).toBe("2025-07");
  expect(list([["Uppdaterad 2024-11-05"], ...rows], unnamed).date).toBe("2024-11-05");
  expect(list(rows, unnamed).date).toBe("2026-08-10");
});

test("a sheet of something else gives a reason", () => {
  const reason = (rows: Cell[][]) => readCourseListSheet(gridOf(rows), facts);
  expect(reason([])).toEqual({ kind: "unreadable", reason: "notCourses" });
  expect(reason([["Personnummer", "Kurskod"]])).toEqual({ kind: "unreadable", reason: "notCourses" });
  expect(reason([["Kurskod", "Kursnamn"], ["x", "y"]])).toEqual({ kind: "unreadable", reason: "noCourses" }); // prettier-ignore
  const long = gridOf([["Kurskod", "Kursnamn"]], { rowCount: 60_000 });
  expect(readCourseListSheet(long, facts)).toEqual({ kind: "unreadable", reason: "tooLarge" });
});
