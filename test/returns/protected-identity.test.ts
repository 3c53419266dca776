import { findProtected } from "../../src/returns/protected-identity";
import type { Cell } from "../../src/values/reading";
import { testPersonalNumbers } from "../../src/workbench/samples/test-identities";
import { gridOf, today } from "./filling";

const context = { date1904: false, today };
const [anna = "", bo = ""] = testPersonalNumbers;

function protectedRows(rows: readonly (readonly Cell[])[]): number[] {
  return [...findProtected(gridOf(rows), 0, context).rows].sort((a, b) => a - b);
}

test.each([
  "Skyddad", "Skyddad identitet", "Sekretessmarkering", "Sekretess", "S-markerad", "S-märkt", "Skyddade personuppgifter",
  "securityMarking", "Skyddad ID", "PU", "SEK", "Skyddad folkbokföring", "Kvarskrivning", "Spärrmarkering",
  "Spa\u0308rrmarkerad", "Hemlig adress", "Skydds-ID", "SKYDDAD_ID", "Skyddad\nidentitet", "Sekr.", "Sekr.mark", "S märkt",
  "S-mark.", "Skydd?", "Förmedlingsadress", "Fingerade personuppgifter", "Protected identity",
])("a mark under %s stops the row", (header) => {
  expect(protectedRows([["Pnr", header], [anna, "Ja"], [bo, null]])).toEqual([2]);
}); // prettier-ignore

test.each([null, "", " ", "Nej", "nej", "N", 0, "0", false, "Ingen", "-"])("%p is no mark", (cell) => {
  expect(
    protectedRows([
      ["Pnr", "Skyddad"],
      [anna, cell],
    ]),
  ).toEqual([]);
});

test.each([true, 1, "x", "J", "Sekretessmarkering", "Skyddad folkbokföring"])("%p is a mark", (cell) => {
  expect(
    protectedRows([
      ["Pnr", "Skyddad"],
      [anna, cell],
    ]),
  ).toEqual([2]);
});

test.each([
  "Skyddad identitet", "SEKRETESSMARKERING", "Skyddade personuppgifter", "S-markerad elev", "Skatteverket, Box 2820",
  "förmedlingsadress", "Skyddad folkbokföring", "kvarskriven", "Skyddad", "*** SKYDDAD ***", "Skyddade uppgifter",
  "Skyddat namn", "Skyddad, Anna", "Anna Skyddad", "Uppgift skyddad", "Spärrmarkerad", "Hemlig adress", "Sekr.markerad",
  "skyddad\u00A0identitet", "c/o Skatteverket",
])("%s in any column stops the row", (text) => {
  expect(protectedRows([["Pnr", "Adress"], [bo, "Storgatan 1"], [anna, text]])).toEqual([3]);
}); // prettier-ignore

test.each([
  "Skyddsombud",
  "Skyddsrond",
  "Utskyddad",
  "Sekreterare",
  "Skyddsutrustning",
  "Skyddad yrkestitel",
  "Hemligt",
])("%s stops nothing", (text) => {
  expect(
    protectedRows([
      ["Pnr", "Kurs"],
      [anna, text],
    ]),
  ).toEqual([]);
});

test("every row of a person with a mark on one of them is stopped, however the number is written", () => {
  const rows = [
    ["Pnr", "Skyddad"],
    [anna, "Ja"],
    [`${anna.slice(2, 8)}-${anna.slice(8)}`, null],
    [bo, null],
  ];
  expect(protectedRows(rows)).toEqual([2, 3]);
});

test("columns that mark are told, so that they are not shown either", () => {
  expect(
    findProtected(
      gridOf([
        ["Pnr", "Sekretess"],
        [anna, null],
      ]),
      0,
      context,
    ).markers,
  ).toEqual([1]);
});

test.each([
  "Kursmarkering",
  "Kursmärkning",
  "Statusmarkering",
  "Provsekretess till",
  "Sekreterare",
  "Skyddsombud",
])("%s heads no column of marks", (header) => {
  expect(
    protectedRows([
      ["Pnr", header],
      [anna, "Ja"],
    ]),
  ).toEqual([]);
});

describe("a title in the row above the headers", () => {
  const under = (rows: readonly (readonly Cell[])[]) =>
    [...findProtected(gridOf(rows), 1, context).rows].sort((a, b) => a - b);

  test("names the marks that stand under it, though it is merged over more columns", () => {
    const rows = [
      [null, "Skyddad identitet", null],
      ["Pnr", "Ja/Nej", "Datum"],
      [anna, "Ja", 46_000],
      [bo, "Nej", null],
    ];
    expect(under(rows)).toEqual([3]);
  });

  test("says nothing of a column of something else: it is the sheet's own", () => {
    const rows = [
      ["Sekretess: får ej spridas", null],
      ["Pnr", "Kurs"],
      [anna, "ENGENG05"],
      [bo, "ENGENG06"],
    ];
    expect(under(rows)).toEqual([]);
  });
});

test("nothing is found in an empty sheet", () => {
  expect(protectedRows([])).toEqual([]);
});
