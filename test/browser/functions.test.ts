import { browserStart, closeBrowser, openWorkbench, type OpenedWorkbench } from "./browser";

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ sample: "none" });
  await workbench.pane();
}, browserStart);
afterAll(closeBrowser);
afterEach(() => expect(workbench.problems).toEqual([]));

/** Waits until a cell in view shows a text: the runtime answers in its own time, and is busy until then. */
async function shows(address: string, text: string): Promise<string> {
  await workbench.grid.cell(address).getByText(text, { exact: true }).waitFor({ timeout: 20_000 });
  return workbench.grid.text(address);
}

describe("formlerna i arbetsbänkens celler", () => {
  test("=NACKA.APLHOURS(1500;300) visar 360", async () => {
    await workbench.grid.enter("B2", "=NACKA.APLHOURS(1500;300)");
    expect(await shows("B2", "360")).toBe("360");
  }, 60_000);

  test("en formel följer cellerna som den läser", async () => {
    const { grid } = workbench;
    await grid.enter("A4", "gymnasial");
    await grid.enter("B4", "100");
    await grid.enter("C4", "54,5");
    await grid.enter("D4", '=NACKA.STUDYFORM(A4;"dag";B4;C4)');
    await shows("D4", "Distans");
    await grid.enter("C4", "55");
    expect(await shows("D4", "Klassrum")).toBe("Klassrum");
  }, 60_000);

  test("en hel kolumn fyller en kolumn, och bara den felaktiga raden visar ett fel", async () => {
    const { grid } = workbench;
    await grid.goTo("A6");
    await grid.paste("1500\r\nfel\r\n20\r\n");
    await grid.enter("B6", "=NACKA.APLHOURS(A6:A8)");
    await shows("B6", "450");
    await grid.enter("C7", '=IFERROR(B7;"fel i raden")');
    expect(await shows("B8", "6")).toBe("6");
    expect(await shows("C7", "fel i raden")).toBe("fel i raden");
  }, 60_000);
});
