import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import { payoutSheets, registerSheet } from "../../scripts/samples/payout/payout-layouts";
import { sampleMonth } from "../../scripts/samples/payout/payout-month";
import { payoutWorkbook } from "../../scripts/samples/payout/payout-workbook";
import { monthIn } from "../../src/regulations/month";
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

/** A screen as the guide shows it, and without a scroll bar to the side in the narrowest pane and in the widest. */
async function screen(name: string): Promise<void> {
  await workbench.picture(`pane-utbetalning-${name}`);
  const aside = workbench.page.locator("aside");
  const usual = await aside.evaluate((element) => element.style.width);
  for (const width of [320, 600]) {
    await aside.evaluate((element, pixels) => (element.style.width = `${String(pixels)}px`), width);
    await pane.waitForFunction((pixels) => Math.abs(window.innerWidth - pixels) <= 24, width);
    const overflow = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([name, width, overflow <= 0]).toEqual([name, width, true]);
  }
  await aside.evaluate((element, pixels) => (element.style.width = pixels), usual);
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
  "a month's payout: reconciled, noted, signed, followed up the next month, paired by hand, and stopped by a protected person",
  async () => {
    await open();
    expect(await text()).toContain("Utbetalningsunderlag oktober 2023 · 45 rader");
    await screen("start");

    // September first: two courses are missing on its sheet, and that is noted.
    await button("Stäm av").click();
    await heading("Ert register").waitFor();
    await screen("val");
    await reconcile("september 2023");
    expect(await text()).toMatch(/25 stämmer.*0 skiljer.*2 saknas på underlaget/);
    await button("Skriv avvikelser").click();
    await button("Skriv 2 noteringar").waitFor();
    await screen("skriv");
    await button("Skriv 2 noteringar").click();
    await heading("Skrivet").waitFor();
    await screen("skrivet");
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
    await screen("resultat");
    await button("Uppföljning: rättelser från tidigare månader").click();
    expect(await text()).toContain("1 rättelse har kommit, 1 väntar, 1 har kommit oombett");
    await screen("uppfoljning");
    await button("Tillbaka").click();

    // The list points at the sheet, and the sheet at the list.
    const rows = pane.locator("[data-deviation]");
    await rows.first().click();
    await button("Gå till underlaget").waitFor();
    const first = await workbench.grid.active();
    await screen("avvikelse");
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
    await screen("underteckna");
    await button("Ta tillbaka sidinställningen").click();
    await pane.getByText("Sidinställningen är tillbaka som den var.").waitFor();
    await button("Tillbaka").click();

    // The month at a glance.
    await button("Månaden").click();
    await pane.getByText("Den 28:e har passerat.").waitFor();
    expect(await text()).toContain("Skulle ha varit tillbaka hos Nacka 28 november 2023");
    await pane.getByLabel("Underlag för").selectOption({ label: "september 2023" });
    await pane.getByText("Sista arbetsdagen före är 27 oktober 2023.").waitFor();
    await pane.getByLabel("Underlag för").selectOption({ label: "oktober 2023" });
    const komvux = pane.getByRole("region", { name: "Komvux" });
    await komvux.getByRole("button", { name: "Markera: Mottaget" }).click();
    await komvux.getByLabel("Antal sidor").fill("4");
    await komvux.getByLabel("Varav undertecknade").fill("4");
    await komvux.getByLabel("Varav undertecknade").press("Enter");
    await komvux.getByText("4 av 4 sidor undertecknade").waitFor();
    await komvux.getByRole("button", { name: "Markera: Uppladdat i Nacka24" }).click();
    await screen("manaden");
    await button("Tillbaka").click();

    // A doubtful line is the person's to pair.
    await button("1 rad kan höra till flera i registret: para ihop själv").click();
    await screen("par");
    await button(/^Rad \d+: .*1 möjlig rad$/).click();
    await heading("Para ihop").waitFor();
    expect(await text()).toMatch(/Personnr .* skiljer Namn .* lika Kurs .* lika/);
    await screen("para-ihop");
    await button("Para ihop").click();
    await pane.getByText("Raderna är ihopparade.").waitFor();
    // The button that was pressed is gone, and Esc is still the way back.
    await workbench.page.keyboard.press("Escape");
    await heading("Parade av dig (1)").waitFor();
    await button("Tillbaka").click();
    expect(await text()).toMatch(/28 stämmer.*1 okända hos er/);

    // What no source says is the person's to fill in, and the result says what it changed.
    await pane.locator("[data-deviation]").first().click();
    await pane.getByText("Svaret beror på vilken andel som ersätts vid F eller Icke godkänt.").waitFor();
    await button("Till inställningen").click();
    await pane.getByLabel("F eller Icke godkänt").fill("100");
    await pane.getByLabel("F eller Icke godkänt").press("Enter");
    await screen("installningar");
    await button("Tillbaka").click();
    await pane.locator("#pane").press("Escape");
    await heading("Avvikelser").waitFor();

    await showSheet("Register");
    const person = await cell("A32");
    await workbench.grid.enter("R32", "Ja");
    await pane.getByRole("alert").getByText("Ingenting skrivs").waitFor();
    expect(await text()).not.toContain(person);
    expect(await button("Skriv avvikelser").count()).toBe(0);
    await screen("skyddad");
  },
  browserStart,
);

test(
  "a sheet of an unknown layout is pointed out once, and held against a register in a file",
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "nacka-payout-"));
    const [september, october] = [sampleMonth(monthIn(2023, 9), true), sampleMonth(monthIn(2023, 10), true)];
    const of = ({ lines, month }: typeof october) => payoutSheets("foreignHeaders", lines, month, 0);
    const [sheets, register] = ["underlag.xlsx", "register.xlsx"].map((name) => path.join(folder, name)) as [
      string,
      string,
    ];
    writeFileSync(sheets, await payoutWorkbook([...of(october), ...of(september)]));
    writeFileSync(register, await payoutWorkbook([registerSheet(october.rows)]));
    try {
      workbench = await openWorkbench({ pane: true });
      await workbench.page.locator('input[type="file"]').setInputFiles(sheets);
      await workbench.page.getByRole("tab", { name: "Utbetalning 2023-10" }).waitFor();
      pane = await workbench.pane();
      await button("Det är Nackas utbetalningsunderlag").click();
      await heading("Kolumner i underlaget").waitFor();
      expect(await button("Använd").isDisabled()).toBe(true);
      for (const [column, header] of [
        ["Personnummer", "A: Ident"],
        ["Kurskod", "C: Insats"],
        ["Startdatum", "I: Inskriven"],
        ["À-pris", "N: Taxa"],
        ["Belopp", "O: Utfall SEK"],
      ] as const)
        await pane.getByLabel(column, { exact: false }).first().selectOption({ label: header });
      await screen("kolumner");
      await button("Använd").click();

      // The other month has the same headers, and is known by them.
      await heading("Ert register").waitFor();
      expect(await text()).toMatch(
        /Utbetalning 2023-10 \(oktober 2023.*Utbetalning 2023-09 \(september 2023/,
      );
      expect(await text()).toContain("Inget blad i arbetsboken känns igen som register.");
      await pane.locator('input[type="file"]').setInputFiles(register);
      await pane.getByText("Filen register.xlsx (").waitFor();
      await screen("register-ur-fil");
      await reconcile("oktober 2023");
      expect(await text()).toMatch(/24 stämmer.*0 skiljer/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  browserStart,
);
