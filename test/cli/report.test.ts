import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";
import { runNacka } from "./run-nacka";

const root = join(__dirname, "../..");
const sample = join(root, "src/workbench/samples/komvux-planterade-fel.xlsx");
const folder = mkdtempSync(join(tmpdir(), "nacka-"));
afterAll(() => rmSync(folder, { recursive: true }));

const nacka = (...words: string[]) => runNacka([...words, "--today", "2026-08-10"]);

/** Twelve digits that begin as a birth. */
const personalNumber = /\b(?:19|20)\d{6}-?\d{4}\b/;

describe("nacka report", () => {
  test("writes the sample's report as HTML, without personal identity numbers", () => {
    const out = join(folder, "rapport.html");
    expect(nacka("report", sample, "--out", out)).toEqual({
      stdout: `Rapporten är skriven till ${out}.\n`,
      stderr: "",
      status: 0,
    });
    const html = readFileSync(out, "utf8");
    expect(html).toContain("Kursen slutar innan den börjar");
    expect(html).not.toMatch(personalNumber);
  });

  test("writes them where they are asked for", () => {
    const out = join(folder, "med.html");
    expect(nacka("report", sample, "--out", out, "--with-personal-data").status).toBe(0);
    expect(readFileSync(out, "utf8")).toMatch(personalNumber);
  });

  test("writes the report as a workbook", async () => {
    const out = join(folder, "rapport.xlsx");
    expect(nacka("report", sample, "--out", out).status).toBe(0);
    const names = (await openFileWorkbook(readFileSync(out)).sheets()).map(({ name }) => name);
    expect(names).toEqual(["Sammanfattning", "Anmärkningar", "Bekräftelser", "Vad som granskades"]);
  });

  test("never writes over the workbook, nor in another format, and says what is wrong", () => {
    const copy = join(folder, "egen.xlsx");
    copyFileSync(sample, copy);
    expect(nacka("report", copy, "--out", copy)).toMatchObject({
      status: 2,
      stderr: "Rapporten kan inte skrivas över arbetsboken. Välj ett annat namn efter --out.\n",
    });
    expect(readFileSync(copy).equals(readFileSync(sample))).toBe(true);
    expect(nacka("report", copy, "--out", join(folder, "r.pdf"))).toMatchObject({
      status: 2,
      stderr: "Skriv rapportens fil efter --out. Den ska sluta på .xlsx eller .html.\n",
    });
    expect(nacka("report", join(folder, "saknas.xlsx"), "--out", join(folder, "r.html")).status).toBe(2);
    expect(nacka("report", copy, "--out", join(folder, "ingen", "r.html")).stderr).toMatch(
      /kan inte skrivas/,
    );
  });
});
