import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { encodeStoredList } from "../../src/returns/stored-lists/encode-stored-list";
import { readListSheets } from "../../src/returns/stored-lists/read-list";
import type { StoredSpecification } from "../../src/returns/stored-lists/stored-list";
import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import { gridOf } from "../returns/filling";
import { runNacka } from "./run-nacka";

/** Lists of the person's own on the command line: shown, and checked by. */

const folder = mkdtempSync(join(tmpdir(), "nacka-lists-"));
afterAll(() => rmSync(folder, { recursive: true }));

const nacka = (...words: string[]) => runNacka([...words, "--today", "2026-08-10"]);

async function workbook(name: string, rows: readonly (readonly Cell[])[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Blad1").addRows(rows.map((row) => [...row]));
  const path = join(folder, name);
  await book.xlsx.writeFile(path);
  return path;
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const head = ["Variabelnamn", "Fältinnehåll", "Tillåtna tecken", "(Max) längd"];
const description = (): Promise<string> =>
  workbook("datafilsbeskrivning.xlsx", [
    ["2026-05-07"],
    ["UNDERSÖKNINGEN: Komvux, elever VT 2026"],
    ["Kravspecifikation för datafil. (Format: Semikolonseparerad textfil)"],
    head,
    ["PersonNr", "Personnummer", "BS", 12],
    ["Betyg", "Betyg\nA = betyg A\nC = betyg C", "B", 1],
    ["Anordnare", "Namn", "?", 5],
  ]);
const courses = (): string =>
  file(
    "kurser.json",
    JSON.stringify({
      subjects: [
        { modifiedDate: "2026-05-20", courses: [{ code: "ENGENG05", name: "Engelska 5", points: "150" }] },
      ],
    }),
  );
const komvux = (grade: string): Promise<string> =>
  workbook("komvux.xlsx", [
    ["Personnummer", "Kurskod", "Poäng", "Kursstart", "Kursslut", "Betyg", "Anordnare"],
    ["19850412TF10", "ENGENG05", 100, "2026-01-12", "2026-03-22", grade, "Skola"],
  ]);

describe("nacka lists import", () => {
  test("shows SCB's description of a data file, and what in it could not be read", async () => {
    const { stdout, status } = nacka("lists", "import", await description());
    expect(stdout).toBe(
      [
        "Kravspecifikation för datafil, Komvux, elever VT 2026 (2026-05-07): 3 variabler",
        "  PersonNr   BS, högst 12 tecken",
        "  Betyg      B, högst 1 tecken, koder: A C",
        "  Anordnare  högst 5 tecken",
        "C7: tillåtna tecken för Anordnare kan inte läsas.",
        "",
      ].join("\n"),
    );
    expect(status).toBe(0);
  });

  test("prints it as JSON", async () => {
    expect(JSON.parse(nacka("lists", "import", await description(), "--format", "json").stdout)).toEqual({
      document: "Kravspecifikation för datafil",
      version: "2026-05-07",
      survey: "Komvux, elever VT 2026",
      variables: [
        { name: "PersonNr", description: "Personnummer", characters: "BS", maxLength: 12, codes: [] },
        {
          name: "Betyg",
          description: "Betyg",
          characters: "B",
          maxLength: 1,
          codes: [
            { code: "A", meaning: "betyg A" },
            { code: "C", meaning: "betyg C" },
          ],
          onlyCodes: true,
        },
        { name: "Anordnare", description: "Namn", characters: null, maxLength: 5, codes: [] },
      ],
      remarks: [{ kind: "characters", variable: "Anordnare", address: "C7" }],
    });
  });

  test("counts the courses of Skolverket's answer and of a workbook", async () => {
    expect(JSON.parse(nacka("lists", "import", courses(), "--format", "json").stdout)).toEqual({
      document: "Skolverket, kurser och ämnen",
      version: "2026-05-20",
      courses: 1,
      left: 0,
    });
    const sheet = await workbook("Kurskoder och kursnamn - VT2026.xlsx", [
      ["Kurskod", "Kursnamn"],
      ["ENGENG05", "Engelska 5"],
      ["Summa", "1"],
    ]);
    expect(nacka("lists", "import", sheet).stdout).toBe(
      "Kurskoder och kursnamn - VT2026 (2026-01): 1 kurs\n1 rad utan kurskod som går att känna igen togs inte med.\n",
    );
  });

  test("ends with 2 and one sentence for what is no list", async () => {
    const other = await workbook("annat.xlsx", [["Namn", "Färg"]]);
    expect(nacka("lists", "import", other)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: `${other} är varken SCB:s datafilsbeskrivning, en lista med kurskoder eller svaret från Skolverkets API.\n`,
    });
    const endings = [
      ["import", join(folder, "saknas.xlsx")], ["import", folder], ["import", file("halv.json", '{"subjects":[')],
      ["import", file("text.xlsx", "hej")], ["import"], ["export", other],
    ]; // prettier-ignore
    for (const words of endings) {
      const { status, stdout, stderr } = nacka("lists", ...words);
      expect([words, status, stdout]).toEqual([words, 2, ""]);
      expect(stderr).toMatch(/^[^\n]+\.\n$|^Användning:/);
    }
  });
});

test("nacka explain tells what the lists give checks of", () => {
  expect(nacka("explain", "spec-length").stdout).toMatch(
    /^SPEC-LENGTH: För långt värde i kolumnen\nMåste ändras\. Källan säger det\.\n/,
  );
  expect(nacka("explain", "LIST-VALUE:grade", "--language", "en").stdout).toMatch(
    /^LIST-VALUE: Not in the template's list for the column\n/,
  );
});

describe("nacka check", () => {
  test("finds what breaks the workbook's own drop-down list", async () => {
    const path = await workbook("lista.xlsx", [
      ["Personnummer", "Kurskod", "Kursstart", "Kursslut", "Betyg", "Avbrott", "Kursens förläggning"],
      ["19850412TF10", "ENGENG05", "2026-01-12", "2026-03-22", "C", null, "D"],
      ["19850412TF20", "ENGENG05", "2026-01-12", "2026-03-22", "C", null, "Hemma"],
    ]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const cell = book.getWorksheet("Blad1")?.getCell("G2");
    if (cell !== undefined)
      cell.dataValidation = { type: "list", formulae: ['"D,K"'], showErrorMessage: true };
    await book.xlsx.writeFile(path);
    const { stdout, status } = nacka("check", path);
    expect(stdout).toContain(
      "Finns inte i mallens lista för Kursens förläggning (1)  LIST-VALUE:studyForm\n    G3     ”Hemma” finns inte i rullgardinslistan. Den tar: D, K.",
    );
    expect(status).toBe(1);
  });

  test("holds the sheet to SCB's description, and says which columns it speaks of", async () => {
    const words = ["check", await komvux("B"), "--specification", await description()];
    const { stdout, status } = nacka(...words);
    expect(stdout).toContain(
      "Granskad även mot Kravspecifikation för datafil, Komvux, elever VT 2026 (2026-05-07): Personnummer = PersonNr, Anordnare = Anordnare, Betyg = Betyg.",
    );
    expect(stdout).toContain(
      "Kod som inte finns i listan för Betyg (1)  SPEC-CODE:grade\n    F2     ”B” finns inte",
    );
    expect(status).toBe(1);
    expect(JSON.parse(nacka(...words, "--format", "json").stdout)).toMatchObject({
      lists: { specification: { version: "2026-05-07", linked: [{ column: "Personnummer", variable: "PersonNr" }, {}, {}] } },
      findings: expect.arrayContaining([
        expect.objectContaining({ check: "SPEC-CODE:grade", severity: "error", cell: "F2", observed: "B" }),
      ]),
    }); // prettier-ignore
  });

  test("takes lists that were saved to a file from the pane, linked as the person linked them there", async () => {
    const { list } = readListSheets(
      [
        gridOf([
          ["UNDERSÖKNINGEN: Komvux, elever VT 2026"],
          ["Kravspecifikation för datafil"],
          head,
          ["Resultat", "Betyg\nA = betyg A\nC = betyg C", "B", 1],
          ["Skola", "Namn", "BS", 3],
        ]),
      ],
      "datafilsbeskrivning",
      day("2026-08-10"),
    ) as { list: StoredSpecification };
    const saved = encodeStoredList({ ...list, links: { komvux: { grade: "Resultat" } } }) ?? "";
    const words = ["check", await komvux("B"), "--specification", file("sparad.json", saved)];
    const { stdout } = nacka(...words);
    expect(stdout).toContain("Kravspecifikation för datafil, Komvux, elever VT 2026: Betyg = Resultat.");
    expect(stdout).toContain("SPEC-CODE:grade\n    F2     ”B” finns inte");
  });

  test("takes the course list given in place of its own", async () => {
    const path = await komvux("A");
    const finding = expect.objectContaining({ check: "KVX-POINTS-LIST", cell: "C2" });
    const found = JSON.parse(nacka("check", path, "--courses", courses(), "--format", "json").stdout);
    expect(found).toMatchObject({
      findings: expect.arrayContaining([finding]),
      lists: { courses: { document: "Skolverket, kurser och ämnen", version: "2026-05-20" } },
    });
    expect(JSON.parse(nacka("check", path, "--format", "json").stdout)).toMatchObject({
      findings: expect.not.arrayContaining([finding]),
      lists: {},
    });
  });

  test("ends with 2 where the file given is another kind of list", async () => {
    const path = await komvux("A");
    expect(nacka("check", path, "--specification", courses()).stderr).toMatch(
      /är ingen datafilsbeskrivning från SCB\.\n$/,
    );
    expect(nacka("check", path, "--courses", await description())).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/är ingen lista med kurskoder\.\n$/),
    });
  });
});
