import { recognise } from "../../src/engine/recognise";
import { gridOf, lending, lendingColumns } from "./lending";

const headers = ["Bok", "Utlånad dag", "Återlämnad dag"];
const best = (rows: Parameters<typeof gridOf>[0], definitions = [lending]) =>
  recognise(gridOf(rows), definitions)[0];

describe("a sheet is recognised by its headers", () => {
  test("in the first row", () => {
    expect(best([headers, ["Emil", 1, 2]])).toMatchObject({
      recognised: true,
      score: 1,
      missing: [],
      table: { headerRow: 0 },
    });
  });

  test("below titles and instructions, down to row 30", () => {
    const titles = Array.from({ length: 29 }, (_, at) => [`Anvisning ${at}`]);
    expect(best([...titles, headers])).toMatchObject({ recognised: true, table: { headerRow: 29 } });
    expect(best([...titles, ["en rad till"], headers])?.recognised ?? false).toBe(false);
  });

  test.each([
    ["synonyms", ["Titel", "Lånedag", "Åter"]],
    ["other case and punctuation", ["BOK*", "utlånad-dag", "Återlämnad\ndag:"]],
    ["decomposed letters", ["Bok", "Utlånad dag".normalize("NFD"), "Återlämnad dag".normalize("NFD")]],
    ["what stands in brackets", ["Bok (titel)", "Utlånad dag (ÅÅÅÅMMDD)", "Återlämnad dag [frivillig]"]],
    ["no-break spaces", ["Bok\u00a0", "Utlånad\u00a0dag", "Återlämnad dag"]],
  ])("with %s", (_, spelled) => {
    expect(best([spelled])).toMatchObject({ recognised: true, matched: ["book", "lent", "returned"] });
  });

  test("with a merged group above its parts", () => {
    const rows = [
      ["Bok", "Utlånad", null, "Återlämnad"],
      [null, "dag", "signatur", "dag"],
      ["Emil", 1, "x", 2],
    ];
    expect(best(rows)).toMatchObject({
      recognised: true,
      table: { headerRow: 1, mapping: { book: 0, lent: 1, returned: 3 } },
    });
  });

  test("å is not a: a header of other letters is another column", () => {
    expect(best([["Bok", "Utlanad dag"]])).toMatchObject({
      recognised: false,
      missing: ["lent", "returned"],
    });
  });
});

describe("what speaks against is told", () => {
  test("a missing expected column is named, and an optional one is not", () => {
    expect(best([["Bok", "Lånedag"]])).toMatchObject({ recognised: true, missing: ["returned"] });
  });

  test("without an essential column the sheet is not recognised", () => {
    expect(best([["Bok", "Åter", "Hylla"]])).toMatchObject({ recognised: false, missing: ["lent"] });
  });

  test("of two columns with the same header the leftmost is used and both are named", () => {
    const found = best([["Bok", "Lånedag", "Åter", "Lånedag"]]);
    expect(found).toMatchObject({
      table: { mapping: { lent: 1 } },
      doubled: [{ key: "lent", columns: [1, 3] }],
    });
  });

  test("columns of the person's own are listed as unknown", () => {
    expect(best([[...headers, "Min anteckning"]])?.unknownHeaders).toEqual(["Min anteckning"]);
  });

  test("255 columns of notes beside do not hide the return", () => {
    const notes = Array.from({ length: 255 }, (_, at) => `Notering ${at}`);
    expect(best([[...notes, ...headers]])).toMatchObject({
      recognised: true,
      table: { mapping: { book: 255 } },
    });
  });

  test.each([
    ["an empty sheet", []],
    [
      "numbers and truths",
      [
        [1, true, null],
        [false, 2, 3],
      ],
    ],
    ["error values", [["#N/A", "#REF!"]]],
  ])("%s gives no candidate", (_, rows) => {
    expect(recognise(gridOf(rows), [lending])).toEqual([]);
  });

  test("two returns that fit are both given, the better first", () => {
    const shelves = { id: "shelves", columns: { shelf: lendingColumns.shelf, book: lendingColumns.book } };
    const found = recognise(gridOf([["Bok", "Hylla"]]), [lending, shelves]);
    expect(found.map(({ returnId }) => returnId)).toEqual(["shelves", "lending"]);
  });
});
