import { headerWords } from "../../../src/engine/header-words";
import { recognise } from "../../../src/engine/recognise";
import { komvuxColumns } from "../../../src/returns/komvux/columns";
import { komvux } from "../../../src/returns/komvux/komvux";

const columns = Object.entries(komvuxColumns);

describe("the columns of the komvux return", () => {
  test("are SCB's 14 variables in its order, after the school unit", () => {
    expect(columns.map(([, { header }]) => header)).toEqual([
      "Skolenhetskod",
      "Personnummer",
      "Kurskod",
      "Utbildningsnivå",
      "Poäng för kursen",
      "Kursdeltagarens genomförda verksamhetspoäng för kursen",
      "Kursstart",
      "Kursslut",
      "Kursens förläggning",
      "Utbildningsanordnare",
      "Betyg",
      "Orsak till att betygsvärde ej finns",
      "Avbrott",
      "Avbrottsdatum",
      "Prövning/validering",
    ]);
  });

  test.each(columns)("%s is known by at least ten other spellings", (_, { synonyms }) => {
    expect(new Set(synonyms.map(headerWords)).size).toBeGreaterThanOrEqual(8);
    expect(synonyms.length).toBeGreaterThanOrEqual(10);
  });

  test("no spelling names two columns", () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const [key, { header, synonyms }] of columns)
      for (const spelling of [header, ...synonyms]) {
        const owner = owners.get(headerWords(spelling));
        if (owner !== undefined && owner !== key) shared.push(`${spelling}: ${owner}, ${key}`);
        owners.set(headerWords(spelling), key);
      }
    expect(shared).toEqual([]);
  });

  test.each([
    [["Pnr", "Kurs/ämneskod", "Startdatum", "Slutdatum", "Avbr.datum", "Betygsvärde"]],
    [["Personnummer (ÅÅÅÅMMDDNNNN)", "Kurs kod", "Kursstart", "Kursslut", "Poäng", "Betyg", "Avbrott"]],
    [["PERSON-NR", "kurskod", "START DATUM", "slut datum", "Kurspoäng", "Anordnare", "Nivå"]],
  ])("a sheet headed %j is recognised", (headers) => {
    const grid = {
      sheet: "Blad1",
      firstRow: 0,
      firstColumn: 0,
      rowCount: 1,
      columns: headers.map((header) => [header]),
      date1904: false,
    };
    const [candidate] = recognise(grid, [komvux]);
    expect(candidate).toMatchObject({ recognised: true, unknownHeaders: [] });
  });
});
