import type { ExampleRow } from "../../../src/engine/check";
import type { KomvuxColumn } from "../../../src/returns/komvux/columns";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";
import { reviewOf } from "../return-under-test";
import { komvuxUnderTest } from "./komvux-under-test";

type Row = ExampleRow<KomvuxColumn>;

const plain: Row = {
  schoolUnit: "65062411",
  personalNumber: "198002182387",
  courseCode: "ENGE1000X",
  level: "Gymnasial nivå",
  points: 100,
  completedPoints: 100,
  startDate: day("2026-01-12"),
  endDate: day("2026-03-20"),
  studyForm: "Distans",
  provider: "Exempelskolan Vux",
  grade: "C",
};
const basic: Row = { ...plain, courseCode: "GRNENGA", level: "Grundläggande nivå", grade: "G" };

/** "CHECK cell" for every finding on the rows; the first row is row 2. */
async function found(...rows: readonly Row[]): Promise<string[]> {
  const review = await reviewOf(komvuxUnderTest, rows);
  return review.outcomes
    .flatMap(({ check }) => review.findings(check))
    .map(({ check, cells, row }) => `${check} ${cells[0].column} ${row}`);
}

async function fixes(row: Row): Promise<[string, Cell, boolean][]> {
  const review = await reviewOf(komvuxUnderTest, [row]);
  return review.outcomes
    .flatMap(({ check }) => review.findings(check))
    .flatMap((finding) =>
      finding.fixes.map(({ column, value, safe }): [string, Cell, boolean] => [column, value, safe]),
    );
}

describe("one cause gives one finding", () => {
  test.each<[string, Row, string[]]>([
    ["a row without remarks gives none", plain, []],
    ["nor does one on basic level", basic, []],
    [
      "a wrong check digit",
      { ...plain, personalNumber: "198002182386" },
      ["KVX-PNR-CHECK-DIGIT personalNumber 2"],
    ],
    [
      "dates that changed places are not outside the half-year, nor a pace, nor a withdrawal outside the course",
      {
        ...plain,
        startDate: day("2026-08-28"),
        endDate: day("2025-12-01"),
        grade: null,
        withdrawal: "Ja",
        withdrawalDate: day("2026-02-02"),
      },
      ["KVX-DATE-ORDER endDate 2"],
    ],
    [
      "a mistyped Gy11 code is not another level",
      { ...plain, courseCode: "ENGENG5" },
      ["KVX-COURSE-ADAPTED-LOOKALIKE courseCode 2"],
    ],
    [
      "a listed adapted code is not a mistyped one",
      { ...plain, courseCode: "ENSENG51", level: null },
      ["KVX-COURSE-ADAPTED courseCode 2"],
    ],
    [
      "an A on komvuxarbete is not a wrong scale as well",
      { ...plain, courseCode: "KVARVO", grade: "A" },
      ["KVX-KOMVUXARBETE-GRADE grade 2"],
    ],
    [
      "a G on an orientation course",
      { ...basic, courseCode: "GRNORI21B" },
      ["KVX-ORIENTATION-GRADE grade 2"],
    ],
    [
      "an orientation course without a grade is whole",
      { ...basic, courseCode: "GRNORI21B", grade: null },
      [],
    ],
    [
      "nine years apart is no pace",
      { ...plain, endDate: day("2035-03-20"), grade: null },
      ["KVX-DATE-SPAN endDate 2"],
    ],
    [
      "a withdrawal with its date is whole",
      { ...plain, grade: null, withdrawal: "Ja", withdrawalDate: day("2026-02-02") },
      [],
    ],
    [
      "a withdrawal without its date is an outcome all the same",
      { ...plain, grade: null, withdrawal: "Ja" },
      ["KVX-WITHDRAWAL-NO-DATE withdrawalDate 2"],
    ],
    [
      "a course that goes on has no outcome yet",
      {
        ...plain,
        startDate: day("2026-03-23"),
        endDate: day("2026-06-29"),
        grade: null,
        completedPoints: 50,
      },
      [],
    ],
    ["a temporary number in SCB's form is whole", { ...plain, personalNumber: "19900101TF10" }, []],
    ["a lookup that failed", { ...plain, provider: "#N/A" }, ["KVX-PROVIDER-EXCEL-ERROR provider 2"]],
  ])("%s", async (_, row, expected) => {
    expect(await found(row)).toEqual(expected);
  });
});

describe("of rows that belong together", () => {
  test("the second of two like rows is the duplicate", async () => {
    expect(await found(plain, plain)).toEqual(["KVX-DUPLICATE personalNumber 3"]);
  });

  test("the later of two overlapping rounds is pointed at, whatever their order in the sheet", async () => {
    const later = { ...plain, startDate: day("2026-02-16"), endDate: day("2026-04-24") };
    expect(await found(later, plain)).toEqual(["KVX-COURSE-OVERLAP startDate 2"]);
  });

  test("a round with its dates in the wrong order overlaps nothing", async () => {
    const turned = { ...plain, startDate: day("2026-02-16"), endDate: day("2026-02-02") };
    expect(await found(plain, turned)).toEqual(["KVX-DATE-ORDER endDate 3"]);
  });

  test("the second of somebody's two numbers is pointed at", async () => {
    expect(await found({ ...plain, personalNumber: "19800218TF10" }, plain)).toEqual([
      "KVX-PERSON-TWO-NUMBERS personalNumber 3",
    ]);
  });

  test("the row whose points differ from most is pointed at", async () => {
    const other = (personalNumber: string): Row => ({ ...plain, personalNumber });
    expect(await found(other("19900101TF10"), { ...plain, points: 150 }, other("19910101TF10"))).toEqual([
      "KVX-POINTS-DIFFER points 3",
    ]);
  });

  test("the whole course is pointed at, not its part", async () => {
    const whole = { ...basic, courseCode: "GRNENG2", points: 600, endDate: day("2026-08-28"), grade: null };
    expect(await found(basic, whole)).toEqual(["KVX-PARTS-AND-WHOLE courseCode 3"]);
  });
});

describe("a fix", () => {
  test.each<[string, Row, [string, Cell, boolean][]]>([
    [
      "keeps the meaning where only the spelling is wrong",
      { ...plain, personalNumber: "19800218-2387" },
      [["personalNumber", "198002182387", true]],
    ],
    [
      "guesses the century only with a person's word",
      { ...plain, personalNumber: "8002182387" },
      [["personalNumber", "198002182387", false]],
    ],
    [
      "spells the course code as it is listed",
      { ...plain, courseCode: "enge1000x" },
      [["courseCode", "ENGE1000X", true]],
    ],
    [
      "offers the code that was probably meant",
      { ...plain, courseCode: "ENGENG5" },
      [["courseCode", "ENGENG05", false]],
    ],
    [
      "turns a text into a date",
      { ...plain, startDate: "2026-01-12" },
      [["startDate", day("2026-01-12"), true]],
    ],
    ["fills in points from the course list", { ...basic, points: null }, [["points", 100, false]]],
    ["has no points to offer where the list has none", { ...plain, points: null }, []],
    [
      "offers the course that a level replaced",
      { ...plain, startDate: day("2025-06-16"), endDate: day("2026-01-16"), points: 150 },
      [["courseCode", "ENGENG05", false]],
    ],
    ["writes the grade by its letters", { ...basic, grade: "godkänd" }, [["grade", "G", true]]],
    [
      "takes the grade off an orientation course",
      { ...basic, courseCode: "GRNORI21B" },
      [["grade", null, false]],
    ],
    ["makes points a number", { ...plain, points: "100 p" }, [["points", 100, true]]],
  ])("%s", async (_, row, expected) => {
    expect(await fixes(row)).toEqual(expected);
  });
});
