import type { NamedRange } from "../../engine/own-lists";
import { listSource } from "../list-source";

/** The workbook's names that a person can see and that stand for cells of one of its sheets, in one sync. */
export async function namedRanges(context: Excel.RequestContext): Promise<NamedRange[]> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/formula,items/visible");
  worksheets.load("items/name");
  await context.sync();
  return names.items.flatMap(({ name, formula, visible }) => {
    const source = visible && typeof formula === "string" ? listSource(formula) : undefined;
    if (source?.kind !== "range" || source.sheet === undefined) return [];
    const sheet = worksheets.items.find((known) => known.name.toLowerCase() === source.sheet?.toLowerCase());
    return sheet === undefined ? [] : [{ name, sheet: sheet.name, range: source.range.replaceAll("$", "") }];
  });
}
