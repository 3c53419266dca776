import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { recognise } from "../../src/engine/recognise";
import { returns } from "../../src/returns/returns";
import { openFileWorkbook } from "../../src/workbook/xlsx/file-workbook";

const folder = resolve(__dirname, "../../src/workbench/samples");

/** File names' beginnings, and the return that each is. */
const samples = [
  ["komvux", "komvux"],
  ["sfi", "sfi"],
  ["nationella-prov", "nationalTests"],
] as const;

const files = samples.flatMap(([name, returnId]) =>
  ["utan-anmarkningar", "planterade-fel", "mall"].map((kind) => [`${name}-${kind}.xlsx`, returnId] as const),
);

test.each(files)("%s is %s by a clear lead over every other return", async (file, returnId) => {
  const book = openFileWorkbook(new Uint8Array(readFileSync(resolve(folder, file))));
  const [best, ...others] = recognise(await book.read(await book.activeSheet()), returns);
  expect(best).toMatchObject({ returnId, recognised: true });
  const nearest = Math.max(0, ...others.filter(({ recognised }) => recognised).map(({ score }) => score));
  expect((best?.score ?? 0) - nearest).toBeGreaterThan(0.2);
});

const headed = (headers: readonly string[]) => ({
  sheet: "Blad1",
  firstRow: 0,
  firstColumn: 0,
  rowCount: 1,
  columns: headers.map((header) => [header]),
  date1904: false,
});

test.each([
  ["komvux", ["Personnummer", "Kurs", "Kursstart", "Kursslut", "Betyg", "Poäng", "Nivå", "Anordnare"]],
  ["sfi", ["Personnummer", "Studieväg", "Kurs", "Kursstart", "Kursslut", "Betyg"]],
  ["nationalTests", ["Personnummer", "Kurs", "Provdatum", "Deltagit", "Provbetyg"]],
] as const)("a sheet that %s needs is not taken for another return", (returnId, headers) => {
  const [best, second] = recognise(headed(headers), returns);
  expect(best).toMatchObject({ returnId, recognised: true });
  expect((best?.score ?? 0) - (second?.recognised === true ? second.score : 0)).toBeGreaterThan(0.05);
});

test("what a sheet that is no return is nearest to names most of its headers, however few its columns are", () => {
  const [best] = recognise(
    headed(["Personnummer", "Kurskod", "Orsak till att betygsvärde ej finns", "Favoritfärg"]),
    returns,
  );
  expect(best).toMatchObject({ returnId: "komvux", recognised: false });
});
