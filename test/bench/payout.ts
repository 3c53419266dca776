import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { payoutSheets, registerSheet } from "../../scripts/samples/payout/payout-layouts";
import { payoutWorkbook } from "../../scripts/samples/payout/payout-workbook";
import { offers, sampleCourse, sampleMonths } from "../../scripts/samples/payout/payout-world";
import { SeededRandom } from "../../scripts/samples/seeded-random";
import { addDays, day } from "../../src/values/day";
import { testPersonalNumbers } from "../../src/workbench/samples/test-identities";
import type { Measured } from "./readers";

/** A payout sheet against a register, from files to result, beside what pandas takes to read and merge the same files. */

const pandasScript = `
import json, resource, sys, time
import pandas
start, before = time.perf_counter(), time.process_time()
sheet = pandas.read_excel(sys.argv[1], header=3, dtype=str)
register = pandas.read_excel(sys.argv[2], dtype=str)
keys = ["Personnummer", "Kurskod", "Startdatum"]
merged = sheet.merge(register, on=keys, how="outer", indicator=True)
print(json.dumps({"seen": int((merged["_merge"] == "both").sum()), "wallSeconds": time.perf_counter() - start,
  "processorSeconds": time.process_time() - before,
  "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
`;

/** A row of the table; the ratio is wall time over our own. */
export type PayoutRow = Readonly<Record<string, string | number>>;

/** Makes a sheet and a register of so many lines, of which one in a hundred differs, and measures both ways. */
export async function benchPayout(lines: number): Promise<PayoutRow[]> {
  const [sheet, register] = await makeFiles(lines);
  const own = measured(process.execPath, [
    "--max-old-space-size=8000",
    "--import",
    "tsx",
    join(__dirname, "payout-run.ts"),
    sheet,
    register,
  ]);
  const pandas = measured("/usr/bin/python3", ["-c", pandasScript, sheet, register]);
  return [
    tableRow("read and reconcile", lines, own, own),
    tableRow("pandas, read and merge", lines, pandas, own),
  ];
}

/** Lines and rows of October 2023 in so many courses, of which one in a hundred differs and one is missing. */
function payoutLists(count: number) {
  const random = new SeededRandom(count);
  const month = sampleMonths[9] ?? sampleMonths[0];
  if (month === undefined) throw new Error("no month");
  const all = [...offers.general, ...offers.maths, ...offers.basic];
  const courses = Array.from({ length: count }, (_, at) => {
    const person = at % testPersonalNumbers.length;
    const round = Math.floor(at / testPersonalNumbers.length);
    const offer = all[round % all.length] ?? all[0];
    if (offer === undefined) throw new Error("no course");
    // Starts of one person in one course are three days apart, so that none is the same.
    return sampleCourse(
      offer,
      person,
      addDays(day("2023-10-20"), -3 * Math.floor(round / all.length)),
      random,
    );
  });
  const lines = courses.flatMap(({ line }, at) =>
    at % 100 === 7 ? [] : at % 100 === 42 ? [{ ...line, amount: 100 }] : [line],
  );
  return {
    sheets: payoutSheets("plain", lines, month, 0),
    register: registerSheet(courses.map(({ row }) => row)),
  };
}

async function makeFiles(count: number): Promise<readonly [string, string]> {
  const { sheets, register } = payoutLists(count);
  const [sheet, own] = ["u", "r"].map((kind) =>
    join(tmpdir(), `nacka-bench-payout-${count}-${kind}.xlsx`),
  ) as [string, string];
  writeFileSync(sheet, await payoutWorkbook(sheets));
  writeFileSync(own, await payoutWorkbook([register]));
  return [sheet, own];
}

/** One workbook with both, as somebody has them who reconciles in the pane. */
export async function makePayoutWorkbook(count: number, file: string): Promise<void> {
  const { sheets, register } = payoutLists(count);
  writeFileSync(file, await payoutWorkbook([...sheets, register]));
}

function measured(command: string, args: readonly string[]): Measured | undefined {
  const { status, stdout } = spawnSync(command, [...args], { encoding: "utf8", timeout: 600_000 });
  return status === 0 ? (JSON.parse(stdout) as Measured) : undefined;
}

function tableRow(
  way: string,
  lines: number,
  run: Measured | undefined,
  own: Measured | undefined,
): PayoutRow {
  if (run === undefined) return { lines, way, "wall s": "not installed" };
  return {
    lines,
    way,
    "wall s": run.wallSeconds.toFixed(2),
    "cpu s": run.processorSeconds.toFixed(2),
    "peak MB": Math.round(run.peakMegabytes),
    seen: run.seen,
    "× read and reconcile": own === undefined ? "" : (run.wallSeconds / own.wallSeconds).toFixed(2),
  };
}

if (require.main === module) {
  void (async () => {
    for (const lines of process.argv.slice(2).map(Number)) console.table(await benchPayout(lines));
  })();
}
