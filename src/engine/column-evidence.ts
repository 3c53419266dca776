import { personalNumber } from "../values/personal-number";
import { isBlank, isExcelError, type Cell, type ReadContext, type ValueType } from "../values/reading";
import { cellAt, type Grid } from "./table";

/** What a column of somebody's list holds, by a sample of its cells. */
export interface ColumnSample {
  readonly header: string;
  /** Different cells with something in them, in the list's order; at most a few hundred. */
  readonly cells: readonly Cell[];
  /** How often each of them stands there. */
  readonly counts: readonly number[];
  /** How many of the rows looked at have something in them, and how many rows were looked at. */
  readonly filled: number;
  readonly rows: number;
  /** True where a cell may be a personal identity number, or the header speaks of names and addresses. */
  readonly personal: boolean;
}

const rowsLookedAt = 400;
const personalHeader =
  /namn(?!givn)|adress|telefon|mobil|e-?post|e-?mail|\bmail\b|postnummer|postort|\bnamn\b|person(?:nr|nummer)|pnr/i;
const aboutOthers = /anordnar|skol|kurs|enhet/i;

/** The sample of one of the grid's columns below a header row. */
export function sampleColumn(
  grid: Grid,
  headerRow: number,
  column: number,
  context: ReadContext,
): ColumnSample {
  const head = cellAt(grid, headerRow, column);
  const header = isBlank(head) ? "" : String(head).replace(/\s+/g, " ").trim();
  const counts = new Map<Cell, number>();
  let [filled, rows] = [0, 0];
  for (let row = headerRow + 1; row < grid.rowCount && rows < rowsLookedAt; row++, rows++) {
    const cell = cellAt(grid, row, column);
    if (isBlank(cell) || isExcelError(cell)) continue;
    filled++;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const named = personalHeader.test(header) && !aboutOthers.test(header);
  const sampled = [...counts.keys()];
  return {
    header,
    cells: sampled,
    counts: [...counts.values()],
    filled,
    rows,
    personal: named || sampled.some((cell) => mayBePersonal(cell, context)),
  };
}

/** True for what is a personal identity number, or is one but for a digit. */
export function mayBePersonal(cell: Cell, context: ReadContext): boolean {
  const digits = String(cell ?? "").replace(/\D/g, "").length;
  if (digits < 8) return false;
  const reading = personalNumber.read(cell, context);
  if (reading.kind === "read") return true;
  return (
    reading.kind === "unreadable" && (reading.reason === "checkDigit" || reading.reason === "impossibleDate")
  );
}

/** Value types that only their own values can be read as; to read as a text or a mark proves nothing. */
const telling = new Set([
  "personalNumber",
  "courseCode",
  "date",
  "grade",
  "schoolUnitCode",
  "points",
  "educationLevel",
]);

/** The share of the sample that reads as the type, 0 to 1; undefined where that says nothing. */
export function readableShare(
  sample: ColumnSample,
  type: ValueType<unknown>,
  context: ReadContext,
): number | undefined {
  if (!telling.has(type.name) || sample.cells.length === 0) return undefined;
  let readable = 0;
  for (const [at, cell] of sample.cells.entries()) {
    const count = sample.counts[at] ?? 0;
    const reading = type.read(cell, context);
    // A level of education is any text, but only some texts are a level.
    // Eight digits in another spelling are a date as well as a code.
    const doubtful =
      type.name === "schoolUnitCode" && reading.kind === "read" && reading.remark !== undefined;
    if (reading.kind === "read" && !doubtful && levelOf(reading.value) !== null) readable += count;
    else if (reading.kind === "unreadable" && nearly.has(reading.reason)) readable += count;
  }
  return readable / sample.filled;
}

/** Reasons that still tell what the cell was meant to be. */
const nearly = new Set(["checkDigit", "impossibleDate", "lookalike", "fraction", "ambiguous"]);

/** The level that a value names; null where the value has room for one and names none; undefined for other values. */
function levelOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("level" in value) || !("text" in value))
    return undefined;
  return value.level ?? null;
}
