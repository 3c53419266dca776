import { examenSamples } from "../../../scripts/samples/examen/examen-samples";
import { recognise } from "../../../src/engine/recognise";
import { examenCheckIds } from "../../../src/returns/examen/check-id";
import { returns } from "../../../src/returns/returns";
import { describeReturn } from "../describe-return";
import { describeSamples } from "../describe-samples";
import { reviewOf, tableOf } from "../return-under-test";
import { examenUnderTest } from "./examen-under-test";

describeReturn(examenUnderTest, [
  ["Pnr", "Examenstyp", "Utfärdat", "Kurs", "Gymnasiepoäng", "Betyg"],
  ["PERSONNUMMER", "BETYGSTYP", "KURSKOD", "POÄNG", "BETYG", "Program", "Skolenhet"],
]);

describe("the samples of examina", () => {
  describeSamples({
    returnId: "examen",
    name: "examen",
    rowCount: 636,
    halfYear: { year: 2026, half: 1 },
    settings: { today: examenUnderTest.today },
    ids: examenCheckIds,
    make: examenSamples,
  });
});

const row = (courseCode: string, points: number, more: object = {}) => ({
  personalNumber: "198002182387",
  documentType: "Yrkesexamen",
  issuedOn: "2026-06-05",
  courseCode,
  points,
  grade: courseCode.startsWith("KVAR") ? "E" : "C",
  ...more,
});

describe("the return of examina", () => {
  test("is not taken for komvux: courses without a start are an examen's where a document is named", () => {
    const grid = tableOf(examenUnderTest.definition, []).grid;
    const recognised = recognise(grid, returns).filter((candidate) => candidate.recognised);
    expect(recognised.map(({ returnId }) => returnId)).toEqual(["examen"]);
  });

  test("says of an examen that lacks points only that, not what it therefore lacks besides", async () => {
    const reviewed = await reviewOf(examenUnderTest, [
      row("MEDMED01", 1000, { grade: "F" }),
      row("VÅRVÅR01", 200),
    ]);
    const sums = ["EXM-POINTS-TOTAL", "EXM-POINTS-PASSED", "EXM-WORK-MISSING"];
    expect(sums.map((id) => reviewed.findings(id).length)).toEqual([1, 0, 0]);
    expect(reviewed.findings("EXM-POINTS-TOTAL")[0]?.params).toEqual({ total: 1200, least: 2400, rows: 2 });
  });

  test.each([
    ["number", { personalNumber: "198002182386" }],
    ["document", { documentType: null }],
    ["points", { points: "många" }],
  ])("does not say that points are missing where a row's %s cannot be read", async (_, wrong) => {
    const reviewed = await reviewOf(examenUnderTest, [row("MEDMED01", 2200), row("VÅRVÅR01", 200, wrong)]);
    expect(reviewed.findings("EXM-POINTS-TOTAL")).toEqual([]);
  });

  test("counts each person's examen by itself", async () => {
    const other = { personalNumber: "200008052391" };
    const reviewed = await reviewOf(examenUnderTest, [
      row("KVARVO", 100),
      row("MEDMED01", 2300),
      row("KVARVO", 100, other),
      row("MEDMED01", 2200, other),
    ]);
    expect(reviewed.findings("EXM-POINTS-TOTAL").map(({ row: at }) => at)).toEqual([4]);
  });
});
