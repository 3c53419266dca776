import { publishedCheckAmounts } from "../../../../src/regulations/check-amounts";
import { monthIn } from "../../../../src/regulations/month";
import { publishedTables } from "../../../../src/regulations/own-tables";
import { publishedPeriods } from "../../../../src/regulations/periods";
import { engA, lineA } from "../../../../src/returns/payout/deviations/examples";
import { payoutSheet, register } from "../../../../src/returns/payout/columns";
import type { Deviation } from "../../../../src/returns/payout/deviation";
import type { PayoutLine, RegisterRow } from "../../../../src/returns/payout/entry";
import { reconcilePayout } from "../../../../src/returns/payout/reconcile-payout";
import { PayoutBook } from "../../../../src/taskpane/session/payout/payout-book";
import type { WrittenNotes } from "../../../../src/workbook/written-notes";
import { day } from "../../../../src/values/day";
import { tableOf } from "../../../returns/payout/payout-example";
import { MemorySettings } from "../../lending-session";

const march = monthIn(2023, 3);
const noTables = () => publishedTables;
const bookIn = (settings: MemorySettings) => new PayoutBook(settings, noTables);

const resultOf = (sheet: readonly object[], own: readonly object[]) =>
  reconcilePayout({
    month: march,
    today: day("2023-04-22"),
    sheets: [{ table: tableOf(payoutSheet, sheet), month: march }],
    register: tableOf(register, own),
  });

describe("what the workbook remembers of payouts", () => {
  test("is there when it is opened again: columns, settings, pairs, noted deviations, months", async () => {
    const settings = new MemorySettings();
    const book = bookIn(settings);
    await book.keepProfile({
      sheet: { Utfall: "amount" },
      register: { Inskriven: "startDate" },
      settings: {},
    });
    await book.changeSettings({ shares: { gradePassed: 65 }, reading28: "strict" });
    const { deviations } = await resultOf([], [engA]);
    await book.note(march, deviations);
    const [met] = (await resultOf([lineA], [engA])).cases;
    await book.settle("pair", met?.line as PayoutLine, met?.row as RegisterRow);
    await book.log(march, "komvux", { pagesTotal: 3, pagesSigned: 1 });

    const again = bookIn(settings);
    expect(again.profile.sheet).toEqual({ Utfall: "amount" });
    expect(again.profile.register).toEqual({ Inskriven: "startDate" });
    expect(again.settingsFor(march)).toMatchObject({
      shares: { gradePassed: 65 },
      reading28: "strict",
      signing: { pagesTotal: 3, pagesSigned: 1 },
    });
    expect(again.history.noted.map((one) => one.class)).toEqual(["D01"]);
    expect(again.pairs.pairs).toHaveLength(1);
    expect(again.months.get(march)?.komvux?.pagesTotal).toBe(3);
  });

  test("a setting taken back is as it was from the start", async () => {
    const book = bookIn(new MemorySettings());
    await book.changeSettings({ priceDateBasis: "start", shares: { streck: 10 } });
    await book.changeSettings({ priceDateBasis: undefined });
    expect(book.profile.settings).toEqual({ shares: { streck: 10 } });
  });

  test("takes periods and prices from the workbook's own tables, and keeps no copy of them", async () => {
    const settings = new MemorySettings();
    const period = { name: "2026_1", start: day("2026-01-05"), end: day("2026-03-15") };
    const prices = { ...(publishedCheckAmounts[0] as (typeof publishedCheckAmounts)[number]), year: 2026 };
    const book = new PayoutBook(settings, () => ({
      periods: [...publishedPeriods, period],
      enteredAmounts: [prices],
    }));
    await book.keepProfile({
      sheet: {},
      register: {},
      settings: { periods: [period], enteredPrices: [prices], signing: { pagesTotal: 1, pagesSigned: 1 } },
    });
    expect(JSON.stringify(settings.kept)).not.toMatch(/2026|pages/);
    expect(book.settingsFor(march)).toEqual({
      enteredPrices: [prices],
      periods: [...publishedPeriods, period],
    });
  });

  test("holds no personal number, name or amount", async () => {
    const settings = new MemorySettings();
    const book = bookIn(settings);
    const { deviations } = await resultOf([{ ...lineA, amount: 1 }], [engA]);
    await book.note(march, deviations);
    const [met] = (await resultOf([lineA], [engA])).cases;
    await book.settle("apart", met?.line as PayoutLine, met?.row as RegisterRow);
    const kept = JSON.stringify(settings.kept);
    expect(kept).toContain("fingerprint");
    for (const part of [met?.row?.person ?? "person", met?.row?.person?.slice(2) ?? "person", "ENGENG05"])
      expect(kept).not.toContain(part);
  });

  test.each([
    ["nothing", undefined],
    ["a text", "<script>"],
    ["a list", [1, 2, 3]],
    [
      "another version",
      { version: 77, salt: "x", sheet: { A: "amount" }, noted: [{}], pairs: [{}], sheets: [{}] },
    ],
    [
      "a prototype",
      JSON.parse('{"version":1,"sheet":{"__proto__":"amount"},"settings":{"shares":{"__proto__":1}}}'),
    ],
  ])("%s in its place is as if nothing had been kept", (_, stored) => {
    const settings = new MemorySettings();
    for (const name of ["profile", "pairs", "history", "months", "notes"])
      settings.kept[`nackaVux.payout.${name}`] = stored;
    const book = bookIn(settings);
    expect(Object.keys(book.profile.sheet)).toEqual([]);
    expect([book.pairs.pairs, book.history.noted, [...book.months]]).toEqual([[], [], []]);
    expect(book.settingsFor(march)).toMatchObject({ enteredPrices: [], periods: publishedPeriods });
  });

  test("knows which notes stand in the sheets until they are taken back, the newest where there is no room for all", async () => {
    const settings = new MemorySettings();
    const book = bookIn(settings);
    const written = (count: number): WrittenNotes => ({
      version: 1,
      sheets: [
        {
          sheet: "Utbetalning",
          cells: Array.from({ length: count }, (_, at) => ({ address: `Q${at + 2}`, mark: 12_345 })),
          before: { "page orientation": '"Portrait"', "page area": null },
        },
      ],
      todo: "Att göra",
    });
    for (const month of [1, 2, 3]) await book.keepWritten(monthIn(2023, month), written(4_000));
    const again = bookIn(settings);
    expect([1, 2, 3].map((month) => again.written(monthIn(2023, month))?.sheets[0]?.cells.length)).toEqual([
      undefined,
      4_000,
      4_000,
    ]);
    await again.keepWritten(march, undefined);
    expect(bookIn(settings).written(march)).toBeUndefined();
  });

  test.each([
    { version: 2 },
    { version: 1, sheets: [{ sheet: "", cells: [], before: {} }], todo: "Att göra" },
    {
      version: 1,
      sheets: [{ sheet: "A", cells: [{ address: "A0", mark: 1 }], before: {} }],
      todo: "Att göra",
    },
    { version: 1, sheets: [{ sheet: "A", cells: [], before: { page: 7 } }], todo: "Att göra" },
  ])("takes %j for no notes of ours", (notes) => {
    const settings = new MemorySettings();
    settings.kept["nackaVux.payout.notes"] = { version: 1, months: [{ month: "2023-03", notes }] };
    expect(bookIn(settings).written(march)).toBeUndefined();
  });

  test("holds while the pane is open where the workbook takes no settings, and says so", async () => {
    const book = new PayoutBook(
      { get: () => undefined, set: () => Promise.reject(new Error("readOnly")) },
      noTables,
    );
    expect(await book.changeSettings({ reading28: "strict" })).toBe("notKept");
    expect(book.profile.settings.reading28).toBe("strict");
  });

  test("lets the oldest month's deviations go where the workbook has no room for all", async () => {
    const settings = new MemorySettings();
    const salt = "ab".repeat(16);
    const noted = Array.from({ length: 6_000 }, (_, at) => ({
      class: "D01",
      fingerprint: at.toString(16).padStart(16, "0"),
      month: at < 4_000 ? "2022-12" : "2023-02",
      effect: 472_000,
    }));
    settings.kept["nackaVux.payout.history"] = { version: 1, salt, noted };
    const book = bookIn(settings);
    const { deviations } = await resultOf([], [engA]);
    expect(await book.note(march, deviations)).toBe("kept");
    expect(new Set(bookIn(settings).history.noted.map(({ month }) => month))).toEqual(
      new Set([monthIn(2023, 2), march]),
    );
  });

  test("says that one month's deviations alone are more than a workbook holds", async () => {
    const settings = new MemorySettings();
    const { deviations } = await resultOf([], [engA]);
    const many = Array<Deviation>(5_000).fill(deviations[0] as Deviation);
    expect(await bookIn(settings).note(march, many)).toBe("tooLong");
    expect(settings.kept).toEqual({});
  });
});
