import type { ExampleRow } from "../../../src/engine/check";
import type { NationalTestsColumn } from "../../../src/returns/national-tests/columns";
import { day } from "../../../src/values/day";
import { reviewOf } from "../return-under-test";
import { nationalTestsUnderTest } from "./national-tests-under-test";

type Row = ExampleRow<NationalTestsColumn>;

const plain: Row = {
  schoolUnit: "65062411",
  personalNumber: "198002182387",
  testedCourse: "ENGE1000X",
  testDate: day("2026-05-11"),
  participation: 1,
  testResult: "C",
};

/** "CHECK cell" for every finding on the rows; the first row is row 2. */
async function found(...rows: readonly Row[]): Promise<string[]> {
  const review = await reviewOf(nationalTestsUnderTest, rows);
  return review.outcomes
    .flatMap(({ check }) => review.findings(check))
    .map(({ check, cells, row }) => `${check} ${cells[0].column} ${row}`);
}

describe("one cause gives one finding", () => {
  test.each<[string, Row, string[]]>([
    ["a row without remarks gives none", plain, []],
    ["nor does a test that was not taken", { ...plain, participation: 99, testResult: 99 }, []],
    ["nor does a test that lacks a part", { ...plain, testResult: 99 }, []],
    ["nor does a test of sfi", { ...plain, testedCourse: "C", testResult: "G" }, []],
    [
      "a course on basic level is not one without an obligatory test as well",
      { ...plain, testedCourse: "GRNENG2", testResult: "G" },
      ["NPR-BASIC-LEVEL testedCourse 2"],
    ],
    ["a grade of another scale", { ...plain, testResult: "G" }, ["NPR-RESULT-SCALE testResult 2"]],
    [
      "a grade on a test that was not taken",
      { ...plain, participation: 99 },
      ["NPR-GRADE-WITHOUT-TEST testResult 2"],
    ],
    [
      "a test on 30 June is in Nacka's half-year, though not in SCB's",
      { ...plain, testDate: day("2026-06-30") },
      [],
    ],
    ["a test last autumn", { ...plain, testDate: day("2025-11-17") }, ["NPR-PERIOD-OUTSIDE testDate 2"]],
  ])("%s", async (_, row, expected) => {
    expect(await found(row)).toEqual(expected);
  });

  test("the second of two like rows is the duplicate", async () => {
    expect(await found(plain, plain)).toEqual(["NPR-DUPLICATE personalNumber 3"]);
  });

  test("two tests of one person are two rows", async () => {
    expect(await found(plain, { ...plain, testedCourse: "SVEA1000X" })).toEqual([]);
  });
});
