import { WorkbookError } from "../../workbook/port";
import { loadWorkbook } from "../host/load-workbook";
import { WorkbookModel } from "../host/model/workbook-model";
import { saveWorkbook } from "../host/save-workbook";
import { GridSession } from "./grid-session";
import { roomFor } from "./text-room";
import type { WorkbenchTexts } from "./workbench-texts";

/** An open workbook: the model that grid and add-in share, and the file that it came from. */
export interface Book {
  /** No two that were opened on this page have the same. */
  readonly id: number;
  readonly name: string;
  readonly model: WorkbookModel;
  readonly session: GridSession;
  /** The file with the edits made in it; everything else in it as it was. */
  save(): Promise<Uint8Array>;
}

let opened = 0;

/** Opens a file's bytes. Rejects with `WorkbookError` for what is no workbook that can be read. */
export async function openBook(name: string, bytes: Uint8Array): Promise<Book> {
  const model = await loadWorkbook(bytes);
  if (!model.sheets.some((sheet) => sheet.visibility === "visible")) throw new WorkbookError("damaged");
  return {
    id: ++opened,
    name,
    model,
    session: new GridSession(model, roomFor),
    save: () => saveWorkbook(model, bytes),
  };
}

/** A workbook with one empty sheet, for a page without a file. */
export function emptyBook(texts: WorkbenchTexts): Book {
  const model = new WorkbookModel();
  model.addSheet("Blad1");
  return {
    id: ++opened,
    name: texts.untitled,
    model,
    session: new GridSession(model, roomFor),
    save: () => saveWorkbook(model, undefined),
  };
}
