import path from "node:path";
import ExcelJS from "exceljs";
import { type Frame } from "playwright-core";
import {
  browserStart,
  closeBrowser,
  openWorkbench,
  type OpenedWorkbench,
  type WorkbenchOptions,
} from "./browser";

let workbench: OpenedWorkbench;
let pane: Frame;

async function open(options: WorkbenchOptions): Promise<void> {
  workbench = await openWorkbench(options);
  pane = await workbench.pane();
}

async function openFormulas(): Promise<void> {
  await workbench.page.locator("button:enabled", { hasText: "Gör om till värden" }).first().click();
  await pane.getByRole("heading", { name: "Formler", exact: true }).waitFor();
}

const button = (name: string | RegExp) => pane.getByRole("button", { name });

afterEach(async () => {
  expect(workbench.problems).toEqual([]);
  await workbench.close();
});
afterAll(closeBrowser);

describe("the sample with formulas", () => {
  beforeEach(() => open({ sample: "formler" }), browserStart);

  test("shows Nacka's answers, and works out the person's own rows", async () => {
    const { grid } = workbench;
    await expect(poll(() => grid.text("E5"))).resolves.toBe("450");
    await pane.getByRole("heading", { name: "Jag känner inte igen bladet" }).waitFor();
    await grid.enter("B11", "800");
    await expect(poll(() => grid.text("E11"))).resolves.toBe("240");
    await workbench.picture("exempel-apl-och-studieform");
  });

  test("becomes values, and formulas again after Ångra", async () => {
    const { grid, page } = workbench;
    for (const address of ["E5", "E6", "E10"]) await poll(() => grid.text(address));
    await openFormulas();
    await button(/^Gör om \d+ formler till värden$/).waitFor();
    await workbench.picture("pane-formler");
    await button(/^Gör om \d+ formler till värden$/).click();
    await pane.getByText(/formler är nu värden/).waitFor();
    await grid.goTo("E5");
    expect(await grid.formula.inputValue()).toBe("450");
    await pane.getByText("Här finns inga formler från Nacka vux.").waitFor();
    await workbench.picture("pane-formler-varden");
    await button("Ångra").click();
    await pane.getByText(/celler är som förut/).waitFor();
    await grid.goTo("E6");
    await page.waitForTimeout(300);
    expect(await grid.formula.inputValue()).toMatch(/NACKA_?.?APLHOURS/);
    expect(await grid.text("E6")).toBe("360");
  });

  test("a formula that shows no answer is left, and can be entered again", async () => {
    const { grid, page } = workbench;
    for (const address of ["E5", "E6", "E10"]) await poll(() => grid.text(address));
    await grid.enter("G5", "=NACKA.FINNSINTE(B5)");
    await openFormulas();
    await pane.getByText("1 visar ett fel och lämnas som den är.").waitFor();
    await page.locator("button:enabled", { hasText: "Läs in formlerna igen" }).click();
    await pane.getByText("1 formel är inläst igen.").waitFor();
    expect(await grid.text("G5")).toMatch(/#NAM/);
  });
});

/**
 * The sample with formulas as Excel saves it on a computer without the add-in: each formula of ours by the name that a
 * file gives to what Excel does not know, and its answer lost.
 */
async function savedWithoutAddIn(): Promise<{ buffer: Buffer; formulas: number }> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path.join(__dirname, "../../src/workbench/samples/apl-och-studieform.xlsx"));
  let formulas = 0;
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (!/^_xldudf_NACKA_/.test(cell.formula)) return;
        cell.value = { formula: cell.formula, result: { error: "#NAME?" } };
        formulas++;
      }),
    );
  return { buffer: Buffer.from(await book.xlsx.writeBuffer()), formulas };
}

describe("a file that was saved without the add-in", () => {
  const name = "utan-tillägg.xlsx";
  let formulas: number;

  beforeEach(async () => {
    await open({ sample: "none" });
    const { page, grid } = workbench;
    const saved = await savedWithoutAddIn();
    ({ formulas } = saved);
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Öppna…" }).click();
    const file = { name, mimeType: "application/octet-stream", buffer: saved.buffer };
    await (await chooser).setFiles(file);
    await page.getByRole("heading", { name }).waitFor();
    // Another workbook has another pane.
    pane = await workbench.pane();
    await pane.getByRole("heading", { name: "Jag känner inte igen bladet" }).waitFor();
    await grid.enter("B6", "1000");
    expect([await grid.text("E5"), await grid.text("E6")]).toEqual(["#NAMN?", "#NAMN?"]);
  }, browserStart);

  async function areAnswered(): Promise<void> {
    const { grid } = workbench;
    await pane.getByText(`${String(formulas)} formler är inlästa igen.`).waitFor();
    await grid.cell("E5").getByText("450", { exact: true }).waitFor();
    expect(await grid.text("E6")).not.toBe("#NAMN?");
    await grid.goTo("E5");
    expect(await grid.formula.inputValue()).toMatch(/^=NACKA\.APLHOURS\(/);
    // There is nothing to take back: the cells hold the formulas that they held.
    expect(await button("Ångra").count()).toBe(0);
  }

  test("answers when the pane enters its formulas again", async () => {
    await openFormulas();
    const reenter = button(`Läs in ${String(formulas)} formler igen`);
    await reenter.waitFor();
    await workbench.picture("pane-formler-namn");
    await reenter.click();
    await areAnswered();
    await workbench.picture("pane-formler-inlasta");
  });

  test("answers when the ribbon enters its formulas again", async () => {
    await workbench.page.locator("button:enabled", { hasText: "Läs in formlerna igen" }).click();
    await areAnswered();
  });
});

describe("a formula that is inserted beside a komvux return", () => {
  beforeEach(() => open({ sample: "komvux-ren" }), browserStart);

  test("takes the recognised column, goes into every row, and shows its value", async () => {
    const { grid } = workbench;
    await button("Granska bladet").waitFor();
    await workbench.picture("pane-start-harnast");
    await pane.getByRole("heading", { name: "Härnäst" }).waitFor();
    await grid.goTo("Q5");
    await openFormulas();
    await button(/Infoga formel/).click();
    await workbench.picture("pane-infoga-lista");
    await button("NACKA.APLHOURS").click();
    await pane.getByLabel("Poäng", { exact: true }).waitFor();
    expect(await pane.getByLabel("Poäng", { exact: true }).inputValue()).not.toBe("none");
    await pane.getByLabel("Plats").selectOption("rows");
    await workbench.picture("pane-infoga-formel");
    await button(/^Infoga i 312 celler$/).click();
    await pane.getByText("Formeln står nu i 312 celler.").waitFor();
    await expect(poll(() => grid.text("Q5"))).resolves.toMatch(/^\d+(,\d+)?$/);
    await button("Ångra").click();
    await pane.getByText("312 celler är som förut.").waitFor();
    expect(await grid.text("Q5")).toBe("");
  });
});

/** The text once it is no longer empty or waited for. */
async function poll(read: () => Promise<string>): Promise<string> {
  for (let turn = 0; turn < 50; turn++) {
    const text = await read();
    if (text !== "" && !text.startsWith("#")) return text;
    await new Promise((done) => setTimeout(done, 100));
  }
  return read();
}

describe.each([
  { name: "bred", keys: ["End"] },
  { name: "smal", keys: ["Home", "ArrowRight"] },
])("the screens of formulas in a pane that is $name", ({ name, keys }) => {
  test.each(["light", "dark"] as const)("have no sideways scroll (%s)", async (colorScheme) => {
    await open({ sample: "komvux-ren", width: 1100, height: 780, colorScheme });
    await workbench.page.getByRole("separator", { name: "Åtgärdsfönstrets bredd" }).focus();
    for (const key of keys) await workbench.page.keyboard.press(key);
    const seen = async (screen: string): Promise<void> => {
      const overflow = await pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await workbench.picture(`pane-${screen}-${name}-${colorScheme}`);
    };
    await button("Granska bladet").waitFor();
    await seen("start");
    await openFormulas();
    await seen("formler");
    await button(/Infoga formel/).click();
    await seen("infoga-lista");
    await button("NACKA.STUDYFORM").click();
    await pane.getByLabel("Nivå", { exact: true }).waitFor();
    await seen("infoga-formel");
  });
});
