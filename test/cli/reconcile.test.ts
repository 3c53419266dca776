import ExcelJS from "exceljs";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  foreignProfile,
  type PayoutLayout,
  payoutSheets,
  registerSheet,
} from "../../scripts/samples/payout/payout-layouts";
import { type SampleMonth, sampleMonth } from "../../scripts/samples/payout/payout-month";
import { payoutWorkbook } from "../../scripts/samples/payout/payout-workbook";
import { monthIn } from "../../src/regulations/month";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";
import { takeBackNotes, writeNotes } from "../../src/workbook/write-notes";
import { runNacka } from "./run-nacka";

/** `nacka reconcile` as a person or a script runs it. */

const folder = mkdtempSync(join(tmpdir(), "nacka-payout-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const nacka = (...words: string[]) => runNacka(["reconcile", ...words, "--today", "2023-11-22"]);

const october = monthIn(2023, 10);
/** October with what was planted, but for the protected person: her sheet is never copied. */
const open = (): SampleMonth => {
  const sample = sampleMonth(october);
  const hidden = sample.rows.find((row) => row.protected === "Ja")?.personalNumber;
  return { ...sample, lines: sample.lines.filter(({ personalNumber }) => personalNumber !== hidden) };
};

async function files(name: string, sample: SampleMonth, layout: PayoutLayout = "plain") {
  const [sheet, register] = [at(`${name}-u.xlsx`), at(`${name}-r.xlsx`)];
  writeFileSync(
    sheet,
    await payoutWorkbook(payoutSheets(layout, sample.lines, sample.month, sample.totalOff)),
  );
  writeFileSync(register, await payoutWorkbook([registerSheet(sample.rows)]));
  return ["--sheet", sheet, "--register", register, "--month", "2023-10"];
}

interface Printed {
  readonly month: string;
  readonly summary: Record<string, number>;
  readonly effect: number;
  readonly deviations: readonly Record<string, unknown>[];
}

describe("nacka reconcile", () => {
  test("a sheet that agrees ends with 0 and says so", async () => {
    const { stdout, status } = nacka(...(await files("clean", sampleMonth(october, true))));
    expect(status).toBe(0);
    expect(stdout).toContain("Allt stämmer.");
    expect(stdout).toMatch(/Stämmer +24/);
  });

  test("a register with headers only is told as that, and makes no line unknown", async () => {
    const refused = nacka(...(await files("empty", { ...sampleMonth(october, true), rows: [] })));
    expect([refused.status, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toMatch(
      /Registret har inga rader med personnummer: bladet ”.+” i .*empty-r\.xlsx/,
    );
  });

  test("deviations end with 1, and as JSON each has its class, cells, values, effect, note and to-do", async () => {
    const { stdout, status } = nacka(...(await files("planted", open())), "--format", "json");
    expect(status).toBe(1);
    const printed = JSON.parse(stdout) as Printed;
    expect(printed.month).toBe("2023-10");
    expect(Object.keys(printed.summary)).toEqual(["agreed", "differs", "missing", "unknown", "double"]);
    const doubled = printed.deviations.find((one) => one["class"] === "D03");
    expect(doubled).toMatchObject({
      severity: "review",
      own: "1",
      sheet: "2",
      effect: -4720,
      sheetCell: expect.stringMatching(/^O\d+$/) as string,
    });
    for (const one of printed.deviations) {
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining([
          "class",
          "severity",
          "sheetCell",
          "registerCell",
          "own",
          "sheet",
          "effect",
          "note",
          "todo",
        ]),
      );
    }
    const sum = printed.deviations.reduce((all, { effect }) => all + Number(effect ?? 0), 0);
    expect(printed.effect).toBeCloseTo(sum, 2);
    expect(stdout).not.toMatch(/(?:19|20)\d{10}/);
  });

  test("headers of no known spelling are named, and a profile says what they are", async () => {
    const words = await files("foreign", sampleMonth(october, true), "foreignHeaders");
    const refused = nacka(...words);
    expect([refused.status, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toMatch(
      /känns inte igen som utbetalningsunderlag\. Kolumner som saknas: .*Belopp/,
    );
    writeFileSync(
      at("profile.json"),
      JSON.stringify({ version: 1, sheet: foreignProfile, settings: { shares: { gradePassed: 100 } } }),
    );
    expect(nacka(...words, "--profile", at("profile.json")).status).toBe(0);
    writeFileSync(
      at("wrong.json"),
      JSON.stringify({ version: 1, settings: { shares: { gradePassed: 120 } } }),
    );
    const wrong = nacka(...words, "--profile", at("wrong.json"));
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining("settings.shares.gradePassed")]);
    for (const [profile, said] of [
      [
        { version: 1, settings: { share: { gradePassed: 50 } } },
        /en inställning som inte finns: ”settings\.share”/,
      ],
      [
        { version: 1, sheet: { "Utfall SEK": "ammount" } },
        /”Utfall SEK” som kolumnen ”ammount”, .* amount, /,
      ],
    ] as const) {
      writeFileSync(at("misspelt.json"), JSON.stringify(profile));
      const refused = nacka(...words, "--profile", at("misspelt.json"));
      expect([refused.status, refused.stdout, refused.stderr]).toEqual([2, "", expect.stringMatching(said)]);
    }
  });

  test("--tables gives the provider's own prices; the profile's own hold before them", async () => {
    const words = await files("tables", sampleMonth(october, true));
    const general = (kronor: number) => ({ year: 2023, perPoint: { upperSecondary: kronor } });
    const tables = at("tables.json");
    writeFileSync(
      tables,
      JSON.stringify({ format: 1, kind: "tables", periods: [], prices: [general(45.1)] }),
    );
    const json = ["--tables", tables, "--format", "json"];
    const { stdout, stderr, status } = nacka(...words, ...json);
    expect([status, stderr]).toEqual([
      1,
      "Ditt belopp för allmänna kurser 2023 är 45,10 kr, Nackas är 47,20 kr. Ditt gäller.\n",
    ]);
    const { deviations, summary } = JSON.parse(stdout) as Printed;
    expect(summary).toMatchObject({ agreed: 12, differs: 12 });
    for (const deviation of deviations)
      expect(deviation).toMatchObject({ class: "D14", own: "45,10", sheet: "47,20", effect: -210 });

    const profile = at("prices.json");
    writeFileSync(profile, JSON.stringify({ version: 1, settings: { prices: [general(47.2)] } }));
    expect(nacka(...words, ...json, "--profile", profile).status).toBe(0);
  });

  test("a file of tables that cannot be read ends with 2 and names the file and what is wrong", async () => {
    const words = await files("not-tables", sampleMonth(october, true));
    const wrong = at("two-years.json");
    const prices = [
      { year: 2023, perPoint: {} },
      { year: 2023, perPoint: {} },
    ];
    writeFileSync(wrong, JSON.stringify({ format: 1, kind: "tables", periods: [], prices }));
    for (const [file, sentence] of [
      [wrong, /two-years\.json .*prices\.1\.year/],
      [at("nowhere.json"), /nowhere\.json” finns inte/],
    ] as const) {
      const { stdout, stderr, status } = nacka(...words, "--tables", file);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(sentence);
    }
  });

  test.each([
    ["no month", ["--sheet", "x", "--register", "y"], /--month/],
    ["a month that is none", ["--sheet", "x", "--register", "y", "--month", "2023-13"], /ingen månad/],
    [
      "a file that is not there",
      ["--sheet", "x", "--register", "/nowhere/y.xlsx", "--month", "2023-10"],
      /finns inte/,
    ],
  ])("%s ends with 2 and one sentence", (_, words, sentence) => {
    const { stdout, stderr, status } = nacka(...words);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("a sheet about another month is not taken for the month", async () => {
    const words = (await files("month", sampleMonth(october, true))).map((word) =>
      word === "2023-10" ? "2023-09" : word,
    );
    expect(nacka(...words)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("avser 2023-10, inte 2023-09") as string,
    });
  });

  test("a workbook with several months and the register in it is held against itself, the months before as a window", async () => {
    const [september, october10] = [sampleMonth(monthIn(2023, 9), true), sampleMonth(october, true)];
    const of = ({ lines, month }: SampleMonth) => payoutSheets("plain", lines, month, 0);
    const whole = at("whole.xlsx");
    const sheets = [...of(september), ...of(october10), registerSheet(october10.rows)];
    writeFileSync(whole, await payoutWorkbook(sheets));
    const both = ["--sheet", whole, "--register", whole, "--month"];
    const { status, stdout } = nacka(...both, "2023-10");
    expect([status, stdout]).toEqual([0, expect.stringMatching(/Stämmer +24/)]);
    const other = nacka(...both, "2023-12");
    expect([other.status, other.stderr]).toEqual([
      2,
      expect.stringContaining("avser 2023-09, 2023-10, inte 2023-12"),
    ]);
  });

  test("formulas that nobody has calculated are no amounts: the file is to be opened and saved first", async () => {
    const words = await files("formula", sampleMonth(october, true));
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(at("formula-u.xlsx"));
    const [sheet] = book.worksheets;
    if (sheet) sheet.getCell("O5").value = { formula: "E5*N5" } as ExcelJS.CellFormulaValue;
    await book.xlsx.writeFile(at("formula-u.xlsx"));
    const refused = nacka(...words);
    expect([refused.status, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toMatch(
      /En formel är inte uträknad i .*formula-u\.xlsx \(O5\)\. Öppna filen i Excel/,
    );
  });

  test("a sheet with a protected person is never written to another file, and no cell of hers is named", async () => {
    const sample = sampleMonth(october);
    const { stdout, status } = nacka(...(await files("hidden", sample)), "--out", at("hidden-out.xlsx"));
    expect(status).toBe(1);
    expect(stdout).toContain("ska inte kopieras");
    expect(existsSync(at("hidden-out.xlsx"))).toBe(false);
    const line = sample.lines.findIndex(
      ({ personalNumber }) =>
        personalNumber === sample.rows.find((row) => row.protected === "Ja")?.personalNumber,
    );
    expect(stdout).not.toMatch(new RegExp(`\\b[A-Z]${line + 5}\\b`));
  });

  test("the sheet is never written over", async () => {
    const words = await files("same", open());
    expect(nacka(...words, "--out", words[1] ?? "").status).toBe(2);
  });

  test("what was noted one month is awaited the next", async () => {
    const noted = at("history.json");
    const missing = { ...sampleMonth(october, true), lines: sampleMonth(october, true).lines.slice(1) };
    expect(nacka(...(await files("noted", missing)), "--history", noted).status).toBe(1);
    const stored = readFileSync(noted, "utf8");
    expect(JSON.parse(stored)).toMatchObject({ version: 1, noted: [{ class: "D01", month: "2023-10" }] });
    expect(stored).not.toMatch(/\b(?:19|20)\d{10}\b/);
    const november = { ...sampleMonth(monthIn(2023, 11), true) };
    const words = (await files("november", { ...november, rows: [...november.rows, ...missing.rows] })).map(
      (word) => (word === "2023-10" ? "2023-11" : word),
    );
    const { stdout, status } = nacka(...words, "--history", noted);
    expect(status).toBe(1);
    expect(stdout).toContain("D27 Utlovad rättelse har inte kommit");
  });
});

test("nacka explain D07 tells what the class is, what it rests on and where it comes from", () => {
  const { stdout, status } = runNacka(["explain", "D07"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^D07: Avbrott efter 28 dagar utan rad[\s\S]*andel som ersätts[\s\S]*Källa: Nacka/);
});

describe("notes on a sheet", () => {
  test("stand beside the lines; every cell that was there is as it was", async () => {
    const words = await files("notes", open(), "pages");
    expect(nacka(...words, "--out", at("notes-out.xlsx")).status).toBe(1);
    const before = openFileWorkbook(readFileSync(at("notes-u.xlsx")));
    const after = openFileWorkbook(readFileSync(at("notes-out.xlsx")));
    const [sheet = ""] = (await before.sheets()).map(({ name }) => name);
    const [old, written] = [await before.read(sheet), await after.read(sheet)];
    old.columns.forEach((column, at) =>
      column.forEach((cell, row) => expect(written.columns[at]?.[row] ?? null).toEqual(cell)),
    );
    const notes = written.columns[old.columns.length]?.filter((cell) => cell !== null) ?? [];
    expect(notes[0]).toBe("Avvikelse");
    expect(notes.length).toBeGreaterThan(20);
    expect((await after.sheets()).map(({ name }) => name)).toEqual([sheet, "Att göra"]);
  });

  test("can be taken back", async () => {
    const bytes = await payoutWorkbook(payoutSheets("plain", open().lines, october, 0));
    const workbook = openFileWorkbook(bytes);
    const sheet = await workbook.activeSheet();
    const before = await workbook.read(sheet);
    const page = { landscape: true, titleRows: [4, 4] as const, header: {}, footer: { left: "x" } };
    const notes = [{ sheet, column: 16, width: 44, writes: [{ address: "Q5", value: "Avvikelse" }], page }];
    const written = await writeNotes(
      workbook,
      notes,
      { name: "Att göra", widths: [10], rows: [["a"]] },
      page,
    );
    await takeBackNotes(workbook, JSON.parse(JSON.stringify(written)) as typeof written);
    const after = openFileWorkbook(workbook.save());
    expect((await after.sheets()).map(({ name }) => name)).toEqual([sheet]);
    const read = await after.read(sheet);
    expect(read.columns.slice(0, before.columns.length)).toEqual(before.columns);
    expect(
      read.columns
        .slice(before.columns.length)
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([]);
  });
});

const converts =
  spawnSync("soffice", ["--version"]).status === 0 && spawnSync("pdftotext", ["-v"]).status === 0;

test("every printed page can be signed", async () => {
  if (!converts) {
    process.stderr.write("LibreOffice or pdftotext is not installed: the printed pages are not looked at.\n");
    return;
  }
  const sample = open();
  const many = { ...sample, lines: [...sample.lines, ...sample.lines, ...sample.lines] };
  nacka(...(await files("print", many, "subtotals")), "--out", at("print-out.xlsx"));
  spawnSync("soffice", [
    `-env:UserInstallation=file://${folder}/profile`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    at("print-out.xlsx"),
  ]);
  const pages = spawnSync("pdftotext", ["-layout", at("print-out.pdf"), "-"], {
    encoding: "utf8",
    maxBuffer: 1e8,
  }).stdout.split("\f");
  const ofSheet = pages.filter((page) => page.includes("Personnummer"));
  expect(ofSheet.length).toBeGreaterThan(2);
  for (const page of ofSheet) {
    expect(page).toContain("granskat, korrigerat och korrekt");
    for (const words of ["Ort: ___", "Datum: ___", "Namnförtydligande: ___", "Underskrift: ___", "Avvikelse"])
      expect(page).toContain(words);
    expect(page).toMatch(new RegExp(`Sida \\d+ av ${pages.length - 1}`));
  }
}, 120_000);
