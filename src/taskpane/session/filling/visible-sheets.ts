import type { Pace } from "../../../engine/pace";
import type { Grid } from "../../../engine/table";
import type { Workbook } from "../../../workbook/port";

/** The names of a workbook's sheets that a person sees, in its order. */
export async function visibleSheets(workbook: Workbook): Promise<string[]> {
  const sheets = await workbook.sheets();
  return sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
}

/** What stands in them. */
export async function visibleGrids(workbook: Workbook, pace: Pace): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (const name of await visibleSheets(workbook)) grids.push(await workbook.read(name, pace));
  return grids;
}
