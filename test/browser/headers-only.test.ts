import { readFileSync } from "node:fs";
import { join } from "node:path";
import { browserStart, closeBrowser, openWorkbench } from "./browser";

const samples = join(__dirname, "../../src/workbench/samples");

afterAll(closeBrowser);

test(
  "only an empty template of a return that Nacka waits for asks for word of nothing to report",
  async () => {
    const workbench = await openWorkbench({ sample: "none" });
    const { page } = workbench;
    const open = async (name: string): Promise<string> => {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Öppna…" }).click();
      const buffer = readFileSync(join(samples, name));
      await (await chooser).setFiles({ name, mimeType: "application/octet-stream", buffer });
      await page.getByRole("heading", { name }).waitFor();
      const pane = await workbench.pane();
      await pane.getByText("Bladet har rubriker men inga rader").waitFor();
      return pane.locator("#pane").innerText();
    };
    const catalogue = await open("betygskatalog-mall.xlsx");
    expect(catalogue).toContain("Rubrikerna är de för Betygskatalog till Nacka.");
    expect(catalogue).not.toMatch(/inget att redovisa|Klart att lämna in/);
    const komvux = await open("komvux-mall.xlsx");
    expect(komvux).toContain("Finns inget att redovisa ska även det meddelas Nacka.");
    expect(komvux).toContain("Klart att lämna in?");
    expect(workbench.problems).toEqual([]);
    await workbench.close();
  },
  browserStart,
);
