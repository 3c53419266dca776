import type { Pace } from "../../../engine/pace";
import { layoutOf, prepareFill, type FillSettings, type PreparedFill } from "../../../returns/prepare-fill";
import type { FillTemplate } from "./fill-state";
import type { FillingParts } from "./filling-parts";

/** Prepares filling the sheet, with what is to be known of it besides its values read first. */
export async function preparedFor(
  { workbook, sheet, today }: FillingParts,
  { entry, table }: FillTemplate,
  list: Pick<FillSettings, "list" | "halfYear" | "profile" | "choices">,
  pace: Pace,
): Promise<PreparedFill> {
  const layout = await layoutOf(table, (area) => workbook.layout(sheet, area));
  return prepareFill({ entry, template: table, layout, today, ...list }, pace);
}
