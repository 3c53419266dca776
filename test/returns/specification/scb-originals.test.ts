import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSpecification } from "../../../src/returns/specification/read-specification";
import type { Specification } from "../../../src/returns/specification/specification";
import { openFileWorkbook } from "../../../src/workbook/xlsx/file-workbook";

/** SCB's own documents for two sister collections, compared with what a person reads in them. */

const folder = join(__dirname, "../../../../shared/data/scb");
const given = existsSync(folder) ? describe : describe.skip;

async function read(file: string): Promise<Specification> {
  const workbook = openFileWorkbook(readFileSync(join(folder, file)));
  const sheets = await workbook.sheets();
  const found = readSpecification(await Promise.all(sheets.map(({ name }) => workbook.read(name))));
  if (found === undefined) throw new Error("not read");
  return found;
}

const named = ({ variables }: Specification, name: string) => variables.find((one) => one.name === name);

given("Betyg i årskurs 6, 2025 (codes on the rows that follow)", () => {
  let document: Specification;
  beforeAll(async () => {
    document = await read("datafilsbeskrivning-betyg_ak6_2025.xlsx");
  });

  test("says what it is, with nothing left unread", () => {
    expect(document).toMatchObject({
      document: "Postbeskrivning för datafil",
      version: "2024-12-13",
      survey: "Grundskolan, Terminsbetyg Årskurs 6 VT 2025",
      halfYear: { year: 2025, half: 1 },
      remarks: [],
    });
  });

  test("has its 35 variables in order", () => {
    expect(document.variables.map(({ name }) => name)).toEqual([
      "System", "Datum", "Version", "PersonNr", "Skolenhetskod", "Klass", "Fornamn", "Efternamn", "Bl", "En", "Hkk", "Idh",
      "Ma", "M1 (språk)", "M1 (betyg)", "M2 (språk)", "M2 (betyg)", "Modm_anm", "Modmalbe", "Mu", "No", "Bi", "Fy", "Ke",
      "So", "Ge", "Hi", "Re", "Sh", "Sl", "Sv", "Sva", "Tn", "Tk", "Ovr",
    ]); // prettier-ignore
  });

  test("has characters, lengths and code lists", () => {
    expect(named(document, "Datum")).toMatchObject({ characters: "S", alsoAllowed: "-", maxLength: 10 });
    expect(named(document, "PersonNr")).toMatchObject({ characters: "BS", maxLength: 12, codes: [] });
    expect(named(document, "Klass")).toMatchObject({
      characters: "A",
      maxLength: 20,
      codes: [{ code: "9999999999", meaning: "Uppgift saknas" }],
      onlyCodes: false,
    });
    expect(
      named(document, "Bl")
        ?.codes.map(({ code }) => code)
        .join(""),
    ).toBe("3FEDCBA9YZ");
    expect(
      named(document, "Modmalbe")
        ?.codes.map(({ code }) => code)
        .join(""),
    ).toBe("2FEDCBA9YZ");
    expect(named(document, "Ovr")).toMatchObject({ onlyCodes: true, maxLength: 1 });
    expect(named(document, "Ovr")?.codes).toHaveLength(11);
    expect(named(document, "Bl")?.codes[1]).toEqual({ code: "F", meaning: "ej godkänt betyg" });
    expect(document.variables.filter(({ onlyCodes }) => onlyCodes)).toHaveLength(24);
  });
});

given("Nationella prov i årskurs 3, 2026 (codes within the cell, and by reference)", () => {
  let document: Specification;
  beforeAll(async () => {
    document = await read("datafilsbeskrivning_np3_2026.xlsx");
  });

  test("says what it is, with nothing left unread", () => {
    expect(document).toMatchObject({
      document: "Postbeskrivning för datafil",
      version: "2025-12-10",
      survey: "Ämnesprov årskurs 3, vt 2026",
      halfYear: { year: 2026, half: 1 },
      remarks: [],
    });
    expect(document.variables).toHaveLength(35);
    expect(document.variables.at(-1)?.name).toBe("SV_C_POANG");
  });

  test("has the longest of two lengths, and characters over a divided word", () => {
    expect(named(document, "System")).toMatchObject({ characters: "A", maxLength: 15 });
    expect(named(document, "Datum")).toMatchObject({ characters: "S", alsoAllowed: "-", maxLength: 10 });
  });

  test("has code lists, also where one variable refers to another", () => {
    const results = [
      { code: "0", meaning: "Ej nått kravnivån på provet" },
      { code: "1", meaning: "Nått kravnivån på provet" },
      { code: "99", meaning: "Ej deltagit i delprovet" },
      { code: "88", meaning: "Provresultat har försvunnit" },
    ];
    expect(named(document, "MA_A_PR")).toMatchObject({ codes: results, onlyCodes: true });
    expect(named(document, "SV_H_PR")).toMatchObject({ codes: results, onlyCodes: true });
    expect(named(document, "SV_KURSPLAN")?.codes.map(({ code }) => code)).toEqual(["1", "2", "99"]);
  });

  test("lets groups and points hold more than their codes", () => {
    for (const name of ["MA_GRUPP", "MA_G2_POANG", "SV_B_POANG"])
      expect(named(document, name)).toMatchObject({ onlyCodes: false });
    expect(named(document, "MA_B_POANG")?.description).toContain("(maxpoäng = 17)");
    expect(named(document, "MA_B_POANG")?.codes.map(({ code }) => code)).toEqual(["99", "88"]);
  });
});
