import type { CDPSession, Locator, Page } from "playwright-core";

/** The workbench's grid as a person uses it, by roles and names. */
export class GridDriver {
  readonly grid: Locator;
  readonly nameBox: Locator;
  readonly formula: Locator;
  private session: CDPSession | undefined;

  constructor(private readonly page: Page) {
    this.grid = page.getByRole("grid");
    this.nameBox = page.getByRole("textbox", { name: /^(Namnruta|Name box)/ });
    this.formula = page.getByRole("textbox", { name: /^(Formelfält|Formula bar)/ });
  }

  async ready(): Promise<void> {
    await this.page.getByRole("gridcell").first().waitFor();
  }

  /** Goes to a cell or an area through the name box; the grid then has the keyboard. */
  async goTo(address: string): Promise<void> {
    await this.nameBox.fill(address);
    await this.nameBox.press("Enter");
  }

  /** Keys for whatever has the keyboard, one after another: "ArrowDown", "Control+End". */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types a text into a cell and ends with Enter. */
  async enter(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Types a text as a Swedish keyboard would: Å, Ä and Ö are keys of their own there. */
  async type(text: string): Promise<void> {
    const keyboard = (this.session ??= await this.page.context().newCDPSession(this.page));
    for (const key of text) {
      if (key <= "~") await this.page.keyboard.press(key === " " ? "Space" : key);
      else {
        await keyboard.send("Input.dispatchKeyEvent", { type: "keyDown", key, text: key });
        await keyboard.send("Input.dispatchKeyEvent", { type: "keyUp", key });
      }
    }
  }

  /** Pastes into the selection, as the clipboard would. */
  async paste(text: string): Promise<void> {
    await this.grid.evaluate((grid, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** A cell that is in view: "B7". */
  cell(address: string): Locator {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    let column = 0;
    for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
    return this.grid.locator(
      `[aria-rowindex="${digits}"] [role=gridcell][aria-colindex="${String(column)}"]`,
    );
  }

  /** The text that a cell in view shows. */
  async text(address: string): Promise<string> {
    return (await this.cell(address).innerText()).trim();
  }

  /** The active cell, as the name box says. */
  async active(): Promise<string> {
    return this.nameBox.inputValue();
  }

  /** The rows that stand in the document, by their numbers, in order. */
  async rowNumbers(): Promise<number[]> {
    const rows = await this.grid
      .locator("[role=row][aria-rowindex]")
      .evaluateAll((found) => found.map((row) => Number(row.getAttribute("aria-rowindex"))));
    return [...new Set(rows)].sort((a, b) => a - b);
  }
}
