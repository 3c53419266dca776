import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { untidyFile, untidyListFacts, untidyLists } from "../../scripts/samples/untidy-lists";
import { dataRows } from "../../src/engine/data-rows";
import { fillTexts } from "../../src/locale/fill-texts";
import { openSheet } from "../../src/returns/open-sheet";
import { returns } from "../../src/returns/returns";
import { day } from "../../src/values/day";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";
import { fillUntidy, sampleBytes } from "./fill-untidy";

/** A provider's untidy list, filled into our template of every return. The komvux list is of an older make. */
const lists = [
  { returnId: "komvux", template: "komvux-mall.xlsx", list: "egen-elevlista.xlsx", rows: 30 },
  ...untidyLists.map((list) => ({
    returnId: list.returnId,
    template: `${list.name}-mall.xlsx`,
    list: untidyFile(list),
    rows: untidyListFacts.ordinary,
  })),
];

/** What every row must have. */
const neededBy: Readonly<Record<string, string>> = {
  komvux: "Personnummer eller Kurskod",
  sfi: "Personnummer",
  nationalTests: "Personnummer eller Kurskod",
  staff: "PersonNr",
  examen: "Personnummer",
  gradeCatalogue: "Personnummer eller Kurskod",
  followUp: "Personnummer eller Kurskod",
};

describe.each(lists)("the untidy list of $returnId", ({ returnId, template, list, rows }) => {
  const before = sampleBytes(template);
  const filled = fillUntidy(returnId, before, sampleBytes(list));

  test("fills the template; what is protected, doubled or lacks a key is counted and not taken", async () => {
    const { plan } = await filled;
    expect(plan.counts).toMatchObject({ new: rows, changed: 0, kept: 0 });
    expect(plan.leftOut.duplicate).toBe(untidyListFacts.duplicate);
    expect(plan.leftOut.protected).toBeGreaterThanOrEqual(untidyListFacts.protected);
    expect(plan.refused).toMatchObject({ noKey: untidyListFacts.noKey, noDate: 0, noRoom: 0 });
  });

  test("names the return's own columns where a row lacks one that every row must have", async () => {
    const { needed } = await filled;
    const columns = returns.find(({ id }) => id === returnId)?.columns;
    const headers = needed.map((key) => columns?.[key]?.header ?? key);
    expect(fillTexts.sv.refused.noKey(1, headers)).toBe(
      `1 rad kan inte tas med: ${neededBy[returnId]} saknas`,
    );
  });

  test("changes the sheet's part and nothing else of the file", async () => {
    const isPart = ({ name }: { readonly name: string }) => !name.endsWith("/");
    const [old, now] = [unzipSync(before, { filter: isPart }), unzipSync((await filled).bytes, { filter: isPart })]; // prettier-ignore
    expect(Object.keys(now)).toEqual(Object.keys(old));
    const changed = Object.keys(old).filter((part) => Buffer.compare(old[part] ?? Buffer.of(), now[part] ?? Buffer.of()) !== 0); // prettier-ignore
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/);
    const around = (parts: typeof old) =>
      strFromU8(parts[changed[0] ?? ""] ?? Buffer.of())
        .replace(/<sheetData.*<\/sheetData>|<sheetData\/>/s, "")
        .replace(/<dimension [^>]*>/, "")
        .replaceAll(/[A-Z]{1,2}\d+(?=[" :])/g, "");
    expect(around(now)).toBe(around(old));
  });

  test("changes nothing the second time", async () => {
    const { bytes } = await filled;
    const again = await fillUntidy(returnId, bytes, sampleBytes(list));
    expect(again.plan.counts).toMatchObject({ new: 0, changed: 0, unchanged: rows });
    expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  });
});

const soffice = spawnSync("soffice", ["--version"]).status === 0;

/** The filled files as LibreOffice saves them anew, by return. */
async function throughLibreOffice(): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "nacka-libreoffice-"));
  try {
    for (const { returnId, template, list } of lists)
      writeFileSync(join(folder, `${returnId}.xlsx`), (await fillUntidy(returnId, sampleBytes(template), sampleBytes(list))).bytes); // prettier-ignore
    const out = join(folder, "out");
    const files = lists.map(({ returnId }) => join(folder, `${returnId}.xlsx`));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, ...files], { stdio: "ignore" }); // prettier-ignore
    return new Map(lists.map(({ returnId }) => [returnId, new Uint8Array(readFileSync(join(out, `${returnId}.xlsx`)))])); // prettier-ignore
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How many rows each return's sheet has. */
async function rowCounts(files: ReadonlyMap<string, Uint8Array>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [returnId, bytes] of files) {
    const workbook = openFileWorkbook(bytes);
    const opened = openSheet(await workbook.read(await workbook.activeSheet()), { today: day("2026-08-10"), returnId }); // prettier-ignore
    counts[returnId] = opened.kind === "recognised" ? dataRows(opened.opened.table).length : 0;
  }
  return counts;
}

test(
  soffice
    ? "LibreOffice opens every filled template and finds its rows"
    : "LibreOffice is not installed here: the filled templates were not opened in it",
  async () => {
    const expected = Object.fromEntries(lists.map(({ returnId, rows }) => [returnId, rows]));
    const found = soffice ? await rowCounts(await throughLibreOffice()) : expected;
    expect(found).toEqual(expected);
  },
  180_000,
);
