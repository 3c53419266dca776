/**
 * `npm run screenshots`: takes the guide's pictures in docs/bilder anew, of the workbench in Chromium on the samples,
 * whose people are Skatteverket's official test persons. The day is fixed, so that the same add-in gives the same pictures.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { closeBrowser, openWorkbench, type OpenedWorkbench } from "../test/browser/browser";

const folder = path.join(__dirname, "../docs/bilder");
const [width, height] = [960, 760];
const today = "2026-08-03";

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await takeReview();
  await takePayout();
}

async function takeReview(): Promise<void> {
  const workbench = await openWorkbench({ sample: "komvux-fel", width, height, today });
  const pane = await workbench.pane();
  const press = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).click();
  const heading = (name: string) => pane.getByRole("heading", { name, exact: true }).waitFor();

  await pane.getByRole("button", { name: "Granska bladet" }).waitFor();
  await take(workbench, pane, "start");
  await press("Granska bladet");
  await heading("Granskning");
  await press("Markera i bladet");
  await pane.getByText("celler är markerade i bladet").waitFor();
  await press("Ta bort meddelandet");
  await workbench.grid.goTo("B109");
  await take(workbench, pane, "resultat");
  await press("Visa");
  await heading("Gör så här");
  await take(workbench, pane, "anmarkning");
  await press("Tillbaka");
  await press("Rätta allt som är säkert");
  await heading("Rättelser");
  await take(workbench, pane, "rattelser");
  await press("Tillbaka");
  await press("Klart att lämna in?");
  await pane.getByText("Hindrar", { exact: true }).waitFor();
  await take(workbench, pane, "klart");
  await workbench.close();
}

/** Five days before the sheet for October is to be back. */
async function takePayout(): Promise<void> {
  const workbench = await openWorkbench({ sample: "utbetalning", width, height, today: "2023-11-23" });
  const pane = await workbench.pane();
  const press = (name: string | RegExp) => pane.getByRole("button", { name, exact: true }).click();
  const heading = (name: string) => pane.getByRole("heading", { name, exact: true }).waitFor();

  await press("Stäm av");
  await heading("Ert register");
  await press("Stäm av");
  await heading("Avvikelser");
  await take(workbench, pane, "utbetalning-resultat");
  await pane.locator("[data-deviation]").first().click();
  await press("Gå till underlaget");
  await take(workbench, pane, "utbetalning-avvikelse");
  await press("Tillbaka");
  await press("Skriv avvikelser");
  await press(/^Skriv \d+ noteringar$/);
  await heading("Skrivet");
  await workbench.grid.goTo("Q9");
  await take(workbench, pane, "utbetalning-skrivet");
  await press("Tillbaka");
  await press("Underteckna");
  await pane.getByLabel("Ort").fill("Nacka");
  await take(workbench, pane, "utbetalning-underteckna");
  await press("Tillbaka");
  await press("Månaden");
  await heading("Komvux");
  await take(workbench, pane, "utbetalning-manaden");
  await workbench.close();
}

/** Takes one picture of the sheet and the pane, without the pointer or the focus in it. */
async function take({ page, grid }: OpenedWorkbench, pane: Frame, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await pane.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // From the formula bar down: what is above it is the workbench's own, and not Excel's.
  const above = ((await grid.formula.boundingBox())?.y ?? 0) - 6;
  const clip = { x: 0, y: above, width, height: height - above };
  await page.screenshot({ path: path.join(folder, `${name}.png`), clip, animations: "disabled" });
}

main().finally(closeBrowser);
