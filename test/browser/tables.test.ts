import { type Frame } from "playwright-core";
import { browserStart, closeBrowser, openWorkbench, type OpenedWorkbench } from "./browser";

let workbench: OpenedWorkbench;
let pane: Frame;

const button = (name: string | RegExp) => pane.getByRole("button", { name });

/** From the first screen of the sheet that was just typed in: a screen that gives way takes its open menu with it. */
async function openTables(): Promise<void> {
  await pane.getByText("Jag känner inte igen bladet").waitFor();
  await pane.getByRole("button", { name: "Mer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Perioder och belopp" }).click();
  await pane.getByRole("heading", { name: "Perioder och belopp", exact: true }).waitFor();
}

/** Waits until a cell shows a text. */
const shows = (address: string, text: string): Promise<void> =>
  workbench.grid.cell(address).getByText(text, { exact: true }).waitFor();

beforeEach(async () => {
  workbench = await openWorkbench({ width: 1100 });
  pane = await workbench.pane();
  await pane.getByRole("heading", { name: "Bladet är tomt" }).waitFor();
}, browserStart);

afterEach(async () => {
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

test("periods and amounts that the person adds are in the formulas' answers at once, until Ångra", async () => {
  const { grid } = workbench;
  await grid.enter("A1", '=IFERROR(NACKA.PERIOD("2024-06-06");"okänd")');
  await grid.enter("A2", '=IFERROR(NACKA.CHECKAMOUNT(100;"grund";2024);"okänt")');
  await grid.enter("A3", '=IF(A1="2024_3";"inne";"ute")');
  await shows("A1", "okänd");
  await shows("A2", "okänt");

  await openTables();
  await button("Lägg till perioder").click();
  await pane
    .getByLabel("Eller klistra in flera")
    .fill("2024_3\t2024-05-27\t2024-08-04\n2024_4\t2024-08-04\t2024-10-13\n2024_2\t2024-03-18\t2024-06-02");
  await pane.getByText("Rad 2: 2024_4 går in i 2024_3").waitFor();
  await pane.getByText("Rad 3: 2024_2 finns redan, med andra dagar").waitFor();
  await workbench.picture("pane-perioder-inklistrade");
  await button("Lägg till 1 period").click();
  await pane.getByText("2 formler räknas om").waitFor();
  await shows("A1", "2024_3");
  await shows("A3", "inne");

  await button("Lägg till belopp").click();
  await pane.getByLabel("Klistra in flera").fill("Grundläggande kurser\t54,10\nsfi 2C\t14 000 kr");
  await pane.getByLabel("År", { exact: true }).fill("2024");
  await pane.getByText("2 belopp är inlästa i fälten.").waitFor();
  expect(await pane.getByLabel("Grundläggande kurser").inputValue()).toBe("54,10");
  await workbench.picture("pane-belopp");
  await button("Spara beloppen för 2024").click();
  await shows("A2", "5410");
  await pane.getByText("2024: 2 belopp").waitFor();
  await workbench.picture("pane-perioder-och-belopp");

  await button("Ångra").click();
  await shows("A2", "okänt");
  await button("Ta bort 2024_3").click();
  await shows("A1", "okänd");
  await shows("A3", "ute");
});

test("an amount that is another than Nacka's counts, and the person is told; the narrow pane has no sideways scroll", async () => {
  const { grid, page } = workbench;
  await grid.enter("A1", '=NACKA.CHECKAMOUNT(100;"grund";2023)');
  await shows("A1", "5240");
  await page.getByRole("separator", { name: "Åtgärdsfönstrets bredd" }).focus();
  for (const key of ["Home", "ArrowRight"]) await page.keyboard.press(key);
  await openTables();
  await button("Lägg till belopp").click();
  await pane.getByLabel("År", { exact: true }).fill("2023");
  await pane.getByLabel("Grundläggande kurser").fill("60");
  const overflow = () => pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await workbench.picture("pane-belopp-smal");
  await button("Spara beloppen för 2023").click();
  await pane
    .getByText("Ditt belopp för grundläggande kurser 2023 är 60,00 kr, Nackas är 52,40 kr.")
    .waitFor();
  await shows("A1", "6000");
  expect(await overflow()).toBeLessThanOrEqual(0);
  await workbench.picture("pane-perioder-och-belopp-smal");
});
