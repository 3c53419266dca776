import { openSheet } from "../../src/returns/open-sheet";
import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";

const today = day("2026-08-10");

const komvux = [
  "Personnummer", "Kurskod", "Utbildningsnivå", "Poäng för kursen", "Genomförda verksamhetspoäng", "Kursstart", "Kursslut",
  "Kursens förläggning", "Utbildningsanordnare", "Betyg", "Orsak", "Avbrott", "Avbrottsdatum", "Prövning/validering",
]; // prettier-ignore
const catalogue = [
  "Skolenhetskod", "Huvudman", "Skolenhet", "Kurskod", "Kursnamn", "Poäng", "Betyg", "Startdatum", "Slutdatum",
  "Betygsdatum", "Personnummer", "Förnamn", "Efternamn", "Övriga upplysningar",
]; // prettier-ignore
const register = [
  "Personnummer", "Namn", "Kurskod", "Poäng", "Startdatum", "Slutdatum", "Senast aktiv", "Sjukskriven från",
  "Sjukskriven till", "Läkarintyg", "Betyg", "Avbrott", "Avbrottsdatum", "Hemkommun",
]; // prettier-ignore

/** What a sheet with these headers and one row is taken for. */
function takenFor(headers: readonly string[]): string {
  const columns = headers.map((header): Cell[] => [header, header.includes("datum") ? "2026-06-05" : "x"]);
  const grid = { sheet: "Blad1", firstRow: 0, firstColumn: 0, rowCount: 2, columns, date1904: false };
  const sheet = openSheet(grid, { today });
  if (sheet.kind === "recognised") return sheet.opened.returnId;
  return sheet.kind === "several"
    ? sheet.candidates.map(({ returnId }) => returnId).join(" or ")
    : sheet.kind;
}

test("a list of grades with betygsdatum is a grade catalogue, and SCB's variables are komvux", () => {
  expect(takenFor(catalogue)).toBe("gradeCatalogue");
  expect(takenFor(komvux)).toBe("komvux");
});

test("a catalogue that lacks betygsdatum is not taken for a catalogue", () => {
  expect(takenFor(catalogue.filter((header) => header !== "Betygsdatum"))).not.toBe("gradeCatalogue");
});

test("SCB's variables with betygsdatum beside them are still komvux", () => {
  expect(takenFor([...komvux, "Betygsdatum"])).toBe("komvux");
});

test("a list with the last activity is a register, and without it is not", () => {
  expect(takenFor(register)).toBe("followUp");
  expect(takenFor(register.filter((header) => header !== "Senast aktiv"))).not.toBe("followUp");
});

test("a register with betygsdatum beside it is still a register", () => {
  expect(takenFor([...register, "Betygsdatum"])).toBe("followUp");
});

test("where SCB's variables all stand beside the last activity, the person is asked", () => {
  expect(takenFor([...komvux, "Senast aktiv"])).toMatch(/^(?:komvux or followUp|followUp or komvux)$/);
});
