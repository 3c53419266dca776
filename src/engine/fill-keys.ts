import type { ReadTable } from "./read-table";

/** Text between a key's parts: no cell has it. */
const between = "\u0000";

/** True for a part of a key that is not what its column asks for. */
export function isUnreadable(part: string): boolean {
  return part.startsWith("?");
}

/** What tells a row of a table from the others: the same for a row of the list and a row of the template. */
export class FillKeys {
  /** `parts` are columns that both tables have. */
  constructor(
    private readonly table: ReadTable,
    private readonly parts: readonly string[],
  ) {}

  key(row: number): string {
    return this.parts.map((part) => this.part(row, part)).join(between);
  }

  /** What one column of the row says; "" for nothing. What cannot be read counts as it stands. */
  part(row: number, key: string): string {
    const column = this.table.columns[key];
    const reading = column?.reading(row);
    if (column === undefined || reading === undefined || reading.kind === "empty") return "";
    if (reading.kind === "read") return String(column.type.identity(reading.value));
    return `?${String(column.cell(row)).trim().toLowerCase()}`;
  }
}
