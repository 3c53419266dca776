import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { formulaSamples } from "../../scripts/samples/formula-samples";
import { loadWorkbook } from "../../src/workbench/host/load-workbook";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";

const folder = resolve(__dirname, "../../src/workbench/samples");

describe("the sample APL och studieform", () => {
  test("is what the script makes", async () => {
    for (const [file, content] of Object.entries(await formulaSamples()))
      expect([file, readFileSync(resolve(folder, file)).equals(Buffer.from(content))]).toEqual([file, true]);
  });

  test("holds Nacka's own answers beside its formulas, and nothing in the rows that wait", async () => {
    const book = openFileWorkbook(new Uint8Array(readFileSync(resolve(folder, "apl-och-studieform.xlsx"))));
    const formulas = await book.ourFormulas();
    const shown = (sheet: string, address: string) =>
      formulas.find((cell) => cell.sheet === sheet && cell.address === address)?.shown;
    expect(["E5", "E6", "E7"].map((address) => shown("APL", address))).toEqual([450, 360, 2100]);
    expect(["H5", "H6", "H7"].map((address) => shown("Studieform", address))).toEqual([
      "Klassrum",
      "Klassrum",
      "Distans",
    ]);
    expect(shown("Datum", "D5")).toBe("2024_1");
    expect(formulas.filter(({ answered }) => !answered)).toEqual([]);
    expect(shown("APL", "E11")).toBeNull();
  });
});

test("a formula that shows nothing yet in the file is worked out once its row is filled in", async () => {
  const bytes = readFileSync(resolve(folder, "apl-och-studieform.xlsx"));
  const sheet = (await loadWorkbook(new Uint8Array(bytes))).sheet("APL");
  expect(sheet?.value(10, 4)).toBeNull();
  sheet?.typeInto(10, 1, "800");
  // Without the add-in the stand-in shows what Excel shows.
  expect(sheet?.value(10, 4)).toBe("#NAME?");
});
