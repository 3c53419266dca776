import type { Frame } from "playwright-core";
import { browserStart, closeBrowser, openWorkbench, type OpenedWorkbench } from "./browser";

let workbench: OpenedWorkbench;
let pane: Frame;

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const heading = (name: string | RegExp) => pane.getByRole("heading", { name });
const text = (): Promise<string> => pane.locator("#pane").innerText();

async function open(options: Parameters<typeof openWorkbench>[0] = {}): Promise<void> {
  workbench = await openWorkbench({ sample: "utbetalning", ...options });
  pane = await workbench.pane();
  await button("Stäm av").waitFor();
}

afterEach(async () => {
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

test(
  "a payout sheet is recognised, reconciled with the register and shown as a picture and a list",
  async () => {
    await open();
    await workbench.picture("pane-utbetalning-start");
    await button("Stäm av").click();
    await pane.getByText("Ert register").first().waitFor();
    await workbench.picture("pane-utbetalning-val");
    await button("Stäm av").click();
    await heading("Avvikelser").waitFor();
    await workbench.picture("pane-utbetalning-resultat");
    expect(await text()).toMatch(
      /28 stämmer\s+19 skiljer\s+5 saknas på underlaget\s+1 okända hos er\s+1 betalda två gånger/,
    );
    await pane.locator("[data-deviation]").first().click();
    await button("Gå till underlaget").waitFor();
    await workbench.picture("pane-utbetalning-avvikelse");
    await pane.locator("#pane").press("Escape");
    await heading("Avvikelser").waitFor();
  },
  browserStart,
);
