import fc from "fast-check";
import { readSpecification } from "../../../src/returns/specification/read-specification";
import type { Specification, SpecificationVariable } from "../../../src/returns/specification/specification";
import type { Cell } from "../../../src/values/reading";
import { gridOf } from "../../engine/lending";

const heads = ["Variabelnamn", "Fältinnehåll", "Tillåtna tecken", "(Max) längd"];

function specification(rows: Cell[][], ...more: Cell[][][]): Specification {
  const found = readSpecification([rows, ...more].map((one) => gridOf(one)));
  if (found === undefined) throw new Error("not read");
  return found;
}

function variable(rows: Cell[][]): SpecificationVariable {
  const [only] = specification([heads, ...rows]).variables;
  if (only === undefined) throw new Error("no variable");
  return only;
}

describe("the document", () => {
  const read = specification([
    ["Version 2026-05-07", null, "Teckenförklaring:"],
    ["UNDERSÖKNINGEN: Komvux, elever VT 2026", null, "A   = Alla (utom semikolon)"],
    ["Kravspecifikation för datafil. (Format: Semikolonseparerad textfil)"],
    heads,
    ["PersonNr", "Personnummer", "BS", 12],
  ]);

  test("has a name, a date, a survey and the half-year that the survey names", () => {
    expect(read).toMatchObject({
      document: "Kravspecifikation för datafil",
      version: "2026-05-07",
      survey: "Komvux, elever VT 2026",
      halfYear: { year: 2026, half: 1 },
      remarks: [],
    });
  });

  test("may hold its date as a date, also in a workbook that counts from 1904", () => {
    const rows = [[46_149], heads, ["PersonNr", "", "BS", 12]];
    expect(specification(rows).version).toBe("2026-05-07");
    const old = { ...gridOf([[46_149 - 1_462], ...rows.slice(1)]), date1904: true };
    expect(readSpecification([old])?.version).toBe("2026-05-07");
  });

  test("may have the survey's name in the cell beside, and no date", () => {
    expect(specification([["Undersökning:", "Sfi, elever"], [2026], heads, ["X", "", "S", 1]])).toMatchObject(
      {
        survey: "Sfi, elever",
        version: undefined,
        halfYear: undefined,
      },
    );
  });
});

describe("the table", () => {
  test.each([
    ["in the first row", [heads, ["Kurs", "Kurskod", "A", 10]]],
    ["below a long block", [...Array<Cell[]>(28).fill(["x"]), heads, ["Kurs", "Kurskod", "A", 10]]],
    [
      "with other words",
      [
        ["Variabel", "Innehåll", "Tillåtna\ntecken", "Max längd"],
        ["Kurs", "Kurskod", "A", 10],
      ],
    ],
    [
      "with more columns",
      [
        ["Nr", ...heads, "Anmärkning"],
        [1, "Kurs", "Kurskod", "A", 10, "x"],
      ],
    ],
    ["in another order", [[...heads].reverse(), [10, "A", "Kurskod", "Kurs"]]],
    ["among blank rows", [heads, [], [null, " "], ["Kurs", "Kurskod", "A", 10], []]],
    ["under a heading within it", [heads, ["Uppgifter om kursen"], ["Kurs", "Kurskod", "A", 10]]],
    ["with its head on every page", [heads, heads, ["Kurs", "Kurskod", "A", 10], heads]],
    [
      "above a matrix of the same names",
      [heads, ["Kurs", "Kurskod", "A", 10], ["Vilka fyller i?"], ["Kurs"]],
    ],
  ])("is found %s", (_, rows) => {
    const { variables, remarks } = specification(rows as Cell[][]);
    expect(variables).toEqual([
      {
        name: "Kurs", description: "Kurskod", characters: "A", alsoAllowed: "", maxLength: 10, codes: [], onlyCodes: false,
      }, // prettier-ignore
    ]);
    expect(remarks).toEqual([]);
  });

  test("is taken from the sheet that has most of it", () => {
    const small = [heads, ["X", "x", "S", 1]];
    const large = [heads, ["Y", "y", "S", 1], ["Z", "z", "S", 1]];
    expect(specification(small, [["Läs detta"]], large).variables.map(({ name }) => name)).toEqual([
      "Y",
      "Z",
    ]);
  });

  test("is not there in other sheets", () => {
    const others: Cell[][][] = [
      [],
      [["Personnummer", "Kurskod", "Längd"]],
      [heads],
      [["Variabelnamn", "Fältinnehåll"], ["Kurs", "Kurskod"]],
      [...Array<Cell[]>(31).fill(["x"]), heads, ["Kurs", "Kurskod", "A", 10]],
    ]; // prettier-ignore
    for (const rows of others) expect(readSpecification([gridOf(rows)])).toBeUndefined();
    expect(readSpecification([])).toBeUndefined();
  });
});

describe("a variable's codes", () => {
  test("stand within its own cell, after line breaks", () => {
    const { codes, description } = variable([
      ["PR", "Resultat \n\nNått kravnivån?\n0 = Nej, \r\n1 = Ja\n99 = Ej deltagit\n", "S", 2],
    ]);
    expect(codes).toEqual([
      { code: "0", meaning: "Nej" },
      { code: "1", meaning: "Ja" },
      { code: "99", meaning: "Ej deltagit" },
    ]);
    expect(description).toBe("Resultat\nNått kravnivån?");
  });

  test("stand on the rows that follow, and a note among them is kept as a note", () => {
    const read = variable([
      ["Betyg", "Betyg, tillåtna värden:", "BS", 1],
      [null, "A = betyg A,"],
      [null, "9 = Streck (-)"],
      [],
      [null, "(aktuell för waldorfskola.)"],
      [null, "Z = Ej undervisats"],
    ]);
    expect(read.codes.map(({ code }) => code)).toEqual(["A", "9", "Z"]);
    expect(read.description).toBe("Betyg, tillåtna värden:\n(aktuell för waldorfskola.)");
  });

  test("may share a line, be a range or be a streck", () => {
    const { codes } = variable([["X", "J = Ja, N = Nej\n0 – 100 = procent\n- = streck", "A", 3]]);
    expect(codes.map(({ code }) => code)).toEqual(["J", "N", "0-100", "-"]);
  });

  test("go on over a line that begins in small letters", () => {
    const { codes } = variable([
      ["X", "3 = ämnet har inte lästs\npå grund av anpassning\n4 = annat", "S", 1],
    ]);
    expect(codes).toEqual([
      { code: "3", meaning: "ämnet har inte lästs på grund av anpassning" },
      { code: "4", meaning: "annat" },
    ]);
  });

  test("are not made of equations and of words", () => {
    const { codes, description } = variable([["X", "(maxpoäng = 17)\nmaxpoäng = 17\n= 5\nA =\nDen här texten = ej kod", "S", 2]]); // prettier-ignore
    expect(codes).toEqual([]);
    expect(description.split("\n")).toHaveLength(5);
  });

  test("may be another variable's", () => {
    const read = specification([
      heads,
      ["A_PR", "Resultat\n0 = Nej\n1 = Ja", "S", 1],
      ["B_PR", "Delprov B\n\nSe A_PR\n", "S", 1],
      ["C_PR", "Se B_PR.", "S", 1],
      ["D_PR", "Se X_PR", "S", 1],
      ["E_PR", "Se F_PR", "S", 1],
      ["F_PR", "Se E_PR", "S", 1],
      ["G", "Se anvisningarna", "S", 1],
    ]);
    expect(read.variables.map(({ codes }) => codes.length)).toEqual([2, 2, 2, 0, 0, 0, 0]);
    expect(read.remarks).toEqual([
      { kind: "reference", variable: "D_PR", address: "B5" },
      { kind: "reference", variable: "E_PR", address: "B6" },
      { kind: "reference", variable: "F_PR", address: "B7" },
    ]);
  });
});

describe("the codes are all that may be written", () => {
  const onlyCodes = (content: string, length: Cell): boolean =>
    variable([["X", content, "BS", length]]).onlyCodes;

  test("where the document says so, and where they fill the field", () => {
    expect(onlyCodes("Betyg. Tillåtna värden:\n9 = Uppgift saknas", 20)).toBe(true);
    expect(onlyCodes("Kursplan\n1 = svenska\n99 = Uppgift saknas", 2)).toBe(true);
    expect(onlyCodes("Undervisar\nJ = Ja\nN = Nej", null)).toBe(true);
  });

  test("not beside free text or numbers", () => {
    expect(onlyCodes("Klass\n9999999999 = Uppgift saknas", 20)).toBe(false);
    expect(onlyCodes("Grupp\n99 = Uppgift saknas", 2)).toBe(false);
    expect(onlyCodes("Antal poäng\n77 = Ersättningsprov\n99 = Ej deltagit", 2)).toBe(false);
    expect(onlyCodes("Fritext", 2)).toBe(false);
  });
});

describe("characters and length", () => {
  test.each([
    ["A", "A", ""], ["bs", "BS", ""], [" S ", "S", ""], ["Bokstäver och siffror", "BS", ""], ["Siffror", "S", ""],
    ["S och bindestreck", "S", "-"], ["S och binde-streck", "S", "-"], ["BS, punkt och mellanslag", "BS", ". "],
  ])("%s is read", (cell, characters, alsoAllowed) => {
    expect(variable([["X", "x", cell, 1]])).toMatchObject({ characters, alsoAllowed });
  }); // prettier-ignore

  test.each([
    [10, 10],
    ["1-15", 15],
    ["max 8", 8],
    ["12 tecken", 12],
  ])("%s is a length", (cell, length) => {
    expect(variable([["X", "x", "S", cell]]).maxLength).toBe(length);
  });

  test("what is neither is said, with its cell, and the rest is still read", () => {
    const read = specification([
      heads,
      ["Datum", "Dag", "Q", "lång"],
      ["Dag", "Dag", "S och hjärtan", 46_037],
      ["Dag", "Dag", null, null],
      ["Ensam"],
    ]);
    expect(read.variables).toHaveLength(4);
    expect(read.variables.every(({ characters, maxLength }) => !characters && !maxLength)).toBe(true);
    expect(read.remarks).toEqual([
      { kind: "doubled", variable: "Dag", address: "A4" },
      { kind: "characters", variable: "Datum", address: "C2" },
      { kind: "length", variable: "Datum", address: "D2" },
      { kind: "characters", variable: "Dag", address: "C3" },
      { kind: "length", variable: "Dag", address: "D3" },
      { kind: "bare", variable: "Ensam", address: "A5" },
    ]);
  });
});

describe("a foreign sheet", () => {
  test("of any length is read as far as the most variables, and that is said", () => {
    const rows = Array.from({ length: 1_500 }, (_, at) => [`V${at}`, "x", "S", 1]);
    const read = specification([heads, ...rows]);
    expect(read.variables).toHaveLength(1_000);
    expect(read.remarks).toEqual([{ kind: "tooMany", variable: "V999", address: "A1001" }]);
  });

  test("of any cells never makes the reader throw", () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(...heads, "Se X", "1 = a"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (rows) => {
        const read = readSpecification([gridOf([heads, ...rows])]);
        expect(read === undefined || read.variables.length > 0).toBe(true);
      }),
    );
  });
});
