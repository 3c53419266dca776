import { payoutSheet } from "../../../src/returns/payout/columns";
import { findTable } from "../../../src/returns/payout/find-tables";
import { readPayoutProfile, storedPayoutProfile } from "../../../src/returns/payout/payout-profile";
import { day } from "../../../src/values/day";
import { gridOf } from "./payout-example";

describe("a profile", () => {
  test("tells prices in kronor, periods and dates, which are read as öre and days", () => {
    const profile = readPayoutProfile({
      version: 1,
      settings: {
        prices: [{ year: 2026, perPoint: { upperSecondary: 51.3 }, perSfiCourse: {} }],
        periods: [{ name: "2026_1", start: "2026-01-05", end: "2026-03-15" }],
        signing: { pagesTotal: 2, pagesSigned: 2, uploadedOn: "2026-11-27" },
      },
    });
    if ("wrong" in profile) throw new Error(profile.wrong);
    const { enteredPrices, periods, signing } = profile.settings;
    expect(enteredPrices?.[0]?.perPoint.upperSecondary).toBe(5_130);
    expect(enteredPrices?.[0]?.perPoint.basic).toBeUndefined();
    expect(periods?.at(-1)?.start).toBe(day("2026-01-05"));
    expect(signing?.uploadedOn).toBe(day("2026-11-27"));
    expect(profile.unknown).toEqual({ settings: [], columns: [] });
  });

  test("is kept as it was read, but for periods and prices, which the workbook has apart", () => {
    const columns = { sheet: { Netto: "amount" }, register: {} };
    const settled = { reading28: "strict", priceDateBasis: "event", shares: { gradePassed: 65 } };
    const profile = readPayoutProfile({
      version: 1,
      ...columns,
      settings: {
        ...settled,
        prices: [{ year: 2026, perPoint: { upperSecondary: 51.3 } }],
        periods: [{ name: "2026_1", start: "2026-01-05", end: "2026-03-15" }],
      },
    });
    if ("wrong" in profile) throw new Error(profile.wrong);
    expect(storedPayoutProfile(profile)).toEqual({ version: 1, ...columns, settings: settled });
  });

  test("that says nothing leaves every setting as it is from the start", () => {
    expect(readPayoutProfile({ version: 1 })).toMatchObject({ sheet: {}, register: {}, settings: {} });
  });

  test("tells of settings and columns that there are none of, and means the rest", () => {
    const profile = readPayoutProfile({
      version: 1,
      setings: {},
      sheet: { "Utfall SEK": "ammount", Löpnr: "-", Taxa: "price" },
      register: { Inskriven: "amount" },
      settings: {
        reading82: "strict",
        nearDays: 7,
        signing: { pagesTotal: 1, pagesSigned: 1, uploaded: "2023-04-21" },
        prices: [{ year: 2026, perPoint: { basic: 51.3 }, perPont: {} }],
      },
    });
    if ("wrong" in profile) throw new Error(profile.wrong);
    expect(profile.unknown.settings).toEqual([
      "setings",
      "settings.reading82",
      "settings.signing.uploaded",
      "settings.prices.0.perPont",
    ]);
    expect(profile.unknown.columns.map(({ header, key }) => [header, key])).toEqual([
      ["Utfall SEK", "ammount"],
      ["Inskriven", "amount"],
    ]);
    expect(profile.settings.nearDays).toBe(7);
  });

  test.each([
    [undefined, ""],
    [{ version: 2 }, "version"],
    [{ version: 1, settings: { shares: { gradePassed: 101 } } }, "settings.shares.gradePassed"],
    [{ version: 1, settings: { shares: { lunch: 10 } } }, "settings.shares.lunch"],
    [
      { version: 1, settings: { signing: { pagesTotal: 1, pagesSigned: 1, uploadedOn: "2023-02-30" } } },
      "settings.signing.uploadedOn",
    ],
    [
      { version: 1, settings: { prices: [{ year: 2026, perPoint: { basic: 51.333 }, perSfiCourse: {} }] } },
      "settings.prices.0.perPoint.basic",
    ],
    [
      {
        version: 1,
        settings: {
          periods: [
            { name: "2026_1", start: "2026-01-05", end: "2026-03-15" },
            { name: "2026_2", start: "2026-03-15", end: "2026-05-24" },
          ],
        },
      },
      "settings.periods.1",
    ],
  ])("%j is refused, with the place that is wrong", (stored, wrong) => {
    expect(readPayoutProfile(stored)).toEqual({ wrong });
  });

  test("goes before the headers that are known, and takes a column from what it was taken for", () => {
    const grid = gridOf("Underlag", [
      ["Utskrift"],
      ["Ident", "Kurskod", "Startdatum", "Belopp", "Netto"],
      ["198002182387", "ENGENG05", "2023-01-09", 1, 4720],
    ]);
    expect(findTable(grid, payoutSheet, {}).table).toBeUndefined();
    const { table } = findTable(grid, payoutSheet, { Ident: "personalNumber", Netto: "amount" });
    expect(table).toMatchObject({
      headerRow: 1,
      mapping: { personalNumber: 0, course: 1, startDate: 2, amount: 4 },
    });
  });
});
