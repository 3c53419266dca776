import { checksOn } from "../../src/engine/check";
import { column } from "../../src/engine/column";
import { defineReturn } from "../../src/engine/return-definition";
import type { Cell, ValueType } from "../../src/values/reading";
import { read, unreadable } from "../../src/values/reading";
import type { Grid } from "../../src/engine/table";
import type { Day } from "../../src/values/day";

/** A made-up return (books on loan) that the engine's tests use, so that they say nothing of komvux. */

const wholeNumber: ValueType<number, "notNumber" | "textNumber"> = {
  name: "wholeNumber",
  reasons: ["notNumber", "textNumber"],
  read(cell) {
    const value = Number(cell);
    if (!Number.isInteger(value)) return unreadable({ reason: "notNumber" });
    return typeof cell === "number" ? read(value) : read(value, { reason: "textNumber", suggestion: value });
  },
  format: String,
  identity: (value) => value,
};

const name: ValueType<string> = {
  name: "name",
  reasons: [],
  read: (cell) => read(String(cell).trim()),
  format: (value) => value,
  identity: (value) => value,
};

export const lendingColumns = {
  book: column({ header: "Bok", synonyms: ["Titel"], presence: "essential", type: name }),
  lent: column({ header: "Utlånad dag", synonyms: ["Lånedag"], presence: "essential", type: wholeNumber }),
  returned: column({ header: "Återlämnad dag", synonyms: ["Åter"], presence: "expected", type: wholeNumber }),
  shelf: column({ header: "Hylla", synonyms: [], presence: "optional", type: name }),
} as const;

export interface LendingContext {
  readonly longest: number;
}

const { cellCheck, rowCheck, groupCheck } = checksOn<typeof lendingColumns, LendingContext>();
const source = { title: "Låneregler" };

export const checks = {
  lentUnreadable: cellCheck({
    id: "LND-LENT",
    severity: "error",
    basis: "meaning",
    source,
    column: "lent",
    test: (reading) =>
      reading.kind === "unreadable" || (reading.kind === "read" && reading.remark !== undefined)
        ? {}
        : undefined,
    passes: [{ lent: 5 }],
    fails: [{ lent: "fem" }, { lent: "5" }],
  }),
  returnedBeforeLent: rowCheck({
    id: "LND-ORDER",
    severity: "error",
    basis: "meaning",
    source,
    needs: ["lent", "returned"],
    test: ({ lent, returned }) =>
      returned < lent
        ? {
            at: ["returned", "lent"],
            params: { lent },
            fixes: [{ column: "returned", value: lent, safe: false }],
          }
        : undefined,
    passes: [{ lent: 1, returned: 2 }],
    fails: [{ lent: 2, returned: 1 }],
  }),
  tooLong: rowCheck({
    id: "LND-LONG",
    severity: "review",
    basis: "inferred",
    source,
    since: "1900-01-10",
    needs: ["lent"],
    reads: ["returned", "shelf"],
    test: ({ lent, returned }, { longest }) =>
      returned !== undefined && returned - lent > longest ? { at: "returned" } : undefined,
    passes: [{ lent: 11, returned: 12 }],
    fails: [{ lent: 11, returned: 99 }],
  }),
  sameBookTwice: groupCheck({
    id: "LND-TWICE",
    severity: "error",
    basis: "meaning",
    source,
    needs: ["book", "lent"],
    key: ({ book, lent }) => `${book}|${lent}`,
    test: (rows) =>
      new Map(
        rows.slice(1).map((_, at) => [at + 1, { at: "book", params: { row: rows[0]?.rowNumber ?? 0 } }]),
      ),
    passes: [
      [
        { book: "a", lent: 1 },
        { book: "b", lent: 1 },
      ],
    ],
    fails: [
      [
        { book: "a", lent: 1 },
        { book: "a", lent: 1 },
      ],
    ],
  }),
};

export const lending = defineReturn({
  id: "lending",
  columns: lendingColumns,
  checks: Object.values(checks),
  rowDate: ({ lent }) => lent as Day | undefined,
});

/** A grid from rows as they are read on paper. */
export function gridOf(rows: readonly (readonly Cell[])[], place: Partial<Grid> = {}): Grid {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? null));
  return {
    sheet: "Lån",
    firstRow: 0,
    firstColumn: 0,
    rowCount: rows.length,
    columns,
    date1904: false,
    ...place,
  };
}
