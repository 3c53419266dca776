import type { Frame } from "playwright-core";
import { browserStart, closeBrowser, openWorkbench, type OpenedWorkbench } from "./browser";

let workbench: OpenedWorkbench;
let pane: Frame;

const button = (name: string | RegExp) => pane.getByRole("button", { name });
const heading = (name: string | RegExp) => pane.getByRole("heading", { name });
const text = async (): Promise<string> =>
  (await pane.locator("#pane").innerText()).replace(/[\u00a0\s]+/g, " ");

async function open(options: Parameters<typeof openWorkbench>[0] = {}): Promise<void> {
  workbench = await openWorkbench({ sample: "utbetalning", ...options });
  pane = await workbench.pane();
  await button("Stäm av").waitFor();
}

/** From the first screen, or from the choices, to the result. */
async function reconcile(month?: string): Promise<void> {
  if (month !== undefined) await pane.getByLabel("Månad som underlaget avser").selectOption({ label: month });
  await button("Stäm av").click();
  await heading("Avstämning").waitFor();
}

async function showSheet(name: string): Promise<void> {
  await workbench.page.getByRole("tab", { name }).click();
}

async function cell(address: string): Promise<string> {
  await workbench.grid.goTo(address);
  return workbench.grid.text(address);
}

afterEach(async () => {
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

test(
  "a month's payout: reconciled, noted, signed, followed up the next month",
  async () => {
    await open();
    expect(await text()).toContain("Utbetalningsunderlag oktober 2023 · 45 rader");
    await workbench.picture("pane-utbetalning-start");

    // September first: two courses are missing on its sheet, and that is noted.
    await button("Stäm av").click();
    await heading("Ert register").waitFor();
    await workbench.picture("pane-utbetalning-val");
    await reconcile("september 2023");
    expect(await text()).toMatch(/25 stämmer.*0 skiljer.*2 saknas på underlaget/);
    await button("Skriv avvikelser").click();
    await button("Skriv 2 noteringar").waitFor();
    await workbench.picture("pane-utbetalning-skriv");
    await button("Skriv 2 noteringar").click();
    await heading("Skrivet").waitFor();
    await workbench.picture("pane-utbetalning-skrivet");
    await showSheet("Utbetalning 2023-09");
    expect(await cell("Q4")).toBe("Avvikelse");
    expect(await workbench.page.getByRole("tab").allInnerTexts()).toContain("Att göra");

    // October: one of the two has come.
    await button("Tillbaka").click();
    await button("Tillbaka").click();
    await reconcile("oktober 2023");
    expect(await text()).toMatch(
      /27 stämmer.*20 skiljer.*4 saknas på underlaget.*2 okända hos er.*1 betalda två gånger/,
    );
    await workbench.picture("pane-utbetalning-resultat");
    await button("Uppföljning: rättelser från tidigare månader").click();
    expect(await text()).toContain("1 rättelse har kommit, 1 väntar, 1 har kommit oombett");
    await workbench.picture("pane-utbetalning-uppfoljning");
    await button("Tillbaka").click();

    // The list points at the sheet, and the sheet at the list.
    const rows = pane.locator("[data-deviation]");
    await rows.first().click();
    await button("Gå till underlaget").waitFor();
    const first = await workbench.grid.active();
    await workbench.picture("pane-utbetalning-avvikelse");
    await button("Regeln och källan").click();
    await heading("Källa").waitFor();
    await pane.locator("#pane").press("Escape");
    await pane.locator("#pane").press("Escape");
    await heading("Avvikelser").waitFor();
    await pane.locator("[data-deviation]:focus").press("ArrowDown");
    await pane.locator("[data-deviation]:focus").press("Enter");
    await pane.getByText("2 av ").waitFor();
    expect(await workbench.grid.active()).not.toBe(first);

    // Written, and taken back cell by cell.
    await pane.locator("#pane").press("Escape");
    await button("Skriv avvikelser").click();
    await button(/^Skriv \d+ noteringar$/).click();
    await heading("Skrivet").waitFor();
    await button("Återställ").click();
    await pane.getByText("Återställt: underlaget är som det var.").waitFor();
    await showSheet("Utbetalning 2023-10");
    expect(await cell("Q4")).toBe("");

    // Signed.
    await button("Tillbaka").click();
    await button("Underteckna").click();
    await pane.getByLabel("Ort").fill("Nacka");
    await pane.getByLabel("Namnförtydligande").fill("Prov Provström");
    expect(await text()).toContain("Utbetalningsunderlaget är granskat, korrigerat och korrekt. Ort: Nacka");
    await button("Ställ in sidorna").click();
    await pane.getByText("Sidorna är inställda.").waitFor();
    await workbench.picture("pane-utbetalning-underteckna");
    await button("Ta tillbaka sidinställningen").click();
    await button("Tillbaka").click();

    // The month at a glance.
    await button("Månaden").click();
    await pane.getByText("Den 28:e har passerat.").waitFor();
    const komvux = pane.getByRole("region", { name: "Komvux" });
    await komvux.getByRole("button", { name: "Markera: Mottaget" }).click();
    await komvux.getByLabel("Antal sidor").fill("4");
    await komvux.getByLabel("Varav undertecknade").fill("4");
    await komvux.getByLabel("Varav undertecknade").press("Enter");
    await komvux.getByText("4 av 4 sidor undertecknade").waitFor();
    await komvux.getByRole("button", { name: "Markera: Uppladdat i Nacka24" }).click();
    await workbench.picture("pane-utbetalning-manaden");
  },
  browserStart,
);

test(
  "a doubtful line is paired by hand, a share is filled in, and a person who becomes protected stops everything",
  async () => {
    await open();
    await button("Stäm av").click();
    await heading("Ert register").waitFor();
    await reconcile();
    expect(await text()).toMatch(/28 stämmer.*2 okända hos er/);
    await button("1 rad kan höra till flera i registret: para ihop själv").click();
    await workbench.picture("pane-utbetalning-par");
    await button(/^Rad \d+: .*1 möjlig rad$/).click();
    await heading("Para ihop").waitFor();
    expect(await text()).toMatch(/Personnr .* skiljer Namn .* lika Kurs .* lika/);
    await workbench.picture("pane-utbetalning-para-ihop");
    await button("Para ihop").click();
    await pane.getByText("Raderna är ihopparade.").waitFor();
    await button("Tillbaka").click();
    await heading("Parade av dig (1)").waitFor();
    await button("Tillbaka").click();
    expect(await text()).toMatch(/29 stämmer.*1 okända hos er/);

    // What no source says is the person's to fill in, and the result says what it changed.
    await pane.locator("[data-deviation]").first().click();
    await pane.getByText("Svaret beror på vilken andel som ersätts vid F eller Icke godkänt.").waitFor();
    await button("Till inställningen").click();
    await pane.getByLabel("F eller Icke godkänt").fill("100");
    await pane.getByLabel("F eller Icke godkänt").press("Enter");
    await workbench.picture("pane-utbetalning-installningar");
    await button("Tillbaka").click();
    await pane.locator("#pane").press("Escape");
    await heading("Avvikelser").waitFor();

    await showSheet("Register");
    const person = await cell("A32");
    await workbench.grid.enter("R32", "Ja");
    await pane.getByRole("alert").getByText("Ingenting skrivs").waitFor();
    expect(await text()).not.toContain(person);
    expect(await button("Skriv avvikelser").count()).toBe(0);
    await workbench.picture("pane-utbetalning-skyddad");
  },
  browserStart,
);

describe.each([
  { width: 320, keys: ["Home", "ArrowRight"], forcedColors: "active" as const },
  { width: 600, keys: ["End"], colorScheme: "dark" as const },
])("a pane $width pixels wide", ({ width, keys, ...look }) => {
  test(
    "shows every screen of a reconciliation without a scroll bar to the side",
    async () => {
      await open({ width: 1000 + width, height: 900, ...look });
      await workbench.page.getByRole("separator", { name: "Åtgärdsfönstrets bredd" }).focus();
      for (const key of keys) await workbench.page.keyboard.press(key);
      await pane.waitForFunction((pixels) => Math.abs(window.innerWidth - pixels) <= 24, width);
      const step = async (name: string): Promise<void> => {
        const overflow = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect([name, overflow <= 0]).toEqual([name, true]);
        await workbench.picture(`pane-utbetalning-${String(width)}-${name}`);
      };
      const link = async (name: string | RegExp, title: string): Promise<void> => {
        await button(name).click();
        await heading(title).first().waitFor();
        await step(title.toLowerCase().replaceAll(" ", "-"));
        await pane.locator("#pane").press("Escape");
      };
      await step("start");
      await button("Stäm av").click();
      await heading("Ert register").waitFor();
      await step("val");
      await reconcile();
      await step("resultat");
      await link(/para ihop själv/, "Par");
      await link("Inställningar", "Inställningar");
      await link("Månaden", "Månaden");
      await link("Underteckna", "Underteckna");
      await link("Skriv avvikelser", "Skriv avvikelser");
      await pane.locator("[data-deviation]").first().click();
      await button("Gå till underlaget").waitFor();
      await step("avvikelse");
    },
    browserStart,
  );
});
