import { checkTexts } from "../../src/locale/check-texts";
import type { Grid } from "../../src/engine/table";
import { openSheet } from "../../src/returns/open-sheet";
import { ourFormulaCheck } from "../../src/returns/our-formula-check";
import { returns } from "../../src/returns/returns";
import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import { komvux } from "../../src/returns/komvux/komvux";
import { tableOf } from "./return-under-test";
import "../locale/english-fetched";

const rows = [
  {
    personalNumber: "198002182387",
    courseCode: "MATMAT01b",
    points: 100,
    startDate: 46_034,
    endDate: 46_100,
  },
  { personalNumber: "198002182387", courseCode: "ENGENG05", points: 100, startDate: 46_034, endDate: 46_100 },
];

function gridWith(formulas: Readonly<Record<string, readonly number[]>> | undefined): Grid {
  const { grid, mapping } = tableOf(komvux, rows);
  if (formulas === undefined) return grid;
  const ourFormulas = new Map(Object.entries(formulas).map(([key, at]) => [mapping[key] ?? -1, new Set(at)]));
  return { ...grid, ourFormulas };
}

async function reviewed(grid: Grid) {
  const sheet = openSheet(grid, { today: day("2026-08-10") });
  if (sheet.kind !== "recognised") throw new Error(sheet.kind);
  return sheet.opened.review();
}

const { id } = ourFormulaCheck;
const addressOfColumn = (grid: Grid, header: string, row: number): string =>
  `${String.fromCharCode(65 + grid.columns.findIndex(([head]: readonly Cell[]) => head === header))}${row}`;

describe("formulas of ours in a return's cells", () => {
  test("are pointed out, one finding a row, with every cell of the row", async () => {
    const grid = gridWith({ points: [1, 2], personalNumber: [2] });
    const review = await reviewed(grid);
    expect(review.outcomes.find(({ check }) => check === id)).toMatchObject({
      count: 2,
      state: "ran",
      severity: "review",
    });
    const cells = review.findings(id).map((finding) => finding.cells.map(({ column }) => column));
    expect(cells).toEqual([["points"], ["personalNumber", "points"]]);
  });

  test("are none where the sheet has none", async () => {
    const review = await reviewed(gridWith({}));
    expect(review.outcomes.find(({ check }) => check === id)).toMatchObject({ count: 0, state: "ran" });
  });

  test("are not said to be checked where nobody could look", async () => {
    const review = await reviewed(gridWith(undefined));
    expect(review.outcomes.map(({ check }) => check)).not.toContain(id);
  });

  test("are gone once the cell holds a value, and back when the formula is", async () => {
    const grid = gridWith({ points: [1] });
    const review = await reviewed(grid);
    const address = addressOfColumn(grid, komvux.columns.points.header, 2);
    await review.update([{ address, value: 100 }]);
    expect(review.findings(id)).toEqual([]);
    await review.update([{ address, value: 100, ourFormula: true }]);
    expect(review.findings(id)).toHaveLength(1);
  });

  test("are a check of every return, with texts in both languages", () => {
    for (const entry of returns) expect(entry.checks.map((check) => check.id)).toContain(id);
    for (const texts of Object.values(checkTexts))
      for (const part of Object.values(texts[id] ?? {})) expect(part).not.toMatch(/!|ogiltig/);
    expect(checkTexts.sv[id]?.fix).toContain("Gör om till värden");
  });
});
