import { dataRows } from "../../engine/data-rows";
import { columnLetters, type Grid, type Table } from "../../engine/table";
import type { Formula } from "../../functions/definition";

/** What stands for one parameter in a formula that is to be inserted. */
export type DraftArgument =
  /** A column of the sheet, by the grid's number: the cell of the formula's own row. */
  | { readonly kind: "column"; readonly column: number }
  /** What the person has written: a number, a word, or the address of a cell. */
  | { readonly kind: "typed"; readonly text: string }
  /** A range of the sheet, for the formulas over whole tables. */
  | { readonly kind: "range"; readonly address: string }
  | { readonly kind: "none" };

/** A formula that is to be inserted: an argument for each of its parameters. */
export type FormulaDraft = readonly DraftArgument[];

/** The columns' keys that fit a parameter whose name is another. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  code: ["courseCode", "course", "testedCourse"],
  value: ["personalNumber"],
  date: ["gradeDate", "endDate", "testDate", "startDate"],
  stopDate: ["withdrawalDate"],
  lastActivity: ["lastActive"],
  form: ["form"],
};

/** The columns of a sheet that fit a parameter, the best first: those recognised, then those headed as it is called. */
export function fittingColumns(
  { name }: { readonly name: string },
  label: string,
  grid: Grid,
  table: Table | undefined,
): readonly number[] {
  const recognised = [name, ...(fitting[name] ?? [])].flatMap((key) => table?.mapping[key] ?? []);
  const headed = [...grid.columns.keys()].filter(
    (column) => plain(headerOf(grid, table, column)) === plain(label),
  );
  return [...new Set([...recognised, ...headed])];
}

/** The header of a column as the person reads it; the first text in it where no header row is known. */
export function headerOf(grid: Grid, table: Table | undefined, column: number): string {
  const cells = grid.columns[column] ?? [];
  const header = table ? cells[table.headerRow] : cells.find((cell) => typeof cell === "string");
  return String(header ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** A draft with the column that fits each parameter best, and nothing where none does. */
export function draftFormula(
  formula: Formula,
  labels: readonly string[],
  grid: Grid,
  opened: { readonly returnId: string; readonly table: Table } | undefined,
): FormulaDraft {
  return formula.parameters.map((parameter, index): DraftArgument => {
    if ("spill" in formula) return opened ? tableArgument(parameter.name, opened) : { kind: "none" };
    const [column] = fittingColumns(parameter, labels[index] ?? "", grid, opened?.table);
    return column === undefined ? { kind: "none" } : { kind: "column", column };
  });
}

/** What a formula over a whole table takes of a recognised one. */
function tableArgument(
  name: string,
  { returnId, table }: { readonly returnId: string; readonly table: Table },
): DraftArgument {
  const { grid, headerRow } = table;
  const last = Math.max(headerRow + 1, ...dataRows(table));
  if (name === "return") return { kind: "typed", text: returnId };
  if (name === "headers") return { kind: "range", address: rowsOf(grid, headerRow, headerRow) };
  return name === "rows" ? { kind: "range", address: rowsOf(grid, headerRow + 1, last) } : { kind: "none" };
}

function rowsOf({ firstRow, firstColumn, columns }: Grid, from: number, to: number): string {
  const last = columnLetters(firstColumn + columns.length - 1);
  return `${columnLetters(firstColumn)}${firstRow + from + 1}:${last}${firstRow + to + 1}`;
}

/** The parameters that must be given and are not. */
export function lackingParameters(formula: Formula, draft: FormulaDraft): readonly string[] {
  return formula.parameters
    .filter(({ optional }, index) => optional !== true && isNothing(draft[index]))
    .map(({ name }) => name);
}

function isNothing(argument: DraftArgument | undefined): boolean {
  return (
    argument === undefined ||
    argument.kind === "none" ||
    (argument.kind === "typed" && argument.text.trim() === "")
  );
}

/** The formula for one row of the sheet (from 0), in English with commas, as `Range.formulas` takes it. */
export function draftText(formula: Formula, draft: FormulaDraft, grid: Grid, row: number): string {
  const given = draft.map((argument) => argumentText(argument, grid, row));
  while (given.at(-1) === "") given.pop();
  return `=NACKA.${formula.id}(${given.join(",")})`;
}

function argumentText(argument: DraftArgument, grid: Grid, row: number): string {
  switch (argument.kind) {
    case "column":
      return `${columnLetters(grid.firstColumn + argument.column)}${row + 1}`;
    case "range":
      return argument.address;
    case "typed":
      return typedText(argument.text.trim());
    case "none":
      return "";
  }
}

function typedText(text: string): string {
  if (text === "") return "";
  if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return text.replace(",", ".");
  if (/^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i.test(text)) return text.toUpperCase();
  return `"${text.replaceAll('"', '""')}"`;
}
