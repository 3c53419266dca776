import { browserStart, closeBrowser, openWorkbench, type WorkbenchOptions } from "./browser";

afterAll(closeBrowser);

const looks: readonly (readonly [name: string, options: WorkbenchOptions])[] = [
  ["workbench-light", {}],
  ["workbench-dark", { colorScheme: "dark" }],
  ["workbench-forced-colors", { forcedColors: "active" }],
  ["workbench-1024", { width: 1024, height: 700 }],
];

describe("a newcomer's first page", () => {
  it.each(looks)(
    "shows the sample with planted errors and the add-in beside it (%s)",
    async (name, options) => {
      const workbench = await openWorkbench({ sample: "komvux-fel", ...options });
      const { page, grid } = workbench;
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("komvux-planterade-fel.xlsx");
      expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Komvux VT26", "Läs mig"]);
      await page.getByText("Arbetsbänken är inte Excel").waitFor();
      const pane = await workbench.pane();
      await page.locator("button:enabled", { hasText: "Granska" }).click();
      await pane.getByText("måste ändras").first().waitFor({ timeout: 60_000 });
      await grid.goTo("C6");
      await grid.press("Shift+ArrowDown", "Shift+ArrowRight");
      await workbench.picture(name);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(overflow).toBe(false);
      expect(workbench.problems).toEqual([]);
      await workbench.close();
    },
    browserStart,
  );

  it(
    "can change to the clean sample",
    async () => {
      const workbench = await openWorkbench({ sample: "komvux-fel" });
      const { page } = workbench;
      await page.getByRole("combobox", { name: "Exempel" }).selectOption("Exempel: komvux utan anmärkningar");
      await page.getByRole("heading", { name: "komvux-utan-anmarkningar.xlsx" }).waitFor();
      await page.locator("button:enabled", { hasText: "Granska" }).click();
      const pane = await workbench.pane();
      await pane
        .getByText(/inga anmärkningar/i)
        .first()
        .waitFor({ timeout: 60_000 });
      expect(workbench.problems).toEqual([]);
      await workbench.close();
    },
    browserStart,
  );
});
