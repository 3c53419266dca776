import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { staffSamples } from "../../../scripts/samples/staff/staff-samples";
import { openSheet } from "../../../src/returns/open-sheet";
import { staffCheckIds } from "../../../src/returns/staff/check-id";
import { collectedFor, schoolFormOf } from "../../../src/returns/staff/activity-types";
import { extentKeys, subjectKeys } from "../../../src/returns/staff/column-groups";
import { staffColumns } from "../../../src/returns/staff/columns";
import { day } from "../../../src/values/day";
import { describeReturn } from "../describe-return";
import { describeSamples } from "../describe-samples";
import { reviewOf, tableOf } from "../return-under-test";
import { staffUnderTest } from "./staff-under-test";

describeReturn(staffUnderTest, [
  ["Skolenhetskod", "Personnummer", "Namn", "Verksamhetstyp", "Anställningsform", "Lärare", "Undervisning"],
  ["PERSONNR", "PERSONNAMN", "VERKSAMHETSTYP", "ANSTFORM", "OMFLARARE", "UNDERVISNING", "OMFENGELSKA"],
]);

describe("the staff samples", () => {
  describeSamples({
    returnId: "staff",
    name: "personal",
    rowCount: 197,
    halfYear: { year: 2026, half: 2 },
    settings: { today: staffUnderTest.today },
    ids: staffCheckIds,
    make: staffSamples,
  });
});

const headers = Object.values(staffColumns).map(({ header }) => header);

const file = resolve(__dirname, "../../../../shared/data/scb/pedagogisk-personal-2026.csv");
const given = existsSync(file) ? describe : describe.skip;

given("SCB's variables of 2026", () => {
  test("are the columns, in SCB's order, after the three that describe the program", () => {
    const names = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[2]);
    expect(names).toHaveLength(80);
    expect(headers).toEqual([...names.slice(3), ...names.slice(0, 3)]);
  });
});

describe("the columns", () => {
  test("that are percentages are posts and subjects", () => {
    expect(extentKeys).toHaveLength(14);
    expect(subjectKeys).toHaveLength(39);
  });

  test("stand where SCB's workbook is thought to have them: Undervisning in Y, the subjects from Z", () => {
    expect(headers.indexOf("Undervisning")).toBe(24);
    expect(headers.indexOf("OmfBiologi")).toBe(25);
    expect(headers.indexOf("OmfMMAL")).toBe(48);
  });

  test("of a pre-printed workbook with columns of its own and titles above are recognised", () => {
    const table = tableOf(staffUnderTest.definition, [
      { personalNumber: "198002182387", activityType: "komvux", teacherExtent: 100 },
    ]);
    const [first = [], ...columns] = table.grid.columns;
    const grid = {
      ...table.grid,
      sheet: "Personal 2026",
      rowCount: table.grid.rowCount + 3,
      columns: [
        ["SCB", "Pedagogisk personal", null, "Förra årets rad", "1"],
        [null, null, null, ...first],
        ...columns.map((cells) => [null, null, null, ...cells]),
        [null, null, null, "Status", "Oförändrad"],
      ],
    };
    const opened = openSheet(grid, { today: day("2026-10-20") });
    expect(opened).toMatchObject({
      kind: "recognised",
      opened: {
        returnId: "staff",
        rowCount: 1,
        halfYear: { year: 2026, half: 2 },
        halfYearFrom: "name",
        candidate: { missing: [], unknownHeaders: ["Förra årets rad", "Status"] },
      },
    });
  });
});

describe("the year of the return", () => {
  const yearOf = (sheet: string, today: string) => {
    const { grid } = tableOf(staffUnderTest.definition, [{ personalNumber: "198002182387" }]);
    const opened = openSheet({ ...grid, sheet }, { today: day(today) });
    return opened.kind === "recognised"
      ? [opened.opened.halfYear.year, opened.opened.halfYearFrom]
      : opened.kind;
  };

  test.each([
    ["Pedagogisk personal 2025", "2026-10-20", [2025, "name"]],
    ["Blad1", "2026-10-20", [2026, "today"]],
    ["Blad1", "2027-02-01", [2026, "today"]],
    ["Personal 20261015", "2026-08-20", [2026, "today"]],
  ])("of a sheet named %p on %s is %p", (sheet, today, year) => {
    expect(yearOf(sheet, today)).toEqual(year);
  });
});

describe("the types of activity", () => {
  test("whose codes are public are known, and no other", () => {
    expect(["1", "4", "12"].map(schoolFormOf)).toEqual(["preschoolClass", "compulsory", "adaptedCompulsory"]);
    for (const unknown of ["2", "7", "komvux", "sfi", "", "constructor"])
      expect(schoolFormOf(unknown)).toBeUndefined();
  });

  test("collect as many variables as SCB's matrix says", () => {
    const { preschoolClass, compulsory, adaptedCompulsory } = collectedFor;
    expect([preschoolClass.size, compulsory.size, adaptedCompulsory.size]).toEqual([22, 48, 52]);
  });
});

test("one row gives one finding of a kind, which points at every percentage that is wrong", async () => {
  const reviewed = await reviewOf(staffUnderTest, [
    { personalNumber: "198002182387", teacherExtent: "50 %", english: "60", swedish: "40" },
  ]);
  const [finding, ...others] = reviewed.findings("STF-PERCENT-TEXT");
  expect(others).toEqual([]);
  expect(finding?.cells.map(({ header }) => header)).toEqual(["OmfLarare", "OmfSvenska", "OmfEngelska"]);
  expect(finding?.fixes.map(({ column, value }) => [column, value])).toEqual([
    ["teacherExtent", 50],
    ["swedish", 40],
    ["english", 60],
  ]);
});
