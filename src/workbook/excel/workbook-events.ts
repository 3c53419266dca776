import type { SheetChange } from "../port";
import { excelRun } from "./excel-run";
import { bareAddress } from "./our-formulas";

/** Stops what was listened to. */
type Stop = () => Promise<void>;

/** Calls back after every edit that is not the add-in's own. */
export function listenToChanges(listener: (change: SheetChange) => void): Promise<Stop> {
  return listen(({ onChanged }) =>
    onChanged.add(async ({ worksheetId, address, changeType, triggerSource }) => {
      // What we write ourselves we know.
      if (triggerSource === "ThisLocalAddin") return;
      const kind = changeType === "RangeEdited" ? "cells" : "structure";
      await tellNamed(worksheetId, (sheet) => listener({ sheet, kind, address: bareAddress(address) }));
    }),
  );
}

/** Calls back when the selection moves, with its first cell. */
export function listenToSelection(
  listener: (selection: { sheet: string; address: string }) => void,
): Promise<Stop> {
  return listen(({ onSelectionChanged }) =>
    onSelectionChanged.add(({ worksheetId, address }) =>
      tellNamed(worksheetId, (sheet) => listener({ sheet, address: firstCell(address) })),
    ),
  );
}

/** Calls back when another sheet is shown. */
export function listenToActivation(listener: (sheet: string) => void): Promise<Stop> {
  return listen(({ onActivated }) => onActivated.add(({ worksheetId }) => tellNamed(worksheetId, listener)));
}

function listen<T>(
  add: (worksheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlerResult<T>,
): Promise<Stop> {
  return excelRun(async (context) => {
    const added = add(context.workbook.worksheets);
    await context.sync();
    return async () => {
      added.remove();
      await added.context.sync();
    };
  });
}

/** Names the sheet of an event, at the time of the event: sheets are renamed. A sheet that is gone says nothing. */
async function tellNamed(id: string, tell: (sheet: string) => void): Promise<void> {
  const name = await excelRun(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(id);
    worksheet.load("name");
    await context.sync();
    return worksheet.isNullObject ? undefined : worksheet.name;
  }).catch(() => undefined);
  if (name !== undefined) tell(name);
}

/** "A1" of "A1:B2,D4": also of a selection in several parts. */
function firstCell(address: string): string {
  const [first = ""] = bareAddress(address).split(",");
  const [cell = ""] = first.split(":");
  return cell;
}
