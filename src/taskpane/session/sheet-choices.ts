import { readSheetChoice, type SheetChoice, sheetChoiceSetting } from "../../returns/sheet-choice";

/** Where the workbook keeps an add-in's settings: read at once, written for whoever opens the file next. */
export interface DocumentSettings {
  get(name: string): unknown;
  set(name: string, value: unknown): Promise<void>;
}

/** The choices for each sheet, kept in the workbook. */
export class SheetChoices {
  constructor(private readonly settings: DocumentSettings) {}

  get(sheet: string): SheetChoice {
    return readSheetChoice(this.settings.get(sheetChoiceSetting(sheet)));
  }

  /** Settings may fail to be written (a read-only file); the choice then holds while the pane is open. */
  async set(sheet: string, choice: SheetChoice): Promise<void> {
    await this.settings.set(sheetChoiceSetting(sheet), choice).catch(() => undefined);
  }
}
