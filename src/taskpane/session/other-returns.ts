import { openSheet } from "../../returns/open-sheet";
import type { ReturnEntry } from "../../returns/return-entry";
import type { Day } from "../../values/day";
import type { OpenWorkbook, SheetInfo } from "../../workbook/port";

/** A sheet of the workbook, not the one that is shown, that is recognised as a return. */
export interface OtherReturn {
  readonly sheet: string;
  readonly returnId: string;
  readonly visibility: SheetInfo["visibility"];
}

/** Where headers stand, with the first rows under them: as far as recognising looks. */
const head = "A1:CZ40";
const mostSheets = 15;

/** The other sheets that are returns, seen from their first rows: where the sheet that is shown is none. */
export async function otherReturns(
  workbook: OpenWorkbook,
  shown: string,
  returns: readonly ReturnEntry[],
  today: Day,
): Promise<readonly OtherReturn[]> {
  const others = (await workbook.sheets()).filter(({ name }) => name !== shown).slice(0, mostSheets);
  const found: OtherReturn[] = [];
  for (const { name, visibility } of others) {
    const opened = openSheet(await workbook.readRange(name, head), { today }, returns);
    if (opened.kind === "recognised")
      found.push({ sheet: name, returnId: opened.opened.returnId, visibility });
  }
  return found;
}
