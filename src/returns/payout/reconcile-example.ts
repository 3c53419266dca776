import { recognise } from "../../engine/recognise";
import type { Grid, Table } from "../../engine/table";
import { addMonths, monthIn } from "../../regulations/month";
import { type PayoutColumn, payoutSheet, register, type RegisterColumn } from "./columns";
import type { DeviationExample } from "./deviation";
import { noteDeviations, type PayoutHistory } from "./follow-up";
import { type PayoutResult, reconcilePayout } from "./reconcile-payout";
import { day } from "../../values/day";
import type { Cell } from "../../values/reading";

/** Turns a class's examples into sheets and reconciles them. */

const month = monthIn(2023, 3);

export function gridOf(sheet: string, rows: readonly (readonly Cell[])[]): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? null));
  return { sheet, firstRow: 0, firstColumn: 0, rowCount: rows.length, columns, date1904: false };
}

export function tableOf(
  kind: typeof payoutSheet | typeof register,
  rows: readonly object[],
  more: readonly (readonly Cell[])[] = [],
): Table {
  const essential = ["personalNumber", "course", "startDate", "amount", "withdrawalDate", "grade"];
  const columns = kind.columns as Readonly<Record<string, { header: string }>>;
  const used = new Set([...essential, ...rows.flatMap((row) => Object.keys(row))]);
  const keys = Object.keys(columns).filter((key) => used.has(key));
  const cells = rows.map((row) => keys.map((key) => (row as Record<string, Cell>)[key] ?? null));
  const extra = more.map(([label, amount]) =>
    keys.map((key) =>
      key === "amount" ? (amount ?? null) : key === "personalNumber" ? (label ?? null) : null,
    ),
  );
  const grid = gridOf(kind.id, [keys.map((key) => columns[key]?.header ?? key), ...cells, ...extra]);
  const table = recognise(grid, [kind])[0]?.table;
  if (table === undefined) throw new Error("not recognised");
  return table;
}

type Sheet = readonly Readonly<Partial<Record<PayoutColumn, Cell>>>[];
type Register = readonly Readonly<Partial<Record<RegisterColumn, Cell>>>[];

export async function reconcileExample(example: DeviationExample): Promise<PayoutResult> {
  const today = day(example.today ?? "2023-04-22");
  const settings = example.settings ?? {};
  const noted = example.noted && (await noteEarlier(example.noted, example.register));
  return reconcilePayout({
    month,
    today,
    settings,
    sheets: [
      { table: tableOf(payoutSheet, example.sheet, example.totals), month },
      ...(example.earlier === undefined
        ? []
        : [{ table: tableOf(payoutSheet, example.earlier), month: addMonths(month, -1) }]),
    ],
    register: tableOf(register, example.register),
    ...(noted === undefined ? {} : { history: noted }),
  });
}

/** Notes, the month before, that these lines were missing. */
async function noteEarlier(lines: Sheet, rows: Register): Promise<PayoutHistory> {
  const { cases } = await reconcilePayout({
    month,
    today: day("2023-04-22"),
    sheets: [{ table: tableOf(payoutSheet, lines), month }],
    register: tableOf(register, rows),
  });
  const deviations = cases
    .filter((one) => one.line !== undefined)
    .map((one) => ({
      class: "D01" as const,
      severity: "review" as const,
      case: one,
      effect: 472_000,
      sheetCell: undefined,
      registerCell: undefined,
    }));
  return noteDeviations({ salt: "00".repeat(16), noted: [] }, addMonths(month, -1), deviations);
}
