import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PayoutLayout, payoutSheets, registerSheet } from "../../scripts/samples/payout/payout-layouts";
import { sampleMonth } from "../../scripts/samples/payout/payout-month";
import { payoutWorkbook } from "../../scripts/samples/payout/payout-workbook";
import { monthIn } from "../../src/regulations/month";
import { runNacka } from "./run-nacka";

/** The pages that LibreOffice prints of what `nacka reconcile --out` writes. */

const isThere = (program: string) => spawnSync(program, ["--version"]).status === 0;
const canPrint = isThere("soffice") && spawnSync("pdftotext", ["-v"]).error === undefined;

const folder = mkdtempSync(join(tmpdir(), "nacka-pages-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const month = monthIn(2023, 10);

/** The texts of the pages of October's sheet in a layout, `times` over, and the paper's size. */
async function printed(layout: PayoutLayout, times: number) {
  const sample = sampleMonth(month, true);
  const lines = Array.from({ length: times }, () => sample.lines).flat();
  writeFileSync(at("u.xlsx"), await payoutWorkbook(payoutSheets(layout, lines, month, 0)));
  writeFileSync(at("r.xlsx"), await payoutWorkbook([registerSheet(sample.rows)]));
  const files = [
    "--sheet",
    at("u.xlsx"),
    "--register",
    at("r.xlsx"),
    "--month",
    "2023-10",
    "--out",
    at("ut.xlsx"),
  ];
  const run = (command: string, args: readonly string[]) =>
    spawnSync(command, args, { encoding: "utf8", cwd: join(__dirname, "../.."), timeout: 120_000 });
  expect(runNacka(["reconcile", ...files, "--today", "2023-11-22"]).stderr).toBe("");
  run("soffice", [
    `-env:UserInstallation=file://${at("profile")}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    at("ut.xlsx"),
  ]);
  const { stdout: facts } = run("pdfinfo", [at("ut.pdf")]);
  const { stdout } = run("pdftotext", ["-layout", at("ut.pdf"), "-"]);
  return { facts, pages: stdout.split("\f").slice(0, -1) };
}

if (canPrint) {
  test.each([
    ["plain", 10, 4],
    ["subtotals", 1, 1],
  ] as const)(
    "%s: A4, certified and to be signed on every page, headers repeated, pages counted, no column cut",
    async (layout, times, least) => {
      const { facts, pages } = await printed(layout, times);
      expect(facts).toMatch(/Page size: .*A4/);
      const own = pages.filter(
        (page) => !page.includes("Att göra efter avstämning") && !page.includes("Skickas inte"),
      );
      expect(own.length).toBeGreaterThanOrEqual(least);
      own.forEach((page, index) => {
        expect(page).toContain("granskat, korrigerat och korrekt");
        for (const words of ["Ort:", "Datum:", "Namnförtydligande:", "Underskrift:"])
          expect(page).toContain(words);
        expect(page).toContain(`Sida ${index + 1} av ${pages.length}`);
        expect(page).toMatch(/Personnummer .*Belopp .*Korrigering/);
      });
      expect(pages.some((page) => page.includes("Skickas inte till Nacka"))).toBe(true);
    },
    240_000,
  );
} else {
  test("LibreOffice is not here, so that no printed page is looked at", () => expect(canPrint).toBe(false));
}
