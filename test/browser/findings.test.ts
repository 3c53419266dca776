import { type Frame } from "playwright-core";
import { browserStart, closeBrowser, openWorkbench, type OpenedWorkbench } from "./browser";

let workbench: OpenedWorkbench;
let pane: Frame;

const button = (name: string | RegExp) => pane.getByRole("button", { name });

async function review(): Promise<void> {
  await button("Granska bladet").click();
  await pane.getByRole("heading", { name: "Granskning" }).waitFor();
}

/** Waits until the pane's three counts are those given. */
async function countsAre(wanted: (counts: number[]) => boolean): Promise<number[]> {
  for (;;) {
    const texts = (await pane.locator("li").allInnerTexts()).slice(0, 3);
    const counts = texts.map((text) => Number(/\d+/.exec(text)?.[0]));
    if (wanted(counts)) return counts;
    await workbench.page.waitForTimeout(50);
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

beforeEach(async () => {
  workbench = await openWorkbench({ sample: "komvux-fel" });
  pane = await workbench.pane();
}, browserStart);
afterEach(async () => {
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

test("all safe corrections are made after a preview, dates show as dates, and undoing brings every finding back", async () => {
  await review();
  const before = await countsAre((counts) => counts.length === 3);
  await workbench.grid.goTo("G245");
  const shownBefore = await workbench.grid.cell("G245").innerText();
  await button("Rätta allt som är säkert").click();
  await pane.getByText(/celler ändras i bladet/).waitFor();
  await button(/^Rätta \d+ celler$/).click();
  await pane.getByText(/celler rättades/).waitFor();
  await countsAre((counts) => sum(counts) < sum(before));
  await workbench.grid.goTo("G245");
  expect(await workbench.grid.cell("G245").innerText()).toBe("2026-01-12");
  await button("Ångra rättelsen").click();
  await pane.getByText(/som före rättelsen/).waitFor();
  expect(await countsAre((counts) => sum(counts) === sum(before))).toEqual(before);
  expect(await workbench.grid.cell("G245").innerText()).toBe(shownBefore);
});

test("a finding is confirmed by keyboard with a reason, leaves the counts, and stays confirmed on a new review", async () => {
  await review();
  const [, before = 0] = await countsAre((counts) => counts.length === 3);
  await button("Kontrollera").first().click();
  await pane.locator("[data-group]").first().click();
  await pane.locator("[data-finding]").first().focus();
  await workbench.page.keyboard.press("b");
  await pane.getByRole("textbox").fill("Beslut för 198002182387");
  await button("Bekräfta").click();
  await pane.getByText(/ser ut att innehålla ett personnummer/).waitFor();
  await pane.getByRole("textbox").fill("Beslut av rektor");
  await button("Bekräfta").click();
  await button("Bekräftade (1)").waitFor();
  await countsAre(([, reviews]) => reviews === before - 1);
  await button("Granska igen").click();
  await button("Bekräftade (1)").click();
  await pane.getByText("Beslut av rektor").waitFor();
  await button("Ta tillbaka bekräftelsen").click();
  await pane.getByText("Inga anmärkningar är bekräftade.").waitFor();
});

test("Klart att lämna in? tells what stops, leads there, and gives a report without personal identity numbers", async () => {
  await button("Klart att lämna in?").click();
  await pane.getByText("Inte klart: det som står under Hindrar måste åtgärdas först.").waitFor();
  await button("Visa anmärkningarna").last().click();
  await pane.getByRole("button", { name: "Måste ändras", pressed: true }).waitFor();
  await button("Klart att lämna in?").click();
  await button("Rapport").click();
  await button("Kopiera rapporten").click();
  await pane.getByText("Kopierad.", { exact: false }).waitFor();
  const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Granskningsrapport");
  expect(copied).not.toMatch(/\b(?:19|20)\d{6}-?\d{4}\b/);
  const download = workbench.page.waitForEvent("download");
  await button("Hämta som arbetsbok").click();
  expect((await download).suggestedFilename()).toBe("granskning-komvux-2026H1.xlsx");
});
