import { readFileSync } from "node:fs";
import path from "node:path";
import { type Frame } from "playwright-core";
import { untidyFile, untidyListFacts, untidyLists } from "../../scripts/samples/untidy-lists";
import { browserStart, closeBrowser, openWorkbench, type OpenedWorkbench } from "./browser";

const samples = path.join(__dirname, "../../src/workbench/samples");
const ownList = path.join(samples, "egen-elevlista.xlsx");

let workbench: OpenedWorkbench;
let pane: Frame;

/** Opens a template of ours in the workbench, as a person would. */
async function openTemplate(
  file: string,
  options: Parameters<typeof openWorkbench>[0] = {},
  folder = samples,
): Promise<void> {
  workbench = await openWorkbench({ sample: "none", ...options });
  const { page } = workbench;
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Öppna…" }).click();
  const buffer = readFileSync(path.join(folder, file));
  await (await chooser).setFiles({ name: file, mimeType: "application/octet-stream", buffer });
  await page.getByRole("heading", { name: file }).waitFor();
  pane = await workbench.pane();
}

async function chooseList(file = ownList): Promise<void> {
  await button("Fyll i från egen lista").click();
  await button("Välj en fil").waitFor();
  await pane.locator('input[type="file"]').setInputFiles(file);
  await pane.getByRole("heading", { name: "Kolumner", level: 1 }).waitFor();
}

const button = (name: string | RegExp) => pane.getByRole("button", { name });

const text = (): Promise<string> => pane.locator("#pane").innerText();

const overflow = (): Promise<number> =>
  pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** What the sheet's rows show, from the first below the headers on. */
async function shownCells(addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    await workbench.grid.goTo(address);
    found.push(await workbench.grid.text(address));
  }
  return found;
}

afterEach(async () => {
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

describe("a provider's own untidy list and the komvux template", () => {
  test(
    "become a filled sheet, which goes back to what it was, and which a second filling leaves alone",
    async () => {
      await openTemplate("komvux-mall.xlsx");
      await chooseList();
      expect(await text()).not.toMatch(/\d{6}-?\d{4}/);
      expect(await pane.getByLabel("Personnummer").locator("option:checked").innerText()).toContain(
        "Elev-pnr",
      );
      await button("Visa vad som skrivs").click();
      await pane.getByRole("heading", { name: "Det här skrivs" }).waitFor();
      const plan = await text();
      expect(plan).toContain("Nya: 30 rader");
      expect(plan).toMatch(/2 rader stoppas: skyddad identitet/);
      expect(plan).toContain(
        "2 rader kan inte tas med: flera rader med samma Personnummer, Kurskod och Kursstart",
      );
      await button("Skriv 30 rader").click();
      await pane.getByText("Skrivet: 30 rader.").waitFor();
      const { grid } = workbench;
      const cells = ["B5", "B6", "C6", "D6"];
      const filled = await shownCells(cells);
      expect(filled.filter((cell) => cell === "")).toEqual([]);
      await grid.goTo("A1");
      await button("Återställ").click();
      await pane.getByText("Återställt: bladet är som det var före ifyllningen.").waitFor();
      expect((await shownCells(["B7", "C7"])).join("")).toBe("");
      await button("Fyll i igen").click();
      await button("Skriv 30 rader").click();
      await button("Granska bladet").click();
      await pane.getByRole("heading", { name: "Granskning" }).waitFor();
      await button("Tillbaka").click();
      await button("Fyll i från egen lista").click();
      await button("Fyll i från en annan lista").click();
      await pane.locator('input[type="file"]').setInputFiles(ownList);
      await button("Visa vad som skrivs").click();
      await pane.getByText("Mallen är redan ifylld").waitFor();
    },
    browserStart,
  );
});

describe.each([
  { width: 320, keys: ["Home", "ArrowRight"] },
  { width: 350, keys: [] },
  { width: 600, keys: ["End"] },
])("a pane $width pixels wide", ({ width, keys }) => {
  test(
    "shows every step of filling without a scroll bar to the side",
    async () => {
      await openTemplate("komvux-mall.xlsx", { width: 1000 + width, height: 900 });
      const edge = workbench.page.getByRole("separator", { name: "Åtgärdsfönstrets bredd" });
      await edge.focus();
      for (const key of keys) await workbench.page.keyboard.press(key);
      await pane.waitForFunction((pixels) => Math.abs(window.innerWidth - pixels) <= 24, width);
      await button("Fyll i från egen lista").waitFor();
      const step = async (name: string): Promise<void> => {
        expect(await overflow()).toBeLessThanOrEqual(0);
        await workbench.picture(`pane-fyll-i-${String(width)}-${name}`);
      };
      await button("Fyll i från egen lista").click();
      await button("Välj en fil").waitFor();
      await step("lista");
      await pane.locator('input[type="file"]').setInputFiles(ownList);
      await button("Visa vad som skrivs").waitFor();
      await step("kolumner");
      await pane.getByText("Spara eller hämta val").click();
      await button("Hämta val ur en fil").scrollIntoViewIfNeeded();
      await step("val");
      await button("Visa vad som skrivs").click();
      await button(/^Skriv /).waitFor();
      await step("plan");
      await button(/^Skriv /).click();
      await button("Återställ").waitFor();
      await step("ifyllt");
    },
    browserStart,
  );
});

describe.each(untidyLists)("the template of $returnId", (list) => {
  test(
    "is filled from an untidy list of its own, which a second filling leaves alone",
    async () => {
      await openTemplate(`${list.name}-mall.xlsx`);
      await chooseList(path.join(samples, untidyFile(list)));
      await button("Visa vad som skrivs").click();
      await pane.getByRole("heading", { name: "Det här skrivs" }).waitFor();
      const plan = await text();
      const { ordinary } = untidyListFacts;
      expect(plan).toContain(`Nya: ${String(ordinary)} rader`);
      expect(plan).toContain("1 rad utelämnas: samma rad står tidigare i listan");
      expect(plan).toMatch(/1 rad stoppas: skyddad identitet/);
      await button(`Skriv ${String(ordinary)} rader`).click();
      await pane.getByText(`Skrivet: ${String(ordinary)} rader.`).waitFor();
      await button("Fyll i från en annan lista").click();
      await pane.locator('input[type="file"]').setInputFiles(path.join(samples, untidyFile(list)));
      await button("Visa vad som skrivs").click();
      await pane.getByText("Mallen är redan ifylld").waitFor();
    },
    browserStart,
  );
});

describe("a template with a list of its own values", () => {
  test(
    "gets its own words, also for one that the person has to say, and its table grows",
    async () => {
      await openTemplate("openpyxl.xlsx", {}, path.join(__dirname, "../workbook/xlsx/templates"));
      await chooseList();
      const asked = pane.getByLabel(/Kursens förläggning: ”kväll”/);
      await asked.selectOption({ label: "1 - Klassrum" });
      await workbench.picture("pane-fyll-i-varden");
      await button("Visa vad som skrivs").click();
      await button("Skriv 30 rader").click();
      await pane.getByText("Skrivet: 30 rader.").waitFor();
      expect(await shownCells(["E5", "E7", "E10"])).toEqual([
        "3 - Närdistans",
        "2 - Distans",
        "1 - Klassrum",
      ]);
    },
    browserStart,
  );
});

describe("Byt mall", () => {
  test(
    "moves every row of whatever half-year, and names what the new template has no place for",
    async () => {
      await openTemplate("komvux-mall.xlsx");
      await button("Byt mall").click();
      await button("Välj en fil").waitFor();
      await pane.locator('input[type="file"]').setInputFiles(ownList);
      await pane.getByRole("heading", { name: "Kolumner", level: 1 }).waitFor();
      expect(await pane.getByLabel("Termin").locator("option:checked").innerText()).toBe("Alla terminer");
      await button("Visa vad som skrivs").click();
      await pane.getByRole("heading", { name: "Det här skrivs" }).waitFor();
      await workbench.picture("pane-byt-mall");
      const plan = await text();
      expect(plan).toContain("Nya: 32 rader");
      expect(plan).toMatch(/ingen plats i mallen: [^\n]*Mobil/);
    },
    browserStart,
  );
});
