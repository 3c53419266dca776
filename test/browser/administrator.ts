import { readFileSync } from "node:fs";
import type { Frame, Locator } from "playwright-core";
import type { OpenedWorkbench } from "./browser";
import type { CleanSample } from "./clean-sample";

/** A person at the workbench who works a return's findings down to none, by what the pane and the grid show. */
export class Administrator {
  private constructor(
    private readonly workbench: OpenedWorkbench,
    readonly pane: Frame,
  ) {}

  static async at(workbench: OpenedWorkbench): Promise<Administrator> {
    return new Administrator(workbench, await workbench.pane());
  }

  async review(): Promise<void> {
    await this.press("Granska bladet");
    await this.heading("Granskning").waitFor();
  }

  /** Corrects all that is safe, after the preview. */
  async correctAllThatIsSafe(): Promise<void> {
    await this.press("Rätta allt som är säkert");
    const apply = this.button(/^Rätta [\d\s]+ celler$/);
    const cells = (await apply.innerText()).replace("Rätta ", "");
    await apply.click();
    await this.pane.getByText(`${cells} rättades.`).waitFor();
  }

  /** Takes a correction that is offered for one cell, takes it back, and takes it again. */
  async correctWithSecondThoughts(cell: string, becomes: string): Promise<void> {
    const { grid } = this.workbench;
    await grid.goTo(cell);
    const before = await grid.text(cell);
    await this.pane.getByText(`${cell} har 1 anmärkning`).waitFor();
    await this.press("Visa");
    await this.correct(cell, becomes);
    await this.press("Ångra rättelsen");
    await this.pane.getByText("1 cell är som före rättelsen.").last().waitFor();
    expect(await grid.text(cell)).toBe(before);
    await this.correct(cell, becomes);
  }

  private async correct(cell: string, becomes: string): Promise<void> {
    await this.press("Rätta");
    await this.press("Rätta 1 cell");
    await this.pane.getByText("1 cell rättades.").last().waitFor();
    expect(await this.workbench.grid.text(cell)).toBe(becomes);
  }

  /** Confirms the finding of a cell while another's is shown: the pane follows the selection. */
  async confirm(cell: string, reason: string): Promise<void> {
    await this.workbench.grid.goTo(cell);
    await this.pane.getByText(`cell ${cell}`).waitFor();
    await this.press("Bekräfta");
    await this.pane.getByRole("textbox", { name: "Varför är det rätt?" }).fill(reason);
    await this.press("Bekräfta");
    await this.press("Tillbaka");
    await this.button("Bekräftade (1)").waitFor();
  }

  /** Types the right value into one cell, and sees its finding fade. */
  async type(cell: string, clean: CleanSample): Promise<void> {
    await this.workbench.grid.enter(cell, clean.text(cell));
    await this.pane.getByText("åtgärdad").first().waitFor();
  }

  /** Pastes the rows as they should be, out of the register that they came from; one row stays as it was. */
  async pasteAllBut(kept: number, clean: CleanSample): Promise<void> {
    const { grid } = this.workbench;
    const { text, at } = clean.rowsBut(kept);
    await grid.goTo(at);
    await grid.paste(text);
  }

  /** Takes the report in a form, and gives what was downloaded. */
  async report(form: "Hämta som webbsida" | "Hämta som arbetsbok"): Promise<Buffer> {
    const downloading = this.workbench.page.waitForEvent("download");
    await this.press(form);
    return readFileSync(await (await downloading).path());
  }

  heading(name: string | RegExp): Locator {
    return this.pane.getByRole("heading", { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  /** All that the pane says now. */
  async words(): Promise<string> {
    return this.pane.locator("#pane").innerText();
  }
}
