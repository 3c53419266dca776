import { halfYearLabel } from "../../src/regulations/half-year";
import { halfYearOfTable, namedHalfYear } from "../../src/returns/half-year-of-table";
import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import { gridOf } from "../engine/lending";

const context = { date1904: false, today: day("2026-08-10") };

function foundIn(rows: readonly (readonly Cell[])[], sheet = "Blad1", headerRow = 0) {
  const grid = gridOf(rows, { sheet });
  const found = halfYearOfTable(
    { grid, headerRow, mapping: { endDate: 0 }, headers: {} },
    "endDate",
    context,
  );
  return `${halfYearLabel(found.halfYear)} from ${found.from}`;
}

describe("the half-year that a text names", () => {
  test.each([
    ["Komvux VT26", "2026H1"],
    ["Komvux HT2025", "2025H2"],
    ["ht-25", "2025H2"],
    ["vårterminen 2026", "2026H1"],
    ["Redovisning höst 2025", "2025H2"],
    ["första halvåret 2026", "2026H1"],
    ["Andra halvåret 2025 (juli-december)", "2025H2"],
    ["2026H1", "2026H1"],
    ["Excelmall - Komvux – Elever - VT2023 (xlsx)", "2023H1"],
  ])("%s", (text, label) => {
    const found = namedHalfYear(text);
    expect(found && halfYearLabel(found)).toBe(label);
  });

  test.each(["Blad1", "Elever", "Rätt26", "SVT260", "HT", "12026H15", ""])("%s names none", (text) => {
    expect(namedHalfYear(text)).toBeUndefined();
  });
});

describe("the half-year that a sheet reports", () => {
  test("is the one in its name, whatever its rows say", () => {
    expect(foundIn([["Kursslut"], ["2025-11-03"]], "Komvux VT26")).toBe("2026H1 from name");
  });

  test("is the one in a title above the headers", () => {
    expect(foundIn([["Komvux, höstterminen 2025"], ["Kursslut"], ["2026-03-03"]], "Blad1", 1)).toBe(
      "2025H2 from name",
    );
  });

  test("is else the one in which most courses end", () => {
    const rows = [["Kursslut"], ["2026-03-15"], [46_100], ["2025-12-01"], ["#N/A"], [null], ["snart"]];
    expect(foundIn(rows)).toBe("2026H1 from dates");
  });

  test("is else the last one that is over", () => {
    expect(foundIn([["Kursslut"], [null]])).toBe("2026H1 from today");
  });
});
