import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";
import { cellAt } from "../../src/engine/table";
import { ownListFacts } from "../../scripts/samples/own-list";
import { untidyFile, untidyListFacts, untidyLists } from "../../scripts/samples/untidy-lists";
import { runNacka } from "./run-nacka";

/** `nacka fill` as a person runs it: a provider's untidy list into our komvux template. */

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "nacka-fill-"));
afterAll(() => rmSync(folder, { recursive: true }));
const template = join(root, "src/workbench/samples/komvux-mall.xlsx");
const list = join(root, "src/workbench/samples/egen-elevlista.xlsx");
const inSamples = (name: string): string => join(root, "src/workbench/samples", name);
const inFolder = (name: string): string => join(folder, name);

const nacka = (...words: string[]) => runNacka(["fill", ...words, "--today", "2026-08-10"]);

/** Fills a template with the untidy list's rows of spring 2026. */
const fillInto = (template: string, out: string) =>
  nacka("--template", template, "--from", list, "--half-year", "2026H1", "--out", out);

const spring = ["--template", template, "--from", list, "--half-year", "2026H1"];

describe("nacka fill", () => {
  test("fills the sample list into the template: says what it took, and what it stopped and left out", async () => {
    const out = inFolder("ut.xlsx");
    const { stdout, stderr, status } = nacka(...spring, "--out", out);
    expect(stderr).toBe("");
    expect(status).toBe(1);
    expect(stdout).toContain(`Nya: ${ownListFacts.ordinary} rader`);
    expect(stdout).toContain("2 rader stoppas: skyddad identitet");
    expect(stdout).toContain("1 rad utelämnas: kursen slutade eller avbröts före halvåret");
    expect(stdout).toContain("(rad 35, 36)");
    expect(stdout).not.toMatch(/\d{6}-?\d{4}|Testefternamn/);
    const grid = await openFileWorkbook(new Uint8Array(readFileSync(out))).read("Komvux VT26");
    expect(grid.rowCount).toBe(4 + ownListFacts.ordinary);
    expect(String(cellAt(grid, 4, 1))).toMatch(/^\d{12}$/);
  });

  test.each(untidyLists)("fills the template of $returnId from an untidy list", (list) => {
    const out = inFolder(`${list.name}.xlsx`);
    const files = ["--template", inSamples(`${list.name}-mall.xlsx`), "--from", inSamples(untidyFile(list))];
    const { stdout, stderr } = nacka(...files, "--out", out);
    expect(stderr).toBe("");
    expect(stdout).toContain(`Nya: ${untidyListFacts.ordinary} rader`);
    expect(stdout).toContain("1 rad stoppas: skyddad identitet");
    expect(stdout).not.toMatch(/\d{6}-?\d{4}/);
    expect(existsSync(out)).toBe(true);
  });

  test("changes nothing the second time", () => {
    const [first, second] = [inFolder("ut1.xlsx"), inFolder("ut2.xlsx")];
    nacka(...spring, "--out", first);
    const { stdout } = fillInto(first, second);
    expect(stdout).toContain("Mallen är redan ifylld: det finns ingenting att skriva.");
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });

  test("says that no row belongs to the half-year, and writes no file", () => {
    const out = inFolder("annat-halvar.xlsx");
    const { stdout, status } = nacka(
      "--template",
      template,
      "--from",
      list,
      "--half-year",
      "2031H1",
      "--out",
      out,
    );
    expect(stdout).toContain("Ingen rad i listan kan tas med, så det finns ingenting att skriva.");
    expect(stdout).not.toContain("Skrivet till");
    expect([status, existsSync(out)]).toEqual([1, false]);
  });

  test("only plans with --plan, and tells the plan as data", () => {
    const { stdout } = nacka(...spring, "--plan", "--format", "json");
    const plan: unknown = JSON.parse(stdout);
    expect(plan).toMatchObject({
      return: "komvux",
      halfYear: "2026H1",
      written: null,
      counts: { new: ownListFacts.ordinary, kept: 0 },
      leftOut: { before: ownListFacts.before, after: ownListFacts.after, duplicate: 1, protected: 2 },
      refused: { noKey: 1, conflict: 2 },
      summary: { error: 0 },
    });
    expect(stdout).not.toMatch(/\d{6}-?\d{4}|Testefternamn/);
  });

  test("moves a filled sheet to a new template without losing a row", () => {
    const out = inFolder("bytt.xlsx");
    const filled = join(root, "src/workbench/samples/komvux-utan-anmarkningar.xlsx");
    const { stdout, status } = nacka("--template", template, "--from", filled, "--out", out);
    expect(stdout).toContain("Nya: 312 rader");
    expect(stdout).toContain("0 måste ändras");
    expect(status).toBe(0);
  });

  test("never writes over the template or the list, not even behind a link", () => {
    const copy = inFolder("kopia.xlsx");
    copyFileSync(template, copy);
    const link = inFolder("lank.xlsx");
    symlinkSync(copy, link);
    for (const out of [copy, link, list]) {
      const { stderr, status } = fillInto(copy, out);
      expect(stderr).toBe(
        "Resultatet kan inte skrivas över mallen eller listan. Välj ett annat namn efter --out.\n",
      );
      expect(status).toBe(2);
    }
    expect(readFileSync(copy).equals(readFileSync(template))).toBe(true);
  });

  test("saves the choices the first time and reads them the next", () => {
    const profile = inFolder("val.json");
    expect(nacka(...spring, "--out", inFolder("a.xlsx"), "--profile", profile).stdout).toContain(
      "Valen är sparade",
    );
    const saved = readFileSync(profile, "utf8");
    expect(saved).toContain('"Betyg i kurs"');
    const changed = saved.replace('"Betyg i kurs"', '"Finns inte"');
    writeFileSync(profile, changed);
    expect(nacka(...spring, "--out", inFolder("b.xlsx"), "--profile", profile).stdout).toContain("ditt val");
    expect(readFileSync(profile, "utf8")).toBe(changed);
  });

  test("refuses a profile that is none", () => {
    const profile = inFolder("fel.json");
    writeFileSync(profile, "{}");
    const { stderr, status } = nacka(...spring, "--plan", "--profile", profile);
    expect(stderr).toContain("är ingen fil med sparade val för ifyllning");
    expect(status).toBe(2);
  });

  test("says which rows there is no room for, and writes nothing", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(template);
    const sheet = book.getWorksheet("Komvux VT26");
    if (sheet === undefined) throw new Error("no sheet");
    sheet.getCell("A20").value = "Summa";
    sheet.getCell("E20").value = { formula: "SUM(E5:E19)", result: 0 };
    const crowded = inFolder("summa.xlsx");
    await book.xlsx.writeFile(crowded);
    const out = inFolder("trangt.xlsx");
    const { stderr, status } = fillInto(crowded, out);
    expect(stderr).toBe(
      "Mallen har plats för 15 rader ovanför det som står på rad 20, men 30 behövs. Infoga 15 rader ovanför rad 20 i Excel, spara mallen och försök igen.\n",
    );
    expect(status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  test("writes nothing into a template whose every cell is locked, and leaves the protection", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(template);
    await book.getWorksheet("Komvux VT26")?.protect("hemligt", {});
    const locked = inFolder("last.xlsx");
    await book.xlsx.writeFile(locked);
    const out = inFolder("last-ut.xlsx");
    const { stderr, status } = fillInto(locked, out);
    expect(stderr).toMatch(
      /^Mallen är skyddad och har plats för 0 rader: från rad 5 är cellerna låsta, och \d+ rader behövs/,
    );
    expect([status, existsSync(out)]).toEqual([2, false]);
  });

  test.each([
    ["without a list", ["--template", template, "--out", "x.xlsx"], "Användning"],
    ["without a file to write", ["--template", template, "--from", list], "Användning"],
    [
      "with a list that is no list",
      ["--template", template, "--from", "@none", "--plan"],
      "Personnummer, Kurskod",
    ],
    [
      "with a template that is none",
      ["--template", "@none", "--from", list, "--plan"],
      "känns igen som en mall",
    ],
    ["with a sheet that is not there", [...spring, "--plan", "--sheet", "Inget"], "”Inget” finns inte"],
    ["with a folder for choices", [...spring, "--plan", "--profile", folder], "är ingen fil med sparade val"],
    [
      "with a list of headers alone",
      ["--template", template, "--from", template, "--plan"],
      "inga rader under rubrikerna",
    ],
    [
      "with a file that is not there",
      ["--template", "finns-inte.xlsx", "--from", list, "--plan"],
      "finns inte",
    ],
  ])("ends with one sentence and 2 %s", async (_what, words, sentence) => {
    const none = inFolder("inget.xlsx");
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Blad1").addRow(["Namn", "Klass"]);
    await book.xlsx.writeFile(none);
    const { stdout, stderr, status } = nacka(...words.map((word) => (word === "@none" ? none : word)));
    expect(stderr).toContain(sentence);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });
});
