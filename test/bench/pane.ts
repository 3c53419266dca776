import { basename, join } from "node:path";
import { tmpdir } from "node:os";
import { closeBrowser, openWorkbench } from "../browser/browser";
import { makeWorkbook } from "./make-workbook";

/** The pane in Chromium: 10,000 rows opened in the workbench and checked, with its longest task. */
export async function benchPane(rows: number): Promise<Readonly<Record<string, string | number>>> {
  const file = join(tmpdir(), `nacka-bench-${rows}.xlsx`);
  makeWorkbook(rows, file);
  const workbench = await openWorkbench({ width: 1360, height: 780 });
  try {
    await workbench.page.locator('input[type="file"]').setInputFiles(file);
    // Each opened file gets an add-in of its own; the empty workbook's goes away.
    await workbench.page.getByText(basename(file)).waitFor({ timeout: 60_000 });
    await workbench.page.waitForTimeout(2_000);
    const pane = await workbench.pane();
    const start = pane.getByRole("button", { name: "Granska bladet" });
    await start.waitFor({ timeout: 60_000 });
    await pane.evaluate(() => {
      const longest = { task: 0 };
      Object.assign(window, { longest });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest.task = Math.max(longest.task, duration);
      }).observe({ entryTypes: ["longtask"] });
    });
    const began = performance.now();
    await start.click();
    await pane.getByText(/^Klar/).first().waitFor({ timeout: 60_000 });
    const seconds = (performance.now() - began) / 1000;
    const longest = await pane.evaluate(
      () => (window as unknown as { longest: { task: number } }).longest.task,
    );
    return { rows, "click to findings s": seconds.toFixed(2), "longest task ms": Math.round(longest) };
  } finally {
    await workbench.close();
    await closeBrowser();
  }
}
