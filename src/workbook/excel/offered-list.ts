import type { OfferedList } from "../joined-lists";
import { listSource } from "../list-source";

/**
 * Asks for what a drop-down list offers, of a validation whose type, rule and alert are loaded; the function gives it
 * after the next sync, undefined where it cannot be told.
 */
export function askForOffered(
  worksheet: Excel.Worksheet,
  { rule, errorAlert }: Excel.DataValidation,
): () => OfferedList | undefined {
  const given: unknown = rule.list?.source;
  const { style, showAlert } = errorAlert ?? {};
  const advises = showAlert === false || (style !== undefined && style !== "Stop");
  if (typeof given !== "string") return () => undefined;
  const source = given.startsWith("=")
    ? listSource(given)
    : { kind: "values" as const, values: inRule(given) };
  if (source === undefined) return () => undefined;
  if (source.kind === "values") return () => ({ values: source.values, exactCase: true, advises });
  const { workbook } = worksheet.context;
  const range =
    source.kind === "name"
      ? workbook.names.getItemOrNullObject(source.name).getRangeOrNullObject()
      : (source.sheet === undefined
          ? worksheet
          : workbook.worksheets.getItemOrNullObject(source.sheet)
        ).getRange(source.range);
  // A whole column is read as far as it is used.
  const used = range.getUsedRangeOrNullObject(true);
  used.load("values");
  return () => inCells(used, advises);
}

function inCells(range: Excel.Range, advises: boolean): OfferedList | undefined {
  if (range.isNullObject) return undefined;
  return { values: textsOf(range.values as unknown[][]), exactCase: false, advises };
}

function inRule(given: string): string[] {
  return given
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

function textsOf(values: readonly (readonly unknown[])[]): string[] {
  return values
    .flat()
    .map((value) => String(value ?? "").trim())
    .filter((value) => value !== "");
}
