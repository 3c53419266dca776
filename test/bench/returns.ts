import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Every return's checks on as many rows, each in a process of its own. */
export function benchReturns(rows: number): Readonly<Record<string, string | number>>[] {
  const clean = "-utan-anmarkningar.xlsx";
  const samples = readdirSync(join(__dirname, "../../src/workbench/samples"))
    .filter((file) => file.endsWith(clean))
    .map((file) => file.slice(0, -clean.length));
  return samples.map((sample) => {
    const args = ["--import", "tsx", join(__dirname, "return-run.ts"), sample, String(rows)];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) return { sample, rows, "wall s": "failed" };
    const run = JSON.parse(stdout) as Record<"seconds" | "peak" | "findings" | "checks", number>;
    return {
      sample,
      rows,
      checks: run.checks,
      "wall s": run.seconds.toFixed(2),
      "peak MB": Math.round(run.peak),
      findings: run.findings,
    };
  });
}
