import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { zipSync } from "fflate";
import type { Cell } from "../../src/values/reading";
import { runNacka } from "./run-nacka";

/** The command line as a person or a script runs it: its output, its one sentence on stderr, its exit code. */

const folder = mkdtempSync(join(tmpdir(), "nacka-"));
afterAll(() => rmSync(folder, { recursive: true }));

const nacka = (...words: string[]) => runNacka([...words, "--today", "2026-08-10"]);

async function workbook(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets))
    book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  const path = join(folder, name);
  await book.xlsx.writeFile(path);
  return path;
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const headers = [
  "Skolenhetskod", "Personnummer", "Kurskod", "Utbildningsnivå", "Poäng för kursen",
  "Kursdeltagarens genomförda verksamhetspoäng för kursen", "Kursstart", "Kursslut", "Kursens förläggning",
  "Utbildningsanordnare", "Betyg", "Orsak till att betygsvärde ej finns", "Avbrott", "Avbrottsdatum", "Prövning/validering",
]; // prettier-ignore
const sound = [
  "65062411", "19850412TF10", "ENGENG05", "Gymnasial", 100, 100, "2026-01-12", "2026-03-22", "Distans", "Anordnaren", "C",
  null, null, null, null,
]; // prettier-ignore
const backwards = sound.map((cell, at) => (at === 7 ? "2026-01-02" : cell));

describe("nacka check", () => {
  test("tells what the sheet is and that a row ends before it begins, and ends with 1", async () => {
    const path = await workbook("fel.xlsx", { "Komvux VT26": [headers, sound, backwards] });
    const { stdout, stderr, status } = nacka("check", path);
    expect(stdout).toContain(
      "Komvux – elever, kursdeltagare och utbildningsresultat, vårterminen 2026, 2 rader",
    );
    expect(stdout).toMatch(
      /Måste ändras \(\d+\)[\s\S]*Kursen slutar innan den börjar \(1\) {2}KVX-DATE-ORDER\n {4}H3 /,
    );
    expect(stderr).toBe("");
    expect(status).toBe(1);
  });

  test("prints the result as JSON", async () => {
    const path = await workbook("json.xlsx", { "Komvux VT26": [headers, sound, backwards] });
    const result: unknown = JSON.parse(nacka("check", path, "--format", "json").stdout);
    expect(result).toMatchObject({
      return: "komvux",
      sheet: "Komvux VT26",
      halfYear: "2026H1",
      rows: 2,
      summary: { error: expect.any(Number), review: expect.any(Number), note: expect.any(Number) },
      toolVersion: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      rulesVersion: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    expect(result).toHaveProperty(
      "findings",
      expect.arrayContaining([
        expect.objectContaining({
          check: "KVX-DATE-ORDER",
          severity: "error",
          sheet: "Komvux VT26",
          cell: "H3",
          column: "Kursslut",
          observed: "2026-01-02",
          message: expect.stringMatching(/^[A-ZÅÄÖ].*\.$/),
          fixes: expect.any(Array),
        }),
      ]),
    );
  });

  test("ends with 0 where nothing blocks", async () => {
    const path = await workbook("ren.xlsx", { "Komvux VT26": [headers, sound] });
    expect(nacka("check", path)).toMatchObject({ status: 0, stderr: "" });
  });

  test("asks which sheet where several can be checked, and takes --sheet", async () => {
    const path = await workbook("två.xlsx", { VT26: [headers, sound], HT25: [headers, backwards] });
    expect(nacka("check", path)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: "Flera blad kan granskas: ”VT26”, ”HT25”. Välj ett med --sheet.\n",
    });
    expect(nacka("check", path, "--sheet", "VT26")).toMatchObject({ status: 0 });
    expect(nacka("check", path, "--sheet", "vt26")).toMatchObject({ status: 0 });
    expect(nacka("check", path, "--sheet", "Nej").stderr).toBe(
      "Bladet ”Nej” finns inte i arbetsboken. Den har bladen ”VT26”, ”HT25”.\n",
    );
  });

  test("says what it saw and what it looked for in a sheet of another kind", async () => {
    const own = [...headers.filter((header) => header !== "Kursstart"), "Favoritfärg"];
    const path = await workbook("annat.xlsx", { Lista: [own, own.map(() => "x")] });
    const { stderr, status } = nacka("check", path);
    expect(stderr).toMatch(
      /^Bladet ”Lista” känns inte igen .*Personnummer, Kurskod.*\. Det liknar mest Komvux.*Kursstart.*saknas\.\n$/,
    );
    expect(status).toBe(2);
  });

  test("has a sentence for an empty workbook and for headers only", async () => {
    expect(nacka("check", await workbook("tom.xlsx", { Blad1: [] }))).toMatchObject({
      status: 2,
      stderr: "Arbetsboken har inga ifyllda blad.\n",
    });
    const { stderr, status } = nacka("check", await workbook("rubriker.xlsx", { VT26: [headers] }));
    expect(stderr).toMatch(/^Bladet ”VT26” har rubrikerna för Komvux.* men inga rader\./);
    expect(status).toBe(2);
  });

  test.each([
    ["a text that is called .xlsx", () => file("text.xlsx", "Personnummer;Kurskod\n")],
    ["an empty file", () => file("noll.xlsx", "")],
    ["a zip that is no workbook", () => file("zip.xlsx", zipSync({ "a.txt": new Uint8Array([1]) }))],
    [
      "an old .xls",
      () =>
        file(
          "gammal.xlsx",
          Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]),
        ),
    ],
    ["a file that is not there", () => join(folder, "saknas.xlsx")],
  ])("%s gives one sentence and no trace", (_, make) => {
    const { stdout, stderr, status } = nacka("check", make());
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^[A-ZÅÄÖ/].*\.\n$/);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toMatch(/Error|at .*:\d+/);
    expect(status).toBe(2);
  });

  test("tells that what can be checked is hidden", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Start").addRow(["Välkommen"]);
    book.addWorksheet("VT26", { state: "hidden" }).addRows([headers, [...sound]]);
    const path = join(folder, "dolt.xlsx");
    await book.xlsx.writeFile(path);
    expect(nacka("check", path)).toMatchObject({
      status: 2,
      stderr:
        "Det som kan granskas står i dolda blad: ”VT26”. Välj ett med --sheet, eller visa bladet i Excel.\n",
    });
    expect(nacka("check", path, "--sheet", "VT26")).toMatchObject({ status: 0 });
  });

  test("names columns in words where checks cannot run, and tells of formulas without a result", async () => {
    const book = new ExcelJS.Workbook();
    const less = (cells: readonly Cell[]) => cells.filter((_, at) => at !== 13);
    const sheet = book.addWorksheet("VT26");
    sheet.addRows([less(headers), less(sound)]);
    sheet.getCell("H2").value = { formula: "G2+60" };
    const path = join(folder, "formel.xlsx");
    await book.xlsx.writeFile(path);
    const { stdout } = nacka("check", path);
    expect(stdout).toContain("En formel är inte uträknad i filen (H2), och räknas som tomma celler.");
    expect(stdout).toContain(
      "Kördes inte: Inget säkert datum i Avbrottsdatum. Kolumner som saknas: Avbrottsdatum.",
    );
    expect(stdout).not.toContain("withdrawalDate");
  });

  test("checks every workbook of a folder, a line each", async () => {
    const many = mkdtempSync(join(folder, "mapp-"));
    const name = (file: string) => join(many.slice(folder.length + 1), file);
    await workbook(name("a.xlsx"), { "Komvux VT26": [headers, sound] });
    await workbook(name("b.xlsx"), { "Komvux VT26": [headers, backwards] });
    expect(nacka("check", many).stdout).toMatch(
      /^a\.xlsx: 1 rad, 0 måste ändras.*\nb\.xlsx: 1 rad, \d+ måste ändras.*\n$/,
    );
    file(name("c.xlsx"), "text");
    const { stdout, status } = nacka("check", many, "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject([
      { file: "a.xlsx" },
      { file: "b.xlsx" },
      { file: "c.xlsx", error: expect.any(String) },
    ]);
    expect(status).toBe(2);
  });

  test("tells of files in a folder that it cannot check, and passes over locks and folders", async () => {
    const many = mkdtempSync(join(folder, "mapp-"));
    await workbook(join(many.slice(folder.length + 1), "~a.xlsx"), { "Komvux VT26": [headers, sound] });
    for (const name of ["~$a.xlsx", "._a.xlsx", ".~lock.a.xlsx#", "läs mig.txt"])
      writeFileSync(join(many, name), "x");
    mkdirSync(join(many, "kopior.xlsx"));
    writeFileSync(join(many, "elever.csv"), "Personnummer;Kurskod\n");
    const { stdout, status } = nacka("check", many);
    expect(stdout).toMatch(/^elever\.csv: Filen är ingen Excelarbetsbok\. .*\n~a\.xlsx: 1 rad, .*\n$/);
    expect(status).toBe(2);
  });

  test("checks all the files that are named, not only the first", async () => {
    const good = await workbook("först.xlsx", { "Komvux VT26": [headers, sound] });
    const bad = await workbook("sedan.xlsx", { "Komvux VT26": [headers, backwards] });
    const { stdout, status } = nacka("check", good, bad);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      expect.stringContaining("först.xlsx: 1 rad, 0 måste ändras"),
      expect.stringContaining("sedan.xlsx: 1 rad, 1 måste ändras"),
    ]);
    expect(status).toBe(1);
  });

  test("says that a file cannot be opened apart from one that is not there", () => {
    expect(nacka("ready", folder).stderr).toMatch(/^”.*” kan inte öppnas\. .*\.\n$/);
    expect(nacka("ready", join(folder, "saknas.xlsx")).stderr).toMatch(/^Filen ”.*” finns inte\.\n$/);
  });

  test("names the returns where --return is none of them", async () => {
    const path = await workbook("redovisning.xlsx", { "Komvux VT26": [headers, sound] });
    const { stderr, status } = nacka("check", path, "--return", "kommvux");
    expect(stderr).toMatch(
      /^Det finns ingen redovisning som heter ”kommvux”\. Välj någon av komvux, sfi.*\.\n$/,
    );
    expect(status).toBe(2);
  });
});

describe("the other commands", () => {
  test("nacka checks lists every check with its severity and title", () => {
    const { stdout, status } = nacka("checks");
    expect(stdout).toMatch(/^KVX-DATE-ORDER +error +Kursen slutar innan den börjar$/m);
    expect(status).toBe(0);
  });

  test("nacka explain prints a check's page, in English too", () => {
    expect(nacka("explain", "kvx-date-order").stdout).toMatch(
      /^KVX-DATE-ORDER: Kursen slutar innan den börjar\n[\s\S]*Gör så här: .+\nVarför: .+\nExempel: .+\nKälla: /,
    );
    expect(nacka("explain", "KVX-DATE-ORDER", "--language", "en").stdout).toMatch(
      /\nWhat to do: .+\nWhy: .+\nExample: .+\nSource: /,
    );
    expect(nacka("explain", "KVX-NOSUCH")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("KVX-NOSUCH"),
    });
  });

  test("nacka call goes by the periods and amounts that the provider has entered, and by the day that is given", () => {
    const own = {
      format: 1,
      kind: "tables",
      periods: [{ name: "2026_1", start: "2026-01-05", end: "2026-03-15" }],
      prices: [
        { year: 2026, perPoint: { basic: 58.15 } },
        { year: 2023, perPoint: { basic: 60 } },
      ],
    };
    const tables = file("egna.json", JSON.stringify(own));
    const called = (...words: string[]) => nacka("call", ...words, "--tables", tables, "--format", "json");
    expect(JSON.parse(called("PERIOD", "2026-02-01").stdout)).toEqual({ value: "2026_1" });
    const amount = called("CHECKAMOUNT", "100", "grund", "--today", "2026-08-10");
    expect(JSON.parse(amount.stdout)).toEqual({ value: 5815 });
    expect(amount.stderr).toBe(
      "Ditt belopp för grundläggande kurser 2023 är 60,00 kr, Nackas är 52,40 kr. Ditt gäller.\n",
    );
    const overlap = {
      ...own,
      periods: [...own.periods, { name: "2026_2", start: "2026-03-15", end: "2026-05-24" }],
    };
    expect(
      nacka("call", "PERIOD", "2026-02-01", "--tables", file("fel.json", JSON.stringify(overlap))),
    ).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /fel\.json går inte att läsa .*\(vid periods\.1\)\. 2026_2 går in i 2026_1, 2026-01-05 till 2026-03-15\./,
      ) as string,
    });
  });

  test("nacka call computes a function", () => {
    expect(nacka("call", "APLHOURS", "1500", "300", "--format", "json")).toMatchObject({
      stdout: '{"value":360}\n',
      status: 0,
    });
    expect(JSON.parse(nacka("call", "APLHOURS", "många", "--format", "json").stdout)).toMatchObject({
      error: "#VALUE!",
      message: expect.any(String),
    });
  });

  test("nacka --help prints the usage and ends with 0", () => {
    expect(nacka("--help")).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringMatching(/^Användning:/),
    });
  });

  test("a reader that stops before the end is no fault", () => {
    const command = `"${process.execPath}" --import tsx src/cli/main.ts checks --format json | head -1; echo done`;
    const { stdout, stderr } = spawnSync("sh", ["-c", command], {
      encoding: "utf8",
      cwd: join(__dirname, "../.."),
    });
    expect(stdout).toBe("[\ndone\n");
    expect(stderr).toBe("");
  });

  test("words that are off give the usage and exit code 2", () => {
    for (const words of [
      ["grans"],
      [],
      ["check"],
      ["constructor"],
      ["explain"],
      ["check", "x.xlsx", "--language", "fr"],
      ["check", "x.xlsx", "--sort"],
      ["checks", "--format", "xml"],
    ]) {
      expect(nacka(...words)).toMatchObject({
        status: 2,
        stdout: "",
        stderr: expect.stringContaining("Användning:"),
      });
    }
  });
});
