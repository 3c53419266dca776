/**
 * `npm run bench [-- NAME … ROWS …]`: from file to findings, filling, the engine alone, the pane and the formulas in
 * Chromium; those that are named, or all of them. Not part of the tests: figures are for comparing on one machine, in
 * one run.
 */
import { benchEngine } from "./engine";
import { benchFile } from "./files";
import { benchFill } from "./fill";
import { benchFunctions } from "./functions";
import { benchPane } from "./pane";
import { benchPayout } from "./payout";
import { benchReturns } from "./returns";

const words = process.argv.slice(2);
const asked = words.map(Number).filter(Number.isInteger);
const rowCounts = asked.length > 0 ? asked : [1_000, 10_000, 100_000, 500_000];

/** What each name measures, and how. */
const benches: Readonly<Record<string, readonly [title: string, measure: () => unknown]>> = {
  files: [
    "From file to findings (20 columns; each run in a process of its own, median)",
    () => [
      ...rowCounts.flatMap((count) => benchFile(count, count >= 500_000 ? 1 : 3)),
      ...benchFile(1_000, 3, true),
    ],
  ],
  fill: [
    "From a list and a template to a filled template (15 columns)",
    () =>
      rowCounts
        .filter((count) => count === 10_000 || count === 100_000)
        .flatMap((count) => benchFill(count, 3)),
  ],
  payout: [
    "A payout sheet against a register, beside pandas merging the same files",
    async () => [...(await benchPayout(5_000)), ...(await benchPayout(50_000))],
  ],
  returns: ["Every return's checks on its own clean sample, repeated", () => benchReturns(100_000)],
  engine: [
    "The engine alone: 100 checks on 3 columns",
    () => benchEngine(rowCounts.filter((count) => count <= 200_000)),
  ],
  pane: ["The pane in Chromium", async () => [await benchPane(10_000)]],
  functions: ["The formulas, from entering them until every cell has its answer", () => benchFunctions()],
};

async function main(): Promise<void> {
  const named = words.filter((word) => !Number.isInteger(Number(word)));
  const unknown = named.filter((name) => !(name in benches));
  if (unknown.length > 0) throw new Error(`no bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}`); // prettier-ignore
  for (const [name, [title, measure]] of Object.entries(benches)) {
    if (named.length > 0 && !named.includes(name)) continue;
    console.log(title);
    console.table(await measure());
  }
}

void main();
