import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeWorkbook } from "./make-workbook";
import type { Measured } from "./readers";

/** From file to findings, beside the same files merely read by what people would pick instead. */

const openpyxlScript = `
import json, resource, sys, time
from openpyxl import load_workbook
start, before = time.perf_counter(), time.process_time()
cells = 0
for row in load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True):
    cells += sum(value is not None for value in row)
print(json.dumps({"seen": cells, "wallSeconds": time.perf_counter() - start,
  "processorSeconds": time.process_time() - before,
  "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
`;

const ways = ["check", "readOwn", "readExcelJs", "openpyxl"] as const;
type Way = (typeof ways)[number];

const wayNames: Readonly<Record<Way, string>> = {
  check: "read and check",
  readOwn: "read",
  readExcelJs: "ExcelJS streaming, read",
  openpyxl: "openpyxl read-only, read",
};

/** A row of the table; ratios are wall time over that of reading and checking. */
export type FileRow = Readonly<Record<string, string | number>>;

function runOnce(way: Way, file: string): Measured | undefined {
  const [command, args] =
    way === "openpyxl"
      ? ["/usr/bin/python3", ["-c", openpyxlScript, file]]
      : [
          process.execPath,
          ["--max-old-space-size=8000", "--import", "tsx", join(__dirname, "readers.ts"), way, file],
        ];
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8", timeout: 300_000 });
  return status === 0 ? (JSON.parse(stdout) as Measured) : undefined;
}

function median(runs: readonly Measured[]): Measured | undefined {
  return [...runs].sort((a, b) => a.wallSeconds - b.wallSeconds)[Math.floor(runs.length / 2)];
}

/** Measures the ways on one file in turn, several times over, so that a busy moment hits them all alike. */
export function benchFile(rows: number, runs: number, validations = false): FileRow[] {
  const file = join(tmpdir(), `nacka-bench-${rows}${validations ? "-validations" : ""}.xlsx`);
  makeWorkbook(rows, file, validations);
  const compared = validations ? (["check"] as const) : ways;
  const measured = new Map<Way, Measured[]>(compared.map((way) => [way, []]));
  for (let run = 0; run < runs; run++) {
    for (const way of compared) measured.get(way)?.push(...[runOnce(way, file) ?? []].flat());
  }
  const own = median(measured.get("check") ?? []);
  return compared.map((way) => tableRow(way, rows, validations, median(measured.get(way) ?? []), own));
}

function tableRow(way: Way, rows: number, validations: boolean, run?: Measured, own?: Measured): FileRow {
  const name = validations ? `${wayNames[way]}, ten whole-column validations` : wayNames[way];
  if (run === undefined) return { rows, way: name, "wall s": "not installed" };
  return {
    rows,
    way: name,
    "wall s": run.wallSeconds.toFixed(2),
    "cpu s": run.processorSeconds.toFixed(2),
    "peak MB": Math.round(run.peakMegabytes),
    seen: run.seen,
    "× read and check": own === undefined ? "" : (run.wallSeconds / own.wallSeconds).toFixed(2),
  };
}
