import { checksOn } from "../../src/engine/check";
import { Cancelled, type Pace } from "../../src/engine/pace";
import { recognise } from "../../src/engine/recognise";
import { review, type Review } from "../../src/engine/review";
import type { Cell } from "../../src/values/reading";
import { day } from "../../src/values/day";
import { gridOf, lending, type lendingColumns, type LendingContext } from "./lending";

const reading = { date1904: false, today: day("2026-08-10") };
const headers = ["Bok", "Lånedag", "Åter"];

async function reviewOf(
  rows: readonly (readonly Cell[])[],
  definition = lending,
  pace?: Pace,
): Promise<Review> {
  const table = recognise(gridOf(rows, { firstRow: 2, firstColumn: 1 }), [definition])[0]?.table;
  if (table === undefined) throw new Error("not recognised");
  return review(definition, table, { longest: 30 }, reading, pace);
}

const counts = (reviewed: Review) =>
  Object.fromEntries(
    reviewed.outcomes.filter(({ count }) => count > 0).map(({ check, count }) => [check, count]),
  );

describe("a review", () => {
  test("finds what each check looks for and points at the sheet's own cells", async () => {
    const reviewed = await reviewOf([
      headers,
      ["Emil", 4, 2],
      ["Pippi", "fem", 9],
      ["Emil", 4, 5],
      ["Madicken", 20, 90],
    ]);
    expect(counts(reviewed)).toEqual({ "LND-LENT": 1, "LND-ORDER": 1, "LND-LONG": 1, "LND-TWICE": 1 });
    expect(reviewed.summary).toEqual({ error: 3, review: 1, note: 0 });
    expect(reviewed.findings("LND-ORDER")).toEqual([
      {
        check: "LND-ORDER",
        severity: "error",
        sheet: "Lån",
        row: 4,
        cells: [
          { column: "returned", header: "Åter", address: "D4" },
          { column: "lent", header: "Lånedag", address: "C4" },
        ],
        observed: 2,
        shown: "2",
        params: { lent: 4 },
        fixes: [{ column: "returned", value: 4, safe: false, address: "D4" }],
      },
    ]);
    expect(reviewed.findings("LND-TWICE")[0]).toMatchObject({ row: 6, params: { row: 4 } });
  });

  test("a cell that does not parse is found once, and the checks that need it stay silent", async () => {
    expect(counts(await reviewOf([headers, ["Emil", "fem", 1]]))).toEqual({ "LND-LENT": 1 });
  });

  test.each(["#N/A", "#VÄRDEFEL!", "#REF!"])("%s in a cell is unreadable, not a value", async (error) => {
    expect(counts(await reviewOf([headers, ["Emil", error, 1]]))).toEqual({ "LND-LENT": 1 });
  });

  test("phantom rows, rows with notes beside only, and a total row are no rows of the return", async () => {
    const rows = [
      [...headers, "Not"],
      [null, " ", "\u00a0", "ring hen"],
      ["Emil", 1, 2],
      ["", null, null],
      ["Summa", null, null, 3],
    ];
    expect((await reviewOf(rows)).rowCount).toBe(1);
  });

  test("a check that lacks an expected column does not run and says which; an optional column may lack", async () => {
    const reviewed = await reviewOf([
      ["Bok", "Lånedag"],
      ["Emil", 1],
    ]);
    expect(reviewed.outcomes).toMatchObject([
      { check: "LND-LENT", state: "ran" },
      { check: "LND-ORDER", state: "missingColumns", missing: ["returned"] },
      { check: "LND-LONG", state: "missingColumns", missing: ["returned"] },
      { check: "LND-TWICE", state: "ran" },
    ]);
  });

  test("a dated check applies to rows of its dates only", async () => {
    expect(counts(await reviewOf([headers, ["Emil", 10, 90], ["Pippi", 11, 90]]))).toEqual({ "LND-LONG": 1 });
  });

  test("a check that breaks is a fault shown apart, and the others still run", async () => {
    const { rowCheck } = checksOn<typeof lendingColumns, LendingContext>();
    const broken = rowCheck({
      id: "LND-BROKEN",
      severity: "error",
      basis: "meaning",
      source: { title: "-" },
      needs: ["book"],
      test: () => {
        throw new TypeError("our own fault");
      },
      passes: [],
      fails: [],
    });
    const reviewed = await reviewOf([headers, ["Emil", 4, 2]], {
      ...lending,
      checks: [broken, ...lending.checks],
    });
    expect(reviewed.outcomes[0]).toMatchObject({ state: "failed", count: 0 });
    expect(counts(reviewed)).toEqual({ "LND-ORDER": 1 });
  });

  test("every finding is counted, and a page of them can be asked for", async () => {
    const reviewed = await reviewOf([
      headers,
      ...Array.from({ length: 1000 }, (_, at) => [`Bok ${at}`, 9, 8]),
    ]);
    expect(reviewed.summary.error).toBe(1000);
    expect(reviewed.findings("LND-ORDER", 990, 50).map(({ row }) => row)).toEqual([
      994, 995, 996, 997, 998, 999, 1000, 1001, 1002, 1003,
    ]);
  });

  test("all findings on a cell are told together", async () => {
    const reviewed = await reviewOf([headers, ["Emil", 4, 2], ["Emil", 4, 2]]);
    expect(reviewed.findingsAt("D5").map(({ check }) => check)).toEqual(["LND-ORDER"]);
    expect(reviewed.findingsAt("B5").map(({ check }) => check)).toEqual(["LND-TWICE"]);
    expect(reviewed.findingsAt("Z99")).toEqual([]);
  });
});

describe("after an edit", () => {
  const rows = [headers, ["Emil", 4, 2], ["Pippi", 1, 2], ["Emil", 5, 6]];

  test("what depends on the cell is judged again", async () => {
    const reviewed = await reviewOf(rows);
    expect(await reviewed.update([{ address: "D4", value: 8 }])).toBe("updated");
    expect(counts(reviewed)).toEqual({});
    await reviewed.update([{ address: "C6", value: 4 }]);
    expect(counts(reviewed)).toEqual({ "LND-TWICE": 1 });
    await reviewed.update([{ address: "B6", value: "Madicken" }]);
    expect(counts(reviewed)).toEqual({});
  });

  test("the result is that of a new review, whatever was edited", async () => {
    const edited = rows.map((row) => [...row]);
    const reviewed = await reviewOf(rows);
    const edits: [number, number, Cell][] = [[1, 2, "x"], [2, 1, 77], [3, 0, "Pippi"], [2, 2, 1], [3, 1, 77], [1, 1, null]]; // prettier-ignore
    for (const [row, column, value] of edits) {
      (edited[row] as Cell[])[column] = value;
      await reviewed.update([{ address: `${"BCD"[column]}${row + 3}`, value }]);
      expect(counts(reviewed)).toEqual(counts(await reviewOf(edited)));
    }
  });

  test.each([
    ["a row below the table", [{ address: "B7", value: "Ny" }]],
    ["the header", [{ address: "C3", value: "Något annat" }]],
    [
      "a row that becomes empty",
      [
        { address: "B5", value: null },
        { address: "C5", value: null },
        { address: "D5", value: "" },
      ],
    ],
  ])("%s asks for a new reading and changes nothing", async (_, changes) => {
    const reviewed = await reviewOf(rows);
    const before = counts(reviewed);
    expect(await reviewed.update(changes)).toBe("outside");
    expect(counts(reviewed)).toEqual(before);
  });

  test("a cell beside the table changes nothing", async () => {
    expect(await (await reviewOf(rows)).update([{ address: "Q4", value: "en not" }])).toBe("updated");
  });
});

describe("long work", () => {
  const rows = [headers, ...Array.from({ length: 5000 }, (_, at) => [`Bok ${at}`, at, at + 1])];

  test("rests when its pace is due and tells how far it has come", async () => {
    const seen: string[] = [];
    const pace: Pace = {
      due: () => true,
      rest: ({ stage, done, total }) => Promise.resolve(void seen.push(`${stage} ${done} ${total}`)),
    };
    await reviewOf(rows, lending, pace);
    expect(seen).toContain("checking 2560 5000");
    expect(new Set(seen.map((line) => line.split(" ")[0]))).toEqual(
      new Set(["reading", "checking", "comparing"]),
    );
  });

  test("stops where it stands when it is cancelled", async () => {
    const pace: Pace = {
      due: () => true,
      rest: ({ stage }) => (stage === "checking" ? Promise.reject(new Cancelled()) : Promise.resolve()),
    };
    await expect(reviewOf(rows, lending, pace)).rejects.toBeInstanceOf(Cancelled);
  });
});
