import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS, { type CellValue, type Worksheet } from "exceljs";

const samples = path.join(__dirname, "../../src/workbench/samples");

/** Below the title, a note, an empty row and the headers. */
const firstRow = 5;

interface PlantedError {
  readonly check: string;
  readonly cell: string;
}

/**
 * A return's sample without findings: its rows are those of the sample with planted errors, in the same places, as they
 * should be. Gives them as a person in Sweden would type or paste them.
 */
export class CleanSample {
  private constructor(
    private readonly clean: Worksheet,
    private readonly planted: Worksheet,
    private readonly errors: readonly PlantedError[],
  ) {}

  /** `name` is the beginning of the files' names: "komvux". */
  static async read(name: string): Promise<CleanSample> {
    const sheets = await Promise.all(
      [`${name}-utan-anmarkningar.xlsx`, `${name}-planterade-fel.xlsx`].map(firstSheet),
    );
    const errors: unknown = JSON.parse(
      readFileSync(path.join(samples, `${name}-planterade-fel.json`), "utf8"),
    );
    return new CleanSample(...(sheets as [Worksheet, Worksheet]), errors as readonly PlantedError[]);
  }

  /** Where an error is planted that this check finds, in a row with no other. */
  cellOf(check: string): string {
    const rowOf = (cell: string) => cell.replace(/\D/g, "");
    const alone = this.errors.find(
      (error) =>
        error.check === check &&
        this.errors.every((other) => other === error || rowOf(other.cell) !== rowOf(error.cell)),
    );
    if (alone === undefined) throw new Error(`${check} is planted in no row of its own.`);
    return alone.cell;
  }

  text(address: string): string {
    return asTyped(this.clean.getCell(address).value);
  }

  /** All rows as tab-separated text, one of them as it is in the sample with planted errors; and where to paste them. */
  rowsBut(kept: number): { readonly text: string; readonly at: string } {
    const { rowCount, columnCount } = this.clean;
    const lines: string[] = [];
    for (let number = firstRow; number <= rowCount; number++) {
      const row = (number === kept ? this.planted : this.clean).getRow(number);
      lines.push(
        Array.from({ length: columnCount }, (_, at) => asTyped(row.getCell(at + 1).value)).join("\t"),
      );
    }
    return { text: lines.join("\r\n"), at: `A${String(firstRow)}` };
  }
}

async function firstSheet(file: string): Promise<Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join(samples, file));
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error(`${file} has no sheet.`);
  return sheet;
}

function asTyped(value: CellValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "string") return value;
  throw new Error(`A sample's cell holds ${JSON.stringify(value)}, which nobody types.`);
}
