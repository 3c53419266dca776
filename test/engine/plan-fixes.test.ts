import type { Finding } from "../../src/engine/finding";
import { planFixes, planReviewFixes } from "../../src/engine/plan-fixes";
import { recognise } from "../../src/engine/recognise";
import { planRestore, restoreRecord } from "../../src/engine/restore-record";
import { review } from "../../src/engine/review";
import { cellAt, placeOf, type Table } from "../../src/engine/table";
import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import { gridOf, lending } from "./lending";

const headers = ["Bok", "Lånedag", "Åter"];

function tableOf(rows: readonly (readonly Cell[])[]): Table {
  const table = recognise(gridOf([headers, ...rows]), [lending])[0]?.table;
  if (table === undefined) throw new Error("not recognised");
  return table;
}

const table = tableOf([
  ["Emil ", "4", 5],
  ["Pippi", 9, 9],
]);

function finding(check: string, fixes: readonly { address: string; value: Cell; safe?: boolean }[]): Finding {
  return {
    check,
    severity: "error",
    sheet: "Lån",
    row: 2,
    cells: [{ column: "lent", header: "Lånedag", address: "B2" }],
    observed: "4",
    shown: "4",
    params: {},
    fixes: fixes.map(({ address, value, safe = true }) => ({ column: "lent", address, value, safe })),
  };
}

const none = { withoutFix: 0, unsafe: 0, conflicting: 0, formula: 0 };

describe("a plan of fixes", () => {
  test("says what stands in each cell, what will, and which check asks for it", () => {
    expect(planFixes(table, [finding("LND-LENT", [{ address: "B2", value: 4 }])])).toEqual({
      sheet: "Lån",
      writes: [
        {
          address: "B2",
          row: 2,
          column: "lent",
          header: "Lånedag",
          from: "4",
          to: 4,
          safe: true,
          checks: ["LND-LENT"],
        },
      ],
      conflicts: [],
      left: none,
    });
  });

  test("writes a cell once where two checks want the same, and is then safe only if both are", () => {
    const plan = planFixes(table, [
      finding("A", [{ address: "B2", value: 4 }]),
      finding("B", [{ address: "B2", value: 4, safe: false }]),
    ]);
    expect(plan.writes).toMatchObject([{ checks: ["A", "B"], safe: false }]);
  });

  test("leaves a cell that two fixes want to write differently to the person, with everything that goes with it", () => {
    const plan = planFixes(table, [
      finding("A", [
        { address: "B2", value: 4 },
        { address: "C2", value: 6 },
      ]),
      finding("B", [{ address: "B2", value: 44 }]),
      finding("C", [{ address: "A2", value: "Emil" }]),
    ]);
    expect(plan.conflicts).toEqual([
      {
        address: "B2",
        column: "lent",
        from: "4",
        proposals: [
          { to: 4, check: "A" },
          { to: 44, check: "B" },
        ],
      },
    ]);
    expect(plan.writes.map(({ address }) => address)).toEqual(["A2"]);
    expect(plan.left).toEqual({ ...none, conflicting: 2 });
  });

  test("counts what it leaves out: no fix, a fix that needs a person, a formula", () => {
    const findings = [
      finding("A", []),
      finding("B", [{ address: "B2", value: 4, safe: false }]),
      finding("C", [{ address: "C2", value: 6 }]),
      finding("D", [{ address: "A2", value: "Emil" }]),
    ];
    const plan = planFixes(table, findings, { safeOnly: true, formulas: new Set(["C2"]) });
    expect(plan.left).toEqual({ withoutFix: 1, unsafe: 1, conflicting: 0, formula: 1 });
    expect(plan.writes.map(({ address }) => address)).toEqual(["A2"]);
  });

  test("passes over what a person has confirmed", () => {
    const confirmation = { check: "A", fingerprint: "0".repeat(16), reason: "Rätt", on: day("2026-08-10") };
    const plan = planFixes(table, [{ ...finding("A", [{ address: "B2", value: 4 }]), confirmation }]);
    expect(plan).toMatchObject({ writes: [], left: none });
  });

  test("of a review takes all of a check, or all", async () => {
    const rows = tableOf([
      ["Emil", 9, 5],
      ["Pippi", 9, 1],
      ["Karlsson", "x", 1],
    ]);
    const reviewed = await review(
      lending,
      rows,
      { longest: 30 },
      { date1904: false, today: day("2026-08-10") },
    );
    expect(planReviewFixes(reviewed, {}, ["LND-ORDER"]).writes).toMatchObject([
      { address: "C2", from: 5, to: 9 },
      { address: "C3", from: 1, to: 9 },
    ]);
    expect(planReviewFixes(reviewed).left).toEqual({ ...none, withoutFix: 1 });
    expect(planReviewFixes(reviewed, { safeOnly: true })).toMatchObject({ writes: [], left: { unsafe: 2 } });
  });
});

describe("putting back", () => {
  const plan = planFixes(table, [
    finding("A", [
      { address: "B2", value: 4 },
      { address: "A2", value: "Emil" },
    ]),
  ]);
  const written: Record<string, Cell> = { B2: 4, A2: "Emil" };

  test("gives every cell exactly what stood there", () => {
    const { writes, changedSince } = planRestore(restoreRecord(plan), (address) => written[address] ?? null);
    expect(changedSince).toBe(0);
    for (const { address, value } of writes) {
      const place = placeOf(table.grid, address);
      expect(value).toBe(cellAt(table.grid, place?.row ?? -1, place?.column ?? -1));
    }
    expect(writes).toHaveLength(2);
  });

  test("leaves alone, and counts, a cell that somebody has changed since", () => {
    const current: Record<string, Cell> = { ...written, B2: 7 };
    expect(planRestore(restoreRecord(plan), (address) => current[address] ?? null)).toEqual({
      writes: [{ address: "A2", value: "Emil " }],
      changedSince: 1,
    });
  });
});
