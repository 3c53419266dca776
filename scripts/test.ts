/**
 * `npm test`: everything that must hold, in the order of what fails fastest. Every step runs even where an earlier
 * one failed; the last line is the total over all of Jest's runs, "N passed, N failed, N skipped".
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { CHROMIUM_MISSING, findChromium } from "./find-chromium";

interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/** What this program reads of Jest's own report. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

interface Step {
  readonly name: string;
  readonly tool: string;
  readonly args: readonly string[];
  /** Jest's steps count their own tests. */
  readonly jest?: boolean;
}

const jest = (project: string, ...more: readonly string[]): Step => ({
  name: `tests: ${project}`,
  tool: "jest/bin/jest.js",
  args: ["--selectProjects", project, ...more],
  jest: true,
});

const STEPS: readonly Step[] = [
  { name: "format", tool: "prettier/bin/prettier.cjs", args: ["--check", "--log-level", "warn", "."] },
  { name: "lint", tool: "eslint/bin/eslint.js", args: ["--max-warnings", "0", "."] },
  { name: "types", tool: "typescript/bin/tsc", args: ["--noEmit", "-p", "."] },
  jest("unit"),
  jest("host"),
  // One Chromium keeps two cores busy by itself; two of them take twice as long together as one after the other.
  jest("browser", "--maxWorkers", "1"),
  { name: "build", tool: "webpack/bin/webpack.js", args: ["--mode", "production"] },
  jest("build"),
];

const root = path.join(__dirname, "..");
const { resolve } = createRequire(__filename);

/** The file of a tool, whether or not its package lets other packages name it. */
function toolFile(tool: string): string {
  const name = tool.split("/")[0] ?? tool;
  return path.join(path.dirname(resolve(`${name}/package.json`)), tool.slice(name.length + 1));
}

/** Runs one step, adds its tests to the totals, and says whether it held. */
function run(step: Step, totals: Totals, reports: string): boolean {
  console.log(`\n=== ${step.name}`);
  const report = path.join(reports, `${step.name.replace(/\W+/g, "-")}.json`);
  const args = step.jest ? [...step.args, "--json", "--outputFile", report] : step.args;
  const { status } = spawnSync(process.execPath, [toolFile(step.tool), ...args], {
    cwd: root,
    // With --json and --outputFile Jest still speaks on stderr; its stdout would only repeat the file.
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NODE_ENV: step.jest ? "test" : process.env["NODE_ENV"] },
  });
  const held = status === 0;
  const counted = step.jest ? count(report, totals) : 0;
  // A step that failed without a failing test (lint, types, a suite that never started) is still a failure.
  if (!held && counted === 0) totals.failed += 1;
  return held;
}

/** Adds one of Jest's reports to the totals; gives the number of failures in it. */
function count(report: string, totals: Totals): number {
  let read: JestReport;
  try {
    read = JSON.parse(readFileSync(report, "utf8")) as JestReport;
  } catch {
    return 0;
  }
  const failed = read.numFailedTests + read.numRuntimeErrorTestSuites;
  totals.passed += read.numPassedTests;
  totals.failed += failed;
  totals.skipped += read.numPendingTests + read.numTodoTests;
  return failed;
}

function main(): void {
  if (findChromium() === undefined) console.error(CHROMIUM_MISSING);
  const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
  const reports = mkdtempSync(path.join(tmpdir(), "nacka-vux-"));
  const broken: string[] = [];
  try {
    for (const step of STEPS) if (!run(step, totals, reports)) broken.push(step.name);
  } finally {
    rmSync(reports, { recursive: true });
  }
  console.log(broken.length === 0 ? "\nAll steps held." : `\nSteps that did not hold: ${broken.join(", ")}.`);
  console.log(
    `${String(totals.passed)} passed, ${String(totals.failed)} failed, ${String(totals.skipped)} skipped`,
  );
  process.exitCode = broken.length === 0 ? 0 : 1;
}

main();
