import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Frame } from "playwright-core";
import { closeBrowser, openWorkbench } from "../browser/browser";
import { makePayoutWorkbook, type PayoutRow } from "./payout";

/** Stäm av in Chromium: a sheet and a register of so many lines, with the pane's longest task and whether Avbryt is heard. */
export async function benchPayoutPane(lines: number): Promise<PayoutRow> {
  const file = join(tmpdir(), `nacka-bench-payout-pane-${lines}.xlsx`);
  await makePayoutWorkbook(lines, file);
  const workbench = await openWorkbench();
  try {
    await workbench.page.locator('input[type="file"]').setInputFiles(file);
    await workbench.page.getByText(basename(file)).waitFor({ timeout: 300_000 });
    const pane = await loadedPane(workbench.pane);
    const button = (name: string | RegExp) => pane.getByRole("button", { name });
    const onChoices = pane.getByRole("heading", { name: "Ert register" });
    await watchTasks(pane);
    const surveyed = await timed(async () => {
      await button("Stäm av").click();
      await onChoices.waitFor({ timeout: 300_000 });
    });
    const survey = await tasks(pane);
    await button("Stäm av").click();
    await button("Avbryt").waitFor();
    const stopped = await timed(async () => {
      // Pressed in the page itself: Playwright's own click waits until the button stands still, between the work's stretches.
      await button("Avbryt").evaluate((stop: HTMLElement) => stop.click());
      await pane.getByText(/^Avbrutet/).waitFor();
    });
    await tasks(pane);
    const reconciled = await timed(async () => {
      await button("Stäm av").click();
      await pane.getByRole("heading", { name: "Avvikelser" }).waitFor({ timeout: 300_000 });
    });
    const own = await tasks(pane);
    return {
      lines,
      "survey s": surveyed.toFixed(2),
      "survey, longest task ms": survey[0] ?? 0,
      "Avbryt to stopped s": stopped.toFixed(2),
      "reconcile s": reconciled.toFixed(2),
      "reconcile, longest tasks ms": own.slice(0, 6).join(", "),
    };
  } finally {
    await workbench.close();
    await closeBrowser();
  }
}

/** Each opened file gets an add-in of its own; the empty workbook's goes away. */
async function loadedPane(pane: () => Promise<Frame>): Promise<Frame> {
  const deadline = performance.now() + 300_000;
  while (performance.now() < deadline) {
    const frame = await pane().catch(() => undefined);
    const start = frame?.getByRole("button", { name: "Stäm av" });
    const isThere = await start?.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (frame !== undefined && isThere === true) return frame;
  }
  throw new Error("The pane did not recognise the payout sheet.");
}

/** Collects the pane's own long tasks; those of the grid that plays Excel are another window's. */
async function watchTasks(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const own: number[] = [];
    Object.assign(window, { own });
    new PerformanceObserver((list) => {
      for (const { duration, name } of list.getEntries()) if (name === "self") own.push(Math.round(duration));
    }).observe({ entryTypes: ["longtask"] });
  });
}

/** The long tasks since the last question, the longest first, in milliseconds. */
async function tasks(pane: Frame): Promise<number[]> {
  const own = await pane.evaluate(() => (window as unknown as { own: number[] }).own.splice(0));
  return own.sort((a, b) => b - a);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

if (require.main === module) {
  void (async () => {
    for (const lines of process.argv.slice(2).map(Number)) console.table([await benchPayoutPane(lines)]);
  })();
}
