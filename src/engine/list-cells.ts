import { plainSpelling } from "../values/plain-spelling";
import type { Cell, ReadContext } from "../values/reading";
import type { Column } from "./column";
import type { FillRequest } from "./plan-fill";
import { mapValues, type ValueChoice, valueWord } from "./map-values";
import type { ReadColumn } from "./read-column";
import type { ReadTable } from "./read-table";
import { type ColumnStyle, columnStyle, writtenCell } from "./written-cell";

/** How one column's cells go from the list to the template. */
interface Carried {
  readonly definition: Column;
  readonly style: ColumnStyle;
  readonly chosen: ReadonlyMap<string, string>;
  /** The template's spelling of each cell that was written before. */
  readonly known: Map<Cell, Cell>;
}

/** The list's cells as the template writes them: in its types and in the words of its lists. */
export class ListCells {
  /** What values become, by column, where the template offers a list. */
  readonly choices: Record<string, readonly ValueChoice[]> = {};
  private readonly carried = new Map<string, Carried>();
  private readonly context: ReadContext;

  constructor(
    private readonly request: FillRequest,
    private readonly list: ReadTable,
    private readonly there: ReadTable,
    private readonly keys: readonly string[],
  ) {
    const { grid } = request.ground.table;
    this.context = { date1904: grid.date1904, today: request.today };
    for (const key of keys) this.carried.set(key, this.carry(key));
  }

  /** The row's cell in the column as it is to be written; null for nothing to write. */
  written(row: number, key: string): Cell {
    const carried = this.carried.get(key);
    const column = this.list.columns[key];
    if (carried === undefined || column === undefined) return null;
    const cell = column.cell(row);
    const known = carried.known.get(cell);
    if (known !== undefined) return known;
    const made = this.make(carried, column, row, cell);
    carried.known.set(cell, made);
    return made;
  }

  /** Whether two rows of the list would write the same. */
  same(row: number, other: number): boolean {
    return this.keys.every((key) => this.written(row, key) === this.written(other, key));
  }

  /** Whether the template's cell already means what would be written. */
  agrees(key: string, value: Cell, templateRow: number): boolean {
    const column = this.there.columns[key];
    if (column === undefined) return false;
    const old = column.cell(templateRow);
    // Another case or composition of the same words is no news.
    if (old === value || (typeof old === "string" && valueWord(old) === valueWord(value))) return true;
    const [before, after] = [column.reading(templateRow), column.type.read(value, this.context)];
    if (before.kind !== "read" || after.kind !== "read") return false;
    return column.type.identity(before.value) === column.type.identity(after.value);
  }

  private make({ definition, style, chosen }: Carried, column: ReadColumn, row: number, cell: Cell): Cell {
    const to = chosen.get(plainSpelling(String(cell ?? "")));
    if (to !== undefined) return style.asNumber && /^(0|[1-9]\d{0,14})$/.test(to) ? Number(to) : to;
    return writtenCell(definition.type, column.reading(row), cell, style, this.context.date1904);
  }

  private carry(key: string): Carried {
    const { columns, ground, layout } = this.request;
    const definition = columns[key] as Column;
    const { grid, mapping } = ground.table;
    const look = layout.looks.get(grid.firstColumn + (mapping[key] as number));
    const style = columnStyle(this.there.columns[key]?.cells ?? [], look?.kind ?? "general");
    const chosen = new Map<string, string>();
    if (look?.list !== undefined && look.list.length > 0) {
      this.choices[key] = this.chooseValues(key, definition, look.list);
      for (const { from, to } of this.choices[key]) if (to !== undefined) chosen.set(from, to);
    }
    return { definition, style, chosen, known: new Map() };
  }

  private chooseValues(key: string, { type }: Column, offered: readonly string[]): ValueChoice[] {
    const { rules, values, list, stopped } = this.request;
    const column = this.list.columns[key];
    const counts = new Map<Cell, number>();
    for (let row = 0; row < this.list.rowCount; row++) {
      if (column === undefined || stopped.has(this.list.rowNumber(row))) continue;
      const reading = column.reading(row);
      if (reading.kind === "empty" || (reading.kind === "unreadable" && reading.reason === "excelError"))
        continue;
      const cell = column.cell(row);
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    const context = { date1904: list.grid.date1904, today: this.request.today };
    return mapValues(
      counts,
      { type, offered, words: rules.words[key] ?? [], chosen: values[key] ?? {} },
      context,
    );
  }
}
