/**
 * One return's checks on many rows, in a process of its own: `tsx return-run.ts SAMPLE ROWS` prints what it took.
 * The rows are those of the return's clean sample over and over, each round under other temporary numbers.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unhurried } from "../../src/engine/pace";
import type { Grid } from "../../src/engine/table";
import { openSheet } from "../../src/returns/open-sheet";
import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";

const samples = join(__dirname, "../../src/workbench/samples");

/** A made-up birth date and serial: no real person's number. */
function temporaryNumber(person: number): string {
  const birth = new Date(Date.UTC(1960, 0, 1 + Math.floor(person / 20)));
  return `${birth.toISOString().slice(0, 10).replaceAll("-", "")}TF${10 + (person % 20)}`;
}

function repeated(grid: Grid, headerRow: number, personColumn: number | undefined, rows: number): Grid {
  const height = grid.rowCount - headerRow - 1;
  const people = new Map<Cell, number>();
  const columns = grid.columns.map((column, at) => {
    const cells = Array.from({ length: headerRow + 1 }, (_, row): Cell => column[row] ?? null);
    for (let row = 0; row < rows; row++) {
      const cell = column[headerRow + 1 + (row % height)] ?? null;
      if (at !== personColumn || cell === null) cells.push(cell);
      else {
        const person = people.get(cell) ?? people.set(cell, people.size).size - 1;
        cells.push(temporaryNumber(Math.floor(row / height) * height + person));
      }
    }
    return cells;
  });
  return { ...grid, columns, rowCount: headerRow + 1 + rows };
}

async function main(sample: string, rows: number): Promise<void> {
  const workbook = openFileWorkbook(readFileSync(join(samples, `${sample}-utan-anmarkningar.xlsx`)));
  const grid = await workbook.read((await workbook.sheets())[0]?.name ?? "");
  const settings = { today: day("2026-08-10") };
  const small = openSheet(grid, settings);
  if (small.kind !== "recognised") throw new Error(small.kind);
  const { headerRow, mapping } = small.opened.table;
  const large = openSheet(repeated(grid, headerRow, mapping["personalNumber"], rows), settings);
  if (large.kind !== "recognised") throw new Error(large.kind);
  const start = performance.now();
  const review = await large.opened.review(unhurried);
  const seconds = (performance.now() - start) / 1000;
  const { error, review: look, note } = review.summary;
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    JSON.stringify({ seconds, peak, findings: error + look + note, checks: review.outcomes.length }),
  );
}

const [sample, rows] = process.argv.slice(2);
if (sample !== undefined) void main(sample, Number(rows ?? 100_000));
