import { headerWords } from "../../engine/header-words";
import { type Pace, unhurried } from "../../engine/pace";
import { cellAt, type Table } from "../../engine/table";
import { type Month, namedMonth } from "../../regulations/month";
import { isBlank, type ReadContext } from "../../values/reading";
import { payoutColumns, type PayoutColumn } from "./columns";
import type { PayoutLine, StatedTotal } from "./entry";
import { ReadCells } from "./read-cells";
import { entryReader } from "./read-entry";
import { RunningTotals } from "./running-totals";

/** A payout sheet, read: lines apart from the sums, page headings and texts between them. */
export interface ReadPayout {
  readonly table: Table;
  readonly month: Month;
  readonly lines: readonly PayoutLine[];
  readonly totals: readonly StatedTotal[];
  /** What all lines come to, in öre, those of protected persons too. */
  readonly counted: number;
  /** Payments for nobody and no course that is named, as manual ones for protected persons may be. */
  readonly unnamed: readonly PayoutLine[];
  /** Lines of protected persons: counted, and nowhere else. */
  readonly protectedLines: number;
  /** "Sida 2 av 5": how many pages the sheet says it has, and which it has. */
  readonly pages: { readonly stated: number; readonly seen: readonly number[] };
  readonly has: (key: PayoutColumn) => boolean;
  readonly address: (line: PayoutLine | StatedTotal, key: PayoutColumn) => string | undefined;
}

const correctionWords = /korr|rättel|återf|återkrav|retro|justering|just\./i;
const pageWords = /(?<!\p{L})sida[ :]{0,2}(\d{1,4}) ?(?:av|\(|\/|of) ?(\d{1,4})/iu;
const labelColumns = 12;

/**
 * Reads one sheet. Persons in `protectedPersons`, and rows that the table withholds, count in the sums and nothing of them
 * is kept.
 */
export async function readPayout(
  table: Table,
  month: Month,
  context: ReadContext,
  protectedPersons: ReadonlySet<string>,
  pace: Pace = unhurried,
): Promise<ReadPayout> {
  const cells = await ReadCells.read(table, payoutColumns, context, pace);
  const { grid } = table;
  const entryOf = entryReader(cells);
  const [numberCell, number] = [cells.cells("personalNumber"), cells.values("personalNumber")];
  const [courseCell, startCell] = [cells.cells("course"), cells.cells("startDate")];
  const [period, price, amountOf] = [cells.values("period"), cells.values("price"), cells.values("amount")];
  const correction = cells.values("correction");
  const header = headerWords(table.headers["personalNumber"] ?? "");
  const totals = new RunningTotals();
  const lines: PayoutLine[] = [];
  const unnamed: PayoutLine[] = [];
  const seen = new Set<number>();
  let [stated, protectedLines] = [0, 0];
  for (let row = 0; row < grid.rowCount; row++) {
    if ((row & 511) === 0 && pace.due())
      await pace.rest({ stage: "reading", done: row, total: grid.rowCount });
    // A row with a personal number is a line, whatever its texts say.
    const isPerson = row > table.headerRow && number(row) !== undefined;
    const label = isPerson ? "" : labelOf(table, row);
    const [, page, of] = pageWords.exec(label) ?? [];
    if (page !== undefined) {
      seen.add(Number(page));
      stated = Math.max(stated, Number(of));
    }
    if (row <= table.headerRow) continue;
    const person = numberCell(row);
    const amount = amountOf(row);
    const place = { sheet: grid.sheet, row: grid.firstRow + row + 1 };
    if (!isPerson && !isBlank(person) && headerWords(String(person)) === header) {
      totals.newPage();
      continue;
    }
    const total = isPerson ? undefined : totals.kindOf(label);
    if (total !== undefined) {
      // "Totalt antal individer: 12" sums no money.
      if (amount !== undefined && !/antal/i.test(label)) totals.state(place, total, amount);
      continue;
    }
    // A text between the lines: a heading, a page number, a note.
    const isLine = !isBlank(person) && !(isBlank(courseCell(row)) && isBlank(startCell(row)));
    if (!isLine && amount === undefined) continue;
    if (amount !== undefined) totals.add(amount);
    const entry = entryOf(row, place);
    if (
      table.withheldRows?.has(row) === true ||
      (entry.person !== undefined && protectedPersons.has(entry.person))
    ) {
      protectedLines++;
      continue;
    }
    const line: PayoutLine = {
      month,
      period: period(row),
      price: price(row),
      amount,
      correction: (amount ?? 0) < 0 || correctionWords.test(correction(row) ?? ""),
      // Last: an object that grows after a spread is made many times as slowly.
      ...entry,
    };
    // A course with its start is somebody's, as where a number stands once for several lines. The rest is a payment.
    const isNobodys = isBlank(person) && (entry.course === undefined || entry.start === undefined);
    (isNobodys ? unnamed : lines).push(line);
  }
  return {
    table,
    month,
    lines,
    totals: totals.stated,
    counted: totals.sum,
    unnamed,
    protectedLines,
    pages: { stated, seen: [...seen].sort((a, b) => a - b) },
    has: (key) => cells.has(key),
    address: ({ place }, key) => cells.address(place.row - 1 - grid.firstRow, key),
  };
}

/** The row's texts, to tell sums and page numbers by; numbers and what stands far to the right are left out. */
function labelOf({ grid }: Table, row: number): string {
  let label = "";
  for (let column = 0; column < Math.min(grid.columns.length, labelColumns); column++) {
    const cell = cellAt(grid, row, column);
    if (typeof cell === "string" && cell.length < 80) label += label === "" ? cell.trim() : ` ${cell.trim()}`;
  }
  return label;
}

/** The month that a payout sheet says it is about, in its name or above its headers; undefined where it does not. */
export function monthOfPayout(table: Table): Month | undefined {
  const titles = Array.from({ length: table.headerRow }, (_, row) => labelOf(table, row));
  const about = titles.find(
    (title) => /avser|för månad|utbetalningsmånad|månad/i.test(title) && namedMonth(title),
  );
  const [found] = [...(about === undefined ? [] : [about]), table.grid.sheet, ...titles].flatMap(
    (text) => namedMonth(text) ?? [],
  );
  return found;
}
