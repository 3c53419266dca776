import { returns } from "../../../src/returns/returns";
import {
  choiceOf,
  draftFor,
  draftProblems,
  samplesOf,
  sheetColumns,
} from "../../../src/taskpane/session/mapping-draft";
import { day } from "../../../src/values/day";
import { gridOf } from "../../engine/lending";

/** An official test number of Skatteverket's, and the same with a wrong check digit. */
const testNumber = "195011012365";
const wrongCheckDigit = "195011012366";

const [komvux] = returns;
if (komvux === undefined) throw new Error("komvux is missing");
const context = { date1904: false, today: day("2026-08-10") };
const grid = gridOf(
  [
    ["Sammanställning"],
    ["Personnummer", "Kurskod", "Kursstart", "Löpnr", "Anteckning"],
    [testNumber, "MATMAT01a", day("2026-01-12"), 7, testNumber],
    [testNumber, "SVESVE01", day("2026-01-19"), 8, ""],
  ],
  { firstColumn: 1 },
);
const draft = draftFor(grid, komvux, "2026H1");

test("the draft follows the headers, wherever they stand", () => {
  expect(draft).toMatchObject({ returnId: "komvux", headerRow: 1, halfYear: "2026H1" });
  expect(draft.columns).toEqual({ personalNumber: 0, courseCode: 1, startDate: 2 });
});

test("the sheet's columns are named as the sheet names them", () => {
  expect(sheetColumns(grid, 1).map(({ letters, header }) => `${letters} ${header}`)).toEqual([
    "B Personnummer", "C Kurskod", "D Kursstart", "E Löpnr", "F Anteckning",
  ]); // prettier-ignore
});

describe("samples", () => {
  const of = (key: string, columns = draft.columns) =>
    samplesOf(grid, { ...draft, columns }, key, komvux, context);

  test("are two values as a person reads them", () => {
    expect(of("startDate")).toEqual({ kind: "shown", texts: ["2026-01-12", "2026-01-19"] });
  });

  test("are never shown of the column of personal numbers", () => {
    expect(of("personalNumber")).toEqual({ kind: "hidden" });
    expect(of("personalNumber", { personalNumber: 3 })).toEqual({ kind: "hidden" });
  });

  test("are never shown of another column that holds a personal number", () => {
    expect(of("courseCode", { courseCode: 4 })).toEqual({ kind: "hidden" });
  });

  test.each([wrongCheckDigit, "19501101-2365", Number(testNumber), `elev ${testNumber}`])(
    "are never shown where one stands as %p",
    (cell) => {
      const sheet = gridOf([
        ["Personnummer", "Kurskod", "Kursstart"],
        ["", cell, 1],
      ]);
      const around = draftFor(sheet, komvux, undefined);
      expect(samplesOf(sheet, around, "courseCode", komvux, context)).toEqual({ kind: "hidden" });
    },
  );
});

test("a column chosen twice and one that must be there are pointed out", () => {
  const columns = { personalNumber: 0, courseCode: 0 };
  expect(draftProblems({ ...draft, columns }, komvux, grid)).toEqual({
    twice: ["Personnummer"],
    lacking: ["Kursstart"],
  });
});

test("the choice that is kept names headers and no cell", () => {
  expect(choiceOf(draft, grid)).toEqual({
    returnId: "komvux",
    halfYear: "2026H1",
    columns: {
      personalNumber: { header: "Personnummer", nth: 0 },
      courseCode: { header: "Kurskod", nth: 0 },
      startDate: { header: "Kursstart", nth: 0 },
    },
  });
});
