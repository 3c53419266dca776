import { type Frame } from "playwright-core";
import { browserStart, closeBrowser, openWorkbench, type OpenedWorkbench } from "./browser";

let workbench: OpenedWorkbench;
let pane: Frame;

async function open(options: Parameters<typeof openWorkbench>[0]): Promise<void> {
  workbench = await openWorkbench(options);
  pane = await workbench.pane();
}

async function review(): Promise<void> {
  await pane.getByRole("button", { name: "Granska bladet" }).click();
  await pane.getByRole("heading", { name: "Granskning" }).waitFor();
}

const counted = async (): Promise<number[]> =>
  (await pane.locator("main li, li").allInnerTexts())
    .slice(0, 3)
    .map((text) => Number(/\d+/.exec(text)?.[0]));

const focused = (): Promise<string> =>
  pane.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["finding"] ?? "");

const overflow = (): Promise<number> =>
  pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

afterEach(async () => {
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

describe("the pane beside a komvux return", () => {
  beforeEach(() => open({ sample: "komvux-fel" }), browserStart);

  test("says what the sheet is before anything is asked of it", async () => {
    await pane.getByRole("button", { name: "Granska bladet" }).waitFor();
    const text = await pane.locator("#pane").innerText();
    expect(text).toContain("Komvux – elever, kursdeltagare och utbildningsresultat");
    expect(text).toContain("vårterminen 2026 · 312 rader");
    expect(text).toContain("15 av 15 kolumner");
  });

  test("a finding that is pressed selects its cell in the grid and says what to do", async () => {
    await review();
    await pane.getByRole("button", { name: "B119" }).click();
    await workbench.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("input")?.value !== "A1",
    );
    expect(await workbench.grid.active()).toBe("B119");
    await pane.getByRole("heading", { name: "Personnummer saknas" }).waitFor();
    await pane.getByText("2 av 2").waitFor();
    await pane.getByRole("heading", { name: "Gör så här" }).waitFor();
  });

  test("can be used by keyboard alone, and focus comes back to where it was", async () => {
    await review();
    await pane.getByRole("button", { name: "Personnummer saknas" }).focus();
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.page.keyboard.press("ArrowDown");
    const row = await focused();
    expect(row).toMatch(/:B119$/);
    await workbench.page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "Personnummer saknas", level: 1 }).waitFor();
    await workbench.page.keyboard.press("Escape");
    await pane.getByRole("heading", { name: "Granskning" }).waitFor();
    expect(await focused()).toBe(row);
    await workbench.page.keyboard.press("Tab");
    expect(await focused()).toBe("");
    await workbench.page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe(row);
    await workbench.page.keyboard.press("ArrowLeft");
    await workbench.page.keyboard.press("ArrowLeft");
    await pane.locator("[data-group][aria-expanded=false]").first().waitFor();
    expect(await pane.locator("[data-group]").first().getAttribute("aria-expanded")).toBe("false");
  });

  test("an edit in the grid takes the finding away from the counts and leaves its row, marked", async () => {
    await review();
    const [errors = 0] = await counted();
    await workbench.grid.enter("B119", "195011012365");
    await pane.getByText("åtgärdad").waitFor();
    expect((await counted())[0]).toBe(errors - 1);
    const row = pane.locator('[data-finding$=":B119"]').first();
    expect(await row.getAttribute("aria-disabled")).toBe("true");
  });

  test("a cell selected in the grid tells of its findings without leaving the list", async () => {
    await review();
    await workbench.grid.goTo("B119");
    await pane.getByText("B119 har 1 anmärkning").waitFor();
    await pane.getByRole("button", { name: "Visa", exact: true }).click();
    await pane.getByRole("heading", { name: "Personnummer saknas", level: 1 }).waitFor();
  });

  test("highlights colour the cells, and taking them away gives back the colours that were there", async () => {
    const colour = () =>
      workbench.grid.cell("B109").evaluate((cell) => getComputedStyle(cell).backgroundColor);
    await workbench.grid.goTo("B109");
    const before = await colour();
    await review();
    await pane.getByRole("button", { name: "Markera i bladet" }).click();
    await pane.getByText("celler är markerade i bladet").waitFor();
    await workbench.page.waitForFunction(() => document.querySelector(".wb-marked") !== null);
    expect(await colour()).not.toBe(before);
    await pane.getByRole("button", { name: "Ta bort markeringar" }).click();
    await workbench.page.waitForFunction(() => document.querySelector(".wb-marked") === null);
    expect(await colour()).toBe(before);
  });

  test("the filters show one severity at a time", async () => {
    await review();
    const groups = pane.locator("[data-group]");
    const all = await groups.count();
    await pane.getByRole("button", { name: "Upplysningar" }).click();
    await pane.getByRole("button", { name: "Upplysningar", pressed: true }).waitFor();
    expect(await groups.count()).toBeLessThan(all);
    await pane.getByRole("button", { name: "Alla" }).click();
    expect(await groups.count()).toBe(all);
  });

  test("the rule's page gives the reason, an example and the source", async () => {
    await review();
    await pane.getByRole("button", { name: "B119" }).click();
    await pane.getByRole("button", { name: "Varför? Regeln och källan" }).click();
    for (const name of ["Varför", "Exempel", "Källa"])
      await pane.getByRole("heading", { name, exact: true }).waitFor();
    // A press on what cannot be pressed leaves Esc as it was: the way back.
    await pane.getByRole("heading", { name: "Källa", exact: true }).click();
    await workbench.page.keyboard.press("Escape");
    await pane.getByRole("heading", { name: "Gör så här" }).waitFor();
  });

  test("no column of personal numbers shows what it holds under Ändra", async () => {
    await pane.getByRole("button", { name: "Ändra" }).click();
    await pane.getByText("Innehållet visas inte: det kan vara personnummer.").waitFor();
    expect(await pane.locator("#pane").innerText()).not.toMatch(/\d{6}-?\d{4}/);
  });

  test("another half-year is used at once and kept with the workbook", async () => {
    await pane.getByRole("button", { name: "Ändra" }).click();
    await pane.getByLabel("Termin", { exact: true }).selectOption({ label: "höstterminen 2025" });
    await pane.getByRole("button", { name: "Använd" }).click();
    await pane.getByText("höstterminen 2025 · 312 rader").waitFor();
  });

  test("the ribbon's Granska starts the review in the pane", async () => {
    await pane.getByRole("button", { name: "Granska bladet" }).waitFor();
    await workbench.page.getByRole("button", { name: "Granska", exact: true }).click();
    await pane.getByRole("heading", { name: "Granskning" }).waitFor();
  });

  test("another sheet is told apart, and the first one's result is kept", async () => {
    await review();
    await workbench.page.getByRole("tab", { name: "Läs mig" }).click();
    await pane.getByText("Jag känner inte igen bladet").waitFor();
    await workbench.page.getByRole("tab", { name: "Komvux VT26" }).click();
    await pane.getByRole("heading", { name: "Granskning" }).waitFor();
  });
});

test("a sheet without findings says so, and what was checked", async () => {
  await open({ sample: "komvux-ren" });
  await review();
  await pane.getByRole("heading", { name: "312 rader, inga anmärkningar" }).waitFor();
  await pane.getByText(/kontroller kördes/).waitFor();
});

test("an empty workbook says that the sheet is empty", async () => {
  await open({ sample: "none" });
  await pane.getByRole("heading", { name: "Bladet är tomt" }).waitFor();
});

describe.each([
  { name: "bred", pixels: 600, keys: ["End"] },
  { name: "smal", pixels: 320, keys: ["Home", "ArrowRight"] },
])("a pane of $pixels px", ({ name, pixels, keys }) => {
  test.each([
    { look: "ljus", colorScheme: "light", forcedColors: "none" },
    { look: "mork", colorScheme: "dark", forcedColors: "none" },
    { look: "kontrast", colorScheme: "dark", forcedColors: "active" },
  ] as const)("has no sideways scroll on any screen ($look)", async ({ look, ...media }) => {
    await open({ sample: "komvux-fel", width: 1100, height: 780, ...media });
    const edge = workbench.page.getByRole("separator", { name: "Åtgärdsfönstrets bredd" });
    await edge.focus();
    for (const key of keys) await workbench.page.keyboard.press(key);
    await pane.waitForFunction((width) => Math.abs(window.innerWidth - width) <= 12, pixels);
    const seen = async (screen: string): Promise<void> => {
      expect(await overflow()).toBeLessThanOrEqual(0);
      await workbench.picture(`pane-${screen}-${name}-${look}`);
    };
    await pane.getByRole("button", { name: "Ändra" }).click();
    await seen("andra");
    await pane.getByRole("button", { name: "Tillbaka" }).click();
    await review();
    await seen("resultat");
    await pane.getByRole("button", { name: "B119" }).click();
    await pane.getByRole("heading", { name: "Gör så här" }).waitFor();
    await seen("anmarkning");
    await pane.getByRole("button", { name: "Varför? Regeln och källan" }).click();
    await seen("regel");
  });
});
