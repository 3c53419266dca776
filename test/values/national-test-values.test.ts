import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import { testParticipation } from "../../src/values/test-participation";
import { testResult } from "../../src/values/test-result";
import { testedCourse } from "../../src/values/tested-course";

const context = { date1904: false, today: day("2026-08-10") };

describe("what a national test was of", () => {
  test.each<[Cell, object]>([
    ["ENGE1000X", { kind: "course", course: { code: "ENGE1000X", family: "gy25", level: "upperSecondary" } }],
    ["C", { kind: "sfi", course: "C", path: undefined }],
    ["2C", { kind: "sfi", course: "C", path: 2 }],
    ["SFIKUC92", { kind: "sfi", course: "C", path: 2 }],
  ])("%j", (cell, value) => {
    expect(testedCourse.read(cell, context)).toEqual({ kind: "read", value });
  });

  test("a course code that should be spelled otherwise is remarked on", () => {
    expect(testedCourse.read("enge1000x", context)).toMatchObject({
      kind: "read",
      remark: { reason: "spelling", suggestion: "ENGE1000X" },
    });
  });

  test.each<[Cell]>([["Engelska"], [2], ["3"], [true]])("%j is no course", (cell) => {
    expect(testedCourse.read(cell, context)).toMatchObject({ kind: "unreadable" });
  });
});

describe("the result of a national test", () => {
  test.each<[Cell, object]>([
    ["C", { kind: "grade", grade: "C" }],
    ["-", { kind: "grade", grade: "streck" }],
    [77, { kind: "code", code: 77 }],
    ["99", { kind: "code", code: 99 }],
    [" 88 ", { kind: "code", code: 88 }],
  ])("%j is read as it stands", (cell, value) => {
    expect(testResult.read(cell, context)).toEqual({ kind: "read", value });
  });

  test("a grade in words is remarked on", () => {
    expect(testResult.read("Godkänt", context)).toMatchObject({
      kind: "read",
      value: { kind: "grade", grade: "G" },
      remark: { reason: "spelling", suggestion: "G" },
    });
  });

  test.each<[Cell]>([[12], ["bra"], [99.5], [false]])("%j is none", (cell) => {
    expect(testResult.read(cell, context)).toEqual({ kind: "unreadable", reason: "notTestResult" });
  });
});

describe("participation in a national test", () => {
  test.each<[Cell, number]>([
    [1, 1],
    ["1", 1],
    [77, 77],
    ["88", 88],
    [99, 99],
  ])("%j is the code %d", (cell, value) => {
    expect(testParticipation.read(cell, context)).toEqual({ kind: "read", value });
  });

  test.each<[Cell, number]>([
    ["Ja", 1],
    [true, 1],
    ["Ej deltagit", 99],
    ["ersättningsprov", 77],
    ["Försvunnit", 88],
  ])("%j means %d", (cell, suggestion) => {
    expect(testParticipation.read(cell, context)).toMatchObject({
      kind: "read",
      value: suggestion,
      remark: { reason: "spelling", suggestion },
    });
  });

  test.each<[Cell]>([[2], ["kanske"], ["constructor"], [1.5]])("%j is no code", (cell) => {
    expect(testParticipation.read(cell, context)).toEqual({ kind: "unreadable", reason: "notParticipation" });
  });
});
