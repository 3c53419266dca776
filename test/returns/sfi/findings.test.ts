import type { ExampleRow } from "../../../src/engine/check";
import type { SfiColumn } from "../../../src/returns/sfi/columns";
import { day } from "../../../src/values/day";
import { keysOf, reviewOf } from "../return-under-test";
import { sfiUnderTest } from "./sfi-under-test";

type Row = ExampleRow<SfiColumn>;

const plain: Row = {
  schoolUnit: "65062411",
  personalNumber: "198002182387",
  studyPath: 2,
  sfiCourse: "C",
  language: "ARA",
  startDate: day("2026-01-12"),
  endDate: day("2026-03-20"),
  grade: "G",
};

/** "CHECK cell" for every finding on the rows; the first row is row 2. */
async function found(rows: readonly Row[], keys?: readonly string[]): Promise<string[]> {
  const review = await reviewOf(sfiUnderTest, rows, keys);
  return review.outcomes
    .flatMap(({ check }) => review.findings(check))
    .map(({ check, cells, row }) => `${check} ${cells[0].column} ${row}`);
}

describe("one cause gives one finding", () => {
  test.each<[string, Row, string[]]>([
    ["a row without remarks gives none", plain, []],
    ["nor does path and course in one cell", { ...plain, studyPath: "2C", sfiCourse: null }, []],
    ["nor does a course that goes on", { ...plain, endDate: day("2026-09-18"), grade: null }, []],
    ["a pair that there is not", { ...plain, sfiCourse: "A" }, ["SFI-PAIR sfiCourse 2"]],
    [
      "two cells that differ are not a pair as well",
      { ...plain, sfiCourse: "3C" },
      ["SFI-STUDIES-DIFFER sfiCourse 2"],
    ],
    [
      "the school's code still tells path and course",
      { ...plain, studyPath: "SFIKUC92", sfiCourse: null },
      ["SFI-PATH-SCHOOL-CODE studyPath 2"],
    ],
    [
      "an unreadable course is not a missing one",
      { ...plain, sfiCourse: "nybörjare" },
      ["SFI-COURSE-UNREADABLE sfiCourse 2"],
    ],
    ["a grade of the old scale", { ...plain, grade: "C" }, ["SFI-GRADE-SCALE grade 2"]],
    ["a child", { ...plain, personalNumber: "20120523TF10" }, ["SFI-AGE-YOUNG personalNumber 2"]],
  ])("%s", async (_, row, expected) => {
    expect(await found([row])).toEqual(expected);
  });

  test("a lower course begun after a higher one is pointed at, whatever the order in the sheet", async () => {
    const lower = { ...plain, sfiCourse: "B", startDate: day("2026-03-23"), endDate: day("2026-06-05") };
    expect(await found([lower, plain])).toEqual(["SFI-PROGRESSION sfiCourse 2"]);
  });

  test("the second of two like rows is the duplicate, however path and course are written", async () => {
    expect(await found([plain, { ...plain, studyPath: "2C", sfiCourse: null }])).toEqual([
      "SFI-DUPLICATE personalNumber 3",
    ]);
  });
});

test("in a sheet with path and course in one column every check of them runs", async () => {
  const keys = keysOf(sfiUnderTest.definition).filter((key) => key !== "sfiCourse");
  expect(await found([{ ...plain, studyPath: "3A" }], keys)).toEqual(["SFI-PAIR studyPath 2"]);
});
