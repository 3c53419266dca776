import type { Columns } from "../../src/engine/column";
import { mapColumns } from "../../src/engine/map-columns";
import type { Grid } from "../../src/engine/table";
import { komvuxColumns } from "../../src/returns/komvux/columns";
import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import { testPersonalNumbers } from "../../src/workbench/samples/test-identities";
import { returns } from "../../src/returns/returns";
import { examenSpellings } from "./examen/column-spellings";
import { followUpSpellings } from "./follow-up/column-spellings";
import { gradeCatalogueSpellings } from "./grade-catalogue/column-spellings";
import { komvuxSpellings } from "./komvux/column-spellings";
import { nationalTestsSpellings } from "./national-tests/column-spellings";
import { sfiSpellings } from "./sfi/column-spellings";
import { staffSpellings } from "./staff/column-spellings";

const context = { date1904: false, today: day("2026-08-10") };
const [someone = "", other = "", third = ""] = testPersonalNumbers;

function gridOf(rows: readonly (readonly Cell[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
  return { sheet: "Lista", firstRow: 0, firstColumn: 0, rowCount: rows.length, columns, date1904: false };
}

type Spellings = readonly (readonly [header: string, key: string])[];

/** Every return's headers as people write them. A new return adds a line and a table beside its other tests. */
const spellingsOf: Readonly<Record<string, Spellings>> = {
  komvux: komvuxSpellings,
  sfi: sfiSpellings,
  nationalTests: nationalTestsSpellings,
  staff: staffSpellings,
  examen: examenSpellings,
  gradeCatalogue: gradeCatalogueSpellings,
  followUp: followUpSpellings,
};

/** The column that a header alone is taken for, or "none". */
function keyOf(header: string, columns: Columns): string {
  // Beside a column of notes, so that no row of the list is a header by being the only one.
  const list = gridOf([
    [header, "Egen anteckning"],
    ["x", null],
  ]);
  const { proposals } = mapColumns(list, columns, context, {}, 0);
  return proposals.find(({ column }) => column === 0)?.key ?? "none";
}

const accuracy = returns.map(({ id, columns }): [string, Columns, Spellings] => [
  id,
  columns,
  spellingsOf[id] ?? [],
]);

/** "sfi: 52 av 52 rubriker", return by return: the figures that the run's report shows. */
const figures = accuracy.map(([id, columns, spellings]) => {
  const right = spellings.filter(([header, key]) => keyOf(header, columns) === key).length;
  return { figure: `${id}: ${right} av ${spellings.length} rubriker`, right, all: spellings.length };
});

test.each(figures)("headers taken for the right column, $figure", ({ right, all }) => {
  expect(right).toBe(all);
});

describe.each(accuracy)("headers as people write them: %s", (_name, columns, spellings) => {
  test("at least 40 of the spellings are none of those that the return itself lists", () => {
    const listed = new Set(Object.values(columns).flatMap(({ header, synonyms }) => [header, ...synonyms]));
    expect(spellings.filter(([header]) => !listed.has(header)).length).toBeGreaterThanOrEqual(40);
  });

  test("Kön, Kod and Ort are among them and go nowhere", () => {
    expect(spellings).toEqual(expect.arrayContaining([["Kön", "none"], ["Kod", "none"], ["Ort", "none"]])); // prettier-ignore
  });

  test.each(spellings)("%s is %s", (header, key) => {
    expect(keyOf(header, columns)).toBe(key);
  });
});

describe("a whole list", () => {
  const rows: Cell[][] = [
    ["Personnr", "Namn", "Kurs", "Kod", "Ort", "Kön", "Börjar", "Slutar", "Omdöme", "Avbrott", "Datum avbrott"],
    [someone, "Test Testsson", "Engelska 5", "ENGENG05", "Nacka", "K", "2026-01-12", "2026-03-20", "C", null, null],
    [other, "Prov Provsson", "Matematik 1b", "MATMAT01b", "Orminge", "M", "2026-01-12", "2026-06-05", "E", null, null],
    [third, "Exempel Person", "Svenska 1", "SVESVE01", "Fisksätra", "K", "2026-03-23", "2026-06-05", "B", "Ja", "2026-04-01"],
  ]; // prettier-ignore
  const map = mapColumns(gridOf(rows), komvuxColumns, context);
  const found = (key: string) => map.proposals.find((proposal) => proposal.key === key);

  test("a header that its own values speak against gives way to the column that holds such values", () => {
    expect(found("courseCode")).toMatchObject({ header: "Kod", why: "values" });
    expect(found("courseCode")?.runnerUp).toMatchObject({ header: "Kurs" });
  });

  test("a column without a telling header is found by its values", () => {
    expect(found("grade")).toMatchObject({ header: "Omdöme", why: "values" });
  });

  test("short headers are never taken for others", () => {
    const taken = map.proposals.map(({ header }) => header);
    expect(taken).not.toContain("Kön");
    expect(taken).not.toContain("Ort");
  });

  test("two values are shown, but none that may be personal", () => {
    expect(found("personalNumber")?.samples).toEqual([]);
    expect(found("courseCode")?.samples).toEqual(["ENGENG05", "MATMAT01b"]);
    expect(map.proposals.flatMap(({ samples }) => samples).join()).not.toMatch(/\d{10}|Testsson/);
  });

  test("what goes nowhere is told with how much of it there is", () => {
    expect(map.unused).toContainEqual({ column: 1, header: "Namn", filled: 3 });
  });

  test("what the person has said goes before everything", () => {
    const said = mapColumns(gridOf(rows), komvuxColumns, context, { grade: "none", provider: 4 });
    expect(said.missing).toContain("grade");
    expect(said.proposals.find(({ key }) => key === "provider")).toMatchObject({
      header: "Ort",
      why: "chosen",
    });
  });
});

test("two date columns under headers that say nothing are the start and the end, by their values", () => {
  const rows: Cell[][] = [
    ["Pnr", "Kurskod", "D2", "D1"],
    [someone, "ENGENG05", "2026-03-20", "2026-01-12"],
    [other, "ENGENG05", "2026-06-05", "2026-01-12"],
    [third, "SVESVE01", "2026-06-05", "2026-03-23"],
  ];
  const { proposals } = mapColumns(gridOf(rows), komvuxColumns, context);
  expect(proposals.find(({ key }) => key === "startDate")).toMatchObject({ header: "D1", why: "values" });
  expect(proposals.find(({ key }) => key === "endDate")).toMatchObject({ header: "D2", why: "values" });
});

test("headers below titles are found, and an empty list gives no columns", () => {
  const titled = gridOf([
    ["Elevlista VT26"],
    [],
    ["Pnr", "Kurskod", "Kursstart"],
    [someone, "ENGENG05", 46_000],
  ]);
  expect(mapColumns(titled, komvuxColumns, context).headerRow).toBe(2);
  expect(mapColumns(gridOf([[]]), komvuxColumns, context).proposals).toEqual([]);
});
