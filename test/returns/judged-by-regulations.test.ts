import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { RegulationSet } from "../../src/regulations/regulation-set";
import { judgedByRegulations } from "../../src/returns/judged-by-regulations";
import { openSheet } from "../../src/returns/open-sheet";
import { returns } from "../../src/returns/returns";
import { day } from "../../src/values/day";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";

/** The samples with planted errors: at least two of every check. */
const samples: Readonly<Record<string, string>> = {
  komvux: "komvux",
  sfi: "sfi",
  nationalTests: "nationella-prov",
  gradeCatalogue: "betygskatalog",
  followUp: "uppfoljning",
  examen: "examen",
  staff: "personal",
};

/** Every finding in a return's sample, by check and cell. */
async function found(returnId: string, regulationSet: RegulationSet | undefined): Promise<string[]> {
  const file = `../../src/workbench/samples/${samples[returnId] ?? ""}-planterade-fel.xlsx`;
  const book = openFileWorkbook(new Uint8Array(readFileSync(resolve(__dirname, file))));
  const grid = await book.read(await book.activeSheet());
  const sheet = openSheet(grid, {
    today: day("2026-08-10"),
    returnId,
    ...(regulationSet && { regulationSet }),
  });
  if (sheet.kind !== "recognised") throw new Error(sheet.kind);
  const review = await sheet.opened.review();
  return review.outcomes.flatMap(({ check }) =>
    review.findings(check, 0, 1_000).map(({ cells }) => `${check} ${cells[0].address}`),
  );
}

test.each(returns.map(({ id }) => id))(
  "%s is judged by regulations just where a choice of them changes what is found",
  async (returnId) => {
    const [neither, nacka24, alvis] = [
      await found(returnId, undefined),
      await found(returnId, "nacka24"),
      await found(returnId, "alvis"),
    ];
    expect(neither.length).toBeGreaterThan(0);
    const same = [nacka24, alvis].every((findings) => findings.join() === neither.join());
    expect(same).toBe(!judgedByRegulations(returnId));
  },
);
