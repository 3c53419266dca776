import { halfYear } from "../../src/regulations/half-year";
import { openSheet } from "../../src/returns/open-sheet";
import { type ReturnEntry, returnEntry } from "../../src/returns/return-entry";
import { day } from "../../src/values/day";
import { gridOf, lending } from "../engine/lending";

const entry: ReturnEntry = returnEntry(
  lending,
  () => ({ longest: 30 }),
  () => ({ halfYear: halfYear(2026, 1), from: "dates" }),
);
const settings = { today: day("2026-08-10") };
const headers = ["Bok", "Utlånad dag", "Återlämnad dag"];
const open = (rows: Parameters<typeof gridOf>[0], more = {}, entries = [entry]) =>
  openSheet(gridOf(rows), { ...settings, ...more }, entries);

describe("a sheet is", () => {
  test("empty", () => {
    expect(open([])).toEqual({ kind: "empty" });
  });

  test("headers only: there is nothing to report", () => {
    expect(open([headers, [null, " "]])).toMatchObject({ kind: "headersOnly" });
  });

  test("a return that can be reviewed", async () => {
    const sheet = open([headers, ["Emil", 4, 2]]);
    if (sheet.kind !== "recognised") throw new Error(sheet.kind);
    expect(sheet.opened).toMatchObject({ returnId: "lending", rowCount: 1, halfYearFrom: "dates" });
    expect((await sheet.opened.review()).summary).toEqual({ error: 1, review: 0, note: 0 });
  });

  test("unknown, with what it is most like and what it lacks", () => {
    expect(open([["Bok", "Färg"]])).toMatchObject({
      kind: "unknown",
      nearest: { returnId: "lending", missing: ["lent", "returned"] },
    });
  });

  test("a question where two returns fit equally well", () => {
    const twin = { ...entry, id: "twin" };
    const sheet = open([headers, ["Emil", 1, 2]], {}, [entry, twin]);
    expect(sheet.kind === "several" && sheet.candidates.map(({ returnId }) => returnId)).toEqual([
      "lending",
      "twin",
    ]);
    expect(open([headers, ["Emil", 1, 2]], { returnId: "twin" }, [entry, twin])).toMatchObject({
      kind: "recognised",
      opened: { returnId: "twin" },
    });
  });
});

describe("people with protected identity", () => {
  const marked = [...headers, "Skyddad"];

  test("are left out of the review and counted", async () => {
    const sheet = open([marked, ["Emil", 4, 2, "Ja"], ["Doktor Glas", 4, 2, null]]);
    if (sheet.kind !== "recognised") throw new Error(sheet.kind);
    expect(sheet.opened).toMatchObject({ rowCount: 1, protectedRows: new Set([2]) });
    const review = await sheet.opened.review();
    expect(review.findings("LND-ORDER").map(({ row }) => row)).toEqual([3]);
    expect(review.findingsAt("C2")).toEqual([]);
  });

  test("are a sheet's only rows without its being taken for an empty template", async () => {
    const sheet = open([marked, ["Emil", 4, 2, "Ja"]]);
    if (sheet.kind !== "recognised") throw new Error(sheet.kind);
    expect(sheet.opened.rowCount).toBe(0);
    expect((await sheet.opened.review()).summary).toEqual({ error: 0, review: 0, note: 0 });
  });

  test("an edit in such a row is no part of the review", async () => {
    const sheet = open([marked, ["Emil", 4, 2, "Ja"], ["Doktor Glas", 4, 2, null]]);
    if (sheet.kind !== "recognised") throw new Error(sheet.kind);
    const review = await sheet.opened.review();
    expect(await review.update([{ address: "C2", value: 9 }])).toBe("outside");
  });
});

describe("the person decides over", () => {
  test("the half-year", () => {
    expect(open([headers, ["Emil", 1, 2]], { halfYear: halfYear(2025, 2) })).toMatchObject({
      opened: { halfYear: { year: 2025, half: 2 }, halfYearFrom: "person" },
    });
  });

  test("which return it is and which column is which", () => {
    const sheet = open(
      [
        ["Bok", "X", "Y"],
        ["Emil", 1, 2],
      ],
      { returnId: "lending", mapping: { book: 0, lent: 2 } },
    );
    expect(sheet).toMatchObject({
      kind: "recognised",
      opened: { table: { headers: { book: "Bok", lent: "Y" } } },
    });
  });
});
