import { browserStart, closeBrowser, openWorkbench } from "./browser";

afterAll(closeBrowser);

test(
  "where Office is in another language than Swedish the pane fetches its English texts, else it does not",
  async () => {
    for (const [language, review, reviewed] of [
      ["sv", "Granska bladet", "Granskning"],
      ["en", "Check the sheet", "Check"],
    ] as const) {
      const workbench = await openWorkbench({ sample: "komvux-fel", language });
      const asked: string[] = [];
      workbench.page.on("request", (request) => asked.push(request.url()));
      await workbench.page.reload();
      const pane = await workbench.pane();
      await pane.getByRole("button", { name: review }).click();
      await pane.getByRole("heading", { name: reviewed, exact: true }).waitFor();
      expect(await pane.locator("html").getAttribute("lang")).toBe(language);
      expect(asked.filter((url) => url.includes("english."))).toHaveLength(language === "en" ? 1 : 0);
      await workbench.picture(`granskning-${language}`);
      expect(workbench.problems).toEqual([]);
      await workbench.close();
    }
  },
  browserStart,
);
