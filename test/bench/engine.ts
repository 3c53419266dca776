import { checksOn } from "../../src/engine/check";
import { recognise } from "../../src/engine/recognise";
import { review } from "../../src/engine/review";
import { day } from "../../src/values/day";
import { gridOf, lending, type lendingColumns, type LendingContext } from "../engine/lending";

/** The engine alone: a hundred checks over rows of a made-up return, to see that time grows linearly. */

const { rowCheck, groupCheck } = checksOn<typeof lendingColumns, LendingContext>();
const facts = { severity: "error", basis: "meaning", source: { title: "-" }, passes: [], fails: [] } as const;

const rowChecks = Array.from({ length: 90 }, (_, at) =>
  rowCheck({
    ...facts,
    id: `ROW-${at}`,
    needs: ["lent", "returned"],
    reads: ["book"],
    test: ({ lent, returned }) => (returned - lent === at + 1000 ? { at: "returned" } : undefined),
  }),
);
const groupChecks = Array.from({ length: 10 }, (_, at) =>
  groupCheck({
    ...facts,
    id: `GROUP-${at}`,
    needs: ["book", "lent"],
    key: ({ book, lent }) => `${book}|${lent}|${at}`,
    test: (rows) => new Map(rows.slice(1).map((_row, index) => [index + 1, { at: "book" }])),
  }),
);
const definition = { ...lending, checks: [...rowChecks, ...groupChecks] };
const reading = { date1904: false, today: day("2026-08-10") };

export async function benchEngine(
  rowCounts: readonly number[],
): Promise<{ rows: number; seconds: number }[]> {
  const results: { rows: number; seconds: number }[] = [];
  for (const rows of rowCounts) {
    const grid = gridOf([
      ["Bok", "Lånedag", "Åter"],
      ...Array.from({ length: rows }, (_, at) => [
        `Bok ${at % 50_000}`,
        40_000 + (at % 3000),
        40_100 + (at % 2000),
      ]),
    ]);
    const table = recognise(grid, [definition])[0]?.table;
    if (table === undefined) throw new Error("not recognised");
    const start = process.hrtime.bigint();
    await review(definition, table, { longest: 30 }, reading);
    results.push({ rows, seconds: Number(process.hrtime.bigint() - start) / 1e9 });
  }
  return results;
}

if (require.main === module) {
  void benchEngine([10_000, 10_000, 100_000, 200_000]).then((results) => console.table(results));
}
