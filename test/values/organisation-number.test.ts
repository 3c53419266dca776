import { day } from "../../src/values/day";
import { organisationNumber } from "../../src/values/organisation-number";
import type { Cell } from "../../src/values/reading";

const reading = (cell: Cell) => organisationNumber.read(cell, { date1904: false, today: day("2026-11-22") });

// Numbers of public authorities.
test.each<Cell>(["2021000837", "202100-0837", 2021000837, "212000-0167"])("%p läses som det står", (cell) => {
  expect(reading(cell)).toEqual({ kind: "read", value: String(cell).replace("-", "") });
});

test.each<Cell>(["162021000837", "16202100-0837", 162021000837, "202100 0837", "202100\u20130837"])(
  "%p skrivs med tio siffror",
  (cell) => {
    expect(reading(cell)).toEqual({
      kind: "read",
      value: "2021000837",
      remark: { reason: "spelling", suggestion: "2021000837" },
    });
  },
);

test.each<Cell>(["8002182387", "800218-2387", "198002182387"])(
  "%p är ett personnummer, som en enskild firma har",
  (cell) => {
    expect(reading(cell)).toEqual({ kind: "read", value: "8002182387", remark: { reason: "soleTrader" } });
  },
);

test.each<Cell>(["2021000838", "202100-0873"])("%p har fel kontrollsiffra", (cell) => {
  expect(reading(cell)).toEqual({ kind: "unreadable", reason: "checkDigit" });
});

test.each<Cell>([
  "Exempelskolan",
  "202100083",
  "172021000837",
  "160010000837",
  true,
  1.5,
  "2".repeat(30_000),
])("%p är inget organisationsnummer", (cell) => {
  expect(reading(cell)).toEqual({ kind: "unreadable", reason: "notOrganisationNumber" });
});

test("en tom cell är tom", () => {
  expect(reading(null)).toEqual({ kind: "empty" });
});
