import * as fc from "fast-check";
import type { OwnTables } from "../../../src/regulations/own-tables";
import { ownTablesText, readOwnTables } from "../../../src/returns/own-tables/read-own-tables";
import { day } from "../../../src/values/day";

const own: OwnTables = {
  periods: [{ name: "2024_3", start: day("2024-05-27"), end: day("2024-08-04") }],
  amounts: [
    { year: 2024, perPoint: { basic: 54_15, upperSecondary: 48_30 }, perSfiCourse: { "2C": 14_000_00 } },
  ],
};
const file = (content: object): string => JSON.stringify({ format: 1, kind: "tables", ...content });
const period = (name: string, start: string, end: string) => ({ name, start, end });

test("det som skrivs till en fil läses tillbaka, belopp i kronor", () => {
  expect(JSON.parse(ownTablesText(own))).toMatchObject({
    periods: [{ name: "2024_3", start: "2024-05-27", end: "2024-08-04" }],
    prices: [{ year: 2024, perPoint: { basic: 54.15, upperSecondary: 48.3 }, perSfiCourse: { "2C": 14000 } }],
  });
  expect(readOwnTables(ownTablesText(own))).toEqual(own);
  expect(readOwnTables(`\uFEFF${ownTablesText(own)}`)).toEqual(own);
});

test.each<[string, string, object]>([
  ["ingenting", "", { wrong: "" }],
  ["en fil från en annan version", file({ format: 2 }), { wrong: "format" }],
  ["en annan lista", file({ kind: "courses" }), { wrong: "kind" }],
  ["ett datum som inte finns", file({ periods: [period("2025_1", "2025-02-30", "2025-03-30")] }), { wrong: "periods.0.start" }], // prettier-ignore
  ["ett slag som Nacka inte har", file({ prices: [{ year: 2024, perPoint: { slöjd: 40 } }] }), { wrong: "prices.0.perPoint.slöjd" }], // prettier-ignore
  ["delar av ett öre", file({ prices: [{ year: 2024, perPoint: { basic: 40.333 } }] }), { wrong: "prices.0.perPoint.basic" }], // prettier-ignore
  ["ett belopp under noll", file({ prices: [{ year: 2024, perPoint: { basic: -1 } }] }), { wrong: "prices.0.perPoint.basic" }], // prettier-ignore
  ["samma år två gånger", file({ prices: [{ year: 2024 }, { year: 2024 }] }), { wrong: "prices.1.year" }],
  [
    "perioder som går in i varandra",
    file({
      periods: [period("2025_1", "2025-01-06", "2025-03-16"), period("2025_2", "2025-03-16", "2025-05-25")],
    }),
    { wrong: "periods.1", period: { trouble: "overlaps", other: { name: "2025_1" } } },
  ],
])("%s läses inte, och stället sägs", (_, text, wrong) => {
  expect(readOwnTables(text)).toMatchObject(wrong);
});

test("det som säger emot de publicerade läses ändå, för att inget ska gå förlorat", () => {
  const stored = file({ periods: [period("2024_2", "2024-03-18", "2024-06-02")] });
  expect(readOwnTables(stored)).toMatchObject({ periods: [{ name: "2024_2" }] });
});

test("vilken text som helst läses utan att något går sönder", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readOwnTables(text)).toMatchObject({ wrong: expect.any(String) as string });
    }),
  );
});
