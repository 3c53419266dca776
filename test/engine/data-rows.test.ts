import { dataRows } from "../../src/engine/data-rows";
import type { Table } from "../../src/engine/table";
import type { Cell } from "../../src/values/reading";
import { gridOf } from "./lending";

const headers = ["Bok", "Lånedag", "Åter", "Lånekort"];

function rowsOf(...rows: readonly (readonly Cell[])[]): number[] {
  const table: Table = {
    grid: gridOf([headers, ...rows]),
    headerRow: 0,
    mapping: { book: 0, lent: 1, returned: 2, card: 3 },
    headers: {},
  };
  return [...dataRows(table)];
}

const row: readonly Cell[] = ["Emil", 4, 5, "x"];

describe("rows of the return", () => {
  test("are those below the headers, without blank ones and totals", () => {
    expect(rowsOf(row, [null, " ", "", null], ["Summa", null], row)).toEqual([1, 4]);
  });

  test("do not count headers that stand again further down, in whatever case and spacing", () => {
    expect(rowsOf(row, headers, row)).toEqual([1, 3]);
    expect(rowsOf(row, ["BOK", " Lånedag ", "åter", "lånekort"], row)).toEqual([1, 3]);
    expect(rowsOf(row, ["Bok", "Lånedag", null, "Kort"], row)).toEqual([1, 2, 3]);
    expect(rowsOf(row, ["Bok", "Lånedag", "Åter", "Kort"], row)).toEqual([1, 3]);
  });

  test("do not count the title of a list that follows after a blank row", () => {
    const blank = [null, null, null, null];
    expect(rowsOf(row, blank, ["Lista 2", null, null, null], headers, row)).toEqual([1, 5]);
    expect(rowsOf(row, ["Lotta", null, null, null], headers, row)).toEqual([1, 2, 4]);
    expect(rowsOf(row, blank, ["Lotta", null, null, null], row)).toEqual([1, 3, 4]);
  });

  test("count a row where one cell only happens to hold its header", () => {
    expect(rowsOf(["Bok", null, null, null], ["Bok", 4, 5, "x"])).toEqual([1, 2]);
  });
});
