import {
  testCoordinationNumbersWithoutDate,
  testPersonalNumbers,
} from "../../src/workbench/samples/test-identities";
import { day, iso, type Day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";
import type { PlantedChange } from "./planted-change";

type Row<K extends string> = Record<K, Cell>;
type Changes<K extends string, Kind extends string> = PlantedChange<K, Kind, string>[];

/** Changes to one column, each giving one finding of the check there. */
const inColumn =
  <K extends string, Kind extends string>(column: K, kind: Kind) =>
  (check: string, ...cells: (Cell | ((cell: Cell, row: Row<K>) => Cell))[]): Changes<K, Kind> =>
    cells.map((cell) => ({
      kind,
      change: (row) =>
        ({ [column]: typeof cell === "function" ? cell(row[column], row) : cell }) as Partial<Row<K>>,
      finds: [[check, column]],
    }));

/** Two or three of each finding that `personalNumberChecks` make; the rows must hold twelve digits. */
export function plantedPersonalNumbers<K extends string, Kind extends string>(
  prefix: string,
  column: K,
  kind: Kind,
): Changes<K, Kind> {
  const plant = inColumn(column, kind);
  const hyphenated = (cell: Cell) => `${String(cell).slice(0, 8)}-${String(cell).slice(8)}`;
  const [first = "", second = ""] = testPersonalNumbers.slice(-2).map(withWrongCheckDigit);
  return [
    ...plant(`${prefix}-MISSING`, null, " "),
    ...plant(`${prefix}-UNREADABLE`, (cell) => String(cell).slice(0, 11), "uppgift saknas"),
    ...plant(`${prefix}-CHECK-DIGIT`, first, second),
    ...plant(
      `${prefix}-CENTURY`,
      (cell) => String(cell).slice(2),
      (cell) => hyphenated(cell).slice(2),
    ),
    ...plant(`${prefix}-SPELLING`, hyphenated, Number),
    ...plant(`${prefix}-TEMPORARY`, "19910516T123", "19840209TF34"),
    ...plant(`${prefix}-COORDINATION-DATE`, ...testCoordinationNumbersWithoutDate),
  ];
}

/** Two of each finding that `dateChecks` make; the rows must hold dates. */
export function plantedDates<K extends string, Kind extends string>(
  prefix: string,
  column: K,
  kind: Kind,
): Changes<K, Kind> {
  const plant = inColumn(column, kind);
  const written = (cell: Cell) => iso(Number(cell) as Day);
  return [
    ...plant(`${prefix}-UNREADABLE`, "2026-02-30", "vecka 3"),
    ...plant(
      `${prefix}-CENTURY`,
      (cell) => written(cell).slice(2),
      (cell) => written(cell).slice(2).replaceAll("-", ""),
    ),
    ...plant(`${prefix}-SPELLING`, written, (cell) => Number(cell) + 0.375),
  ];
}

/** Two of each finding that `schoolUnitChecks` make, and two units that are missing. */
export function plantedSchoolUnits<K extends string, Kind extends string>(
  prefix: string,
  column: K,
  kind: Kind,
): Changes<K, Kind> {
  const plant = inColumn(column, kind);
  return [
    ...plant(`${prefix}-MISSING`, null, null),
    ...plant(`${prefix}-UNREADABLE`, "Nacka vux", "6506241"),
    ...plant(`${prefix}-SPELLING`, "6506 2411", "6506-2411"),
    ...plant(`${prefix}-DATE`, "20260112", "20260323"),
  ];
}

/** Two cells of a column, each giving one finding of the check in it. */
export function plantedCells<K extends string, Kind extends string>(
  check: string,
  column: K,
  kind: Kind,
  ...cells: (Cell | ((cell: Cell, row: Row<K>) => Cell))[]
): Changes<K, Kind> {
  return inColumn<K, Kind>(column, kind)(check, ...cells);
}

/** A date as the workbook holds it. */
export const serial = (written: string): number => day(written);

function withWrongCheckDigit(digits: string): string {
  return digits.slice(0, 11) + String((Number(digits[11]) + 1) % 10);
}
