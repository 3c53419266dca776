import { cellAt, type Grid } from "../engine/table";
import type { Workbook } from "./port";

/** The to-do sheet that an earlier writing left under the name and title; undefined where the sheet is another's. */
export async function earlierTodo(
  workbook: Workbook,
  name: string,
  title: string,
): Promise<Grid | undefined> {
  if (!(await workbook.sheets()).some((sheet) => sheet.name === name)) return undefined;
  const grid = await workbook.read(name);
  return grid.firstRow === 0 && grid.firstColumn === 0 && cellAt(grid, 0, 0) === title ? grid : undefined;
}
