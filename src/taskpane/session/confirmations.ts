import { ConfirmationBook, confirmationsSetting } from "../../engine/confirmation-book";
import { newSalt } from "./new-salt";
import type { DocumentSettings } from "./sheet-choices";

/** The workbook's confirmations, as its settings hold them. One book while the pane is open. */
export class Confirmations {
  private opened: ConfirmationBook | undefined;

  constructor(private readonly settings: DocumentSettings) {}

  /** What cannot be read back is as if never confirmed. */
  get book(): ConfirmationBook {
    return (this.opened ??= ConfirmationBook.read(this.settings.get(confirmationsSetting), newSalt()));
  }

  /** False where the workbook takes no settings (a read-only file): the word then holds while the pane is open. */
  async keep(): Promise<boolean> {
    try {
      await this.settings.set(confirmationsSetting, this.book.stored());
      return true;
    } catch {
      return false;
    }
  }
}
