/**
 * `npm run bench [-- ROWS …]`: from file to findings, the engine alone, the pane and the formulas in Chromium.
 * Not part of the tests: figures are for comparing on one machine, in one run.
 */
import { benchEngine } from "./engine";
import { benchFile } from "./files";
import { benchFill } from "./fill";
import { benchFunctions } from "./functions";
import { benchPane } from "./pane";
import { benchPayout } from "./payout";
import { benchReturns } from "./returns";

const asked = process.argv.slice(2).map(Number).filter(Number.isInteger);
const rowCounts = asked.length > 0 ? asked : [1_000, 10_000, 100_000, 500_000];

async function main(): Promise<void> {
  console.log("From file to findings (20 columns; each run in a process of its own, median)");
  const rows = rowCounts.flatMap((count) => benchFile(count, count >= 500_000 ? 1 : 3));
  console.table([...rows, ...benchFile(1_000, 3, true)]);
  console.log("From a list and a template to a filled template (15 columns)");
  console.table(
    rowCounts
      .filter((count) => count === 10_000 || count === 100_000)
      .flatMap((count) => benchFill(count, 3)),
  );
  console.log("A payout sheet against a register, beside pandas merging the same files");
  console.table([...(await benchPayout(5_000)), ...(await benchPayout(50_000))]);
  console.log("Every return's checks on its own clean sample, repeated");
  console.table(benchReturns(100_000));
  console.log("The engine alone: 100 checks on 3 columns");
  console.table(await benchEngine(rowCounts.filter((count) => count <= 200_000)));
  console.log("The pane in Chromium");
  console.table([await benchPane(10_000)]);
  console.log("The formulas, from entering them until every cell has its answer");
  console.table(await benchFunctions());
}

void main();
