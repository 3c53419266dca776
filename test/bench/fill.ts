import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeWorkbook } from "./make-workbook";
import type { FileRow } from "./files";
import type { Measured } from "./readers";

/** From a list and a template to a filled template, beside ExcelJS and openpyxl: load both, copy the cells, save. */

const openpyxlScript = `
import json, resource, sys, time
from openpyxl import load_workbook
start, before = time.perf_counter(), time.process_time()
source, target = load_workbook(sys.argv[1]).worksheets[0], load_workbook(sys.argv[2])
sheet, row = target.worksheets[0], 4
for line in source.iter_rows(min_row=2, max_col=15, values_only=True):
    row += 1
    for column, value in enumerate(line, 1):
        if value is not None:
            sheet.cell(row, column, value)
target.save(sys.argv[3])
print(json.dumps({"seen": row - 4, "wallSeconds": time.perf_counter() - start,
  "processorSeconds": time.process_time() - before,
  "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
`;

const ways = {
  fillOwn: "map, plan and fill",
  fillExcelJs: "ExcelJS, copy",
  openpyxl: "openpyxl, copy",
} as const;
type Way = keyof typeof ways;
const template = join(__dirname, "../../src/workbench/samples/komvux-mall.xlsx");

function runOnce(way: Way, list: string): Measured | undefined {
  const out = join(tmpdir(), `nacka-bench-filled-${way}.xlsx`);
  const [command, args] =
    way === "openpyxl"
      ? ["/usr/bin/python3", ["-c", openpyxlScript, list, template, out]]
      : [
          process.execPath,
          [
            "--max-old-space-size=8000",
            "--import",
            "tsx",
            join(__dirname, "fillers.ts"),
            way,
            list,
            template,
            out,
          ],
        ];
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8", timeout: 600_000 });
  return status === 0 ? (JSON.parse(stdout) as Measured) : undefined;
}

/** Fills a template with so many rows in each way, several times over in turn; the medians, and ratios to our own. */
export function benchFill(rows: number, runs: number): FileRow[] {
  const list = join(tmpdir(), `nacka-bench-list-${rows}.xlsx`);
  makeWorkbook(rows, list);
  const names = Object.keys(ways) as Way[];
  const measured = new Map<Way, Measured[]>(names.map((way) => [way, []]));
  for (let run = 0; run < runs; run++) {
    for (const way of names) {
      const found = runOnce(way, list);
      if (found !== undefined) measured.get(way)?.push(found);
    }
  }
  const medianOf = (way: Way) => {
    const ordered = [...(measured.get(way) ?? [])].sort((a, b) => a.wallSeconds - b.wallSeconds);
    return ordered[Math.floor(ordered.length / 2)];
  };
  const own = medianOf("fillOwn");
  return names.map((way) => {
    const run = medianOf(way);
    if (run === undefined) return { rows, way: ways[way], "wall s": "not installed" };
    return {
      rows,
      way: ways[way],
      "wall s": run.wallSeconds.toFixed(2),
      "cpu s": run.processorSeconds.toFixed(2),
      "peak MB": Math.round(run.peakMegabytes),
      "rows filled": run.seen,
      "× own": own === undefined ? "" : (run.wallSeconds / own.wallSeconds).toFixed(2),
    };
  });
}
