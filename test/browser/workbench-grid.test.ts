import { browserStart, closeBrowser, openWorkbench, type OpenedWorkbench } from "./browser";

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ sample: "none", pane: false });
}, browserStart);
afterAll(closeBrowser);
afterEach(() => expect(workbench.problems).toEqual([]));

describe("the grid by keyboard", () => {
  it("moves with arrows, Tab and Enter, and says where it is", async () => {
    const { grid, page } = workbench;
    await grid.goTo("B2");
    await grid.press("ArrowDown", "ArrowRight", "Tab", "Enter");
    expect(await grid.active()).toBe("D4");
    await grid.press("ArrowLeft", "ArrowUp", "Shift+Tab", "Shift+Enter");
    expect(await grid.active()).toBe("B2");
    const id = await grid.grid.getAttribute("aria-activedescendant");
    expect(await page.locator(`#${id ?? ""}`).getAttribute("aria-selected")).toBe("true");
  });

  it("selects with shift, and tells assistive technology", async () => {
    const { grid } = workbench;
    await grid.goTo("B2");
    await grid.press("Shift+ArrowDown", "Shift+ArrowRight");
    for (const address of ["B2", "C2", "B3", "C3"]) {
      expect(await grid.cell(address).getAttribute("aria-selected")).toBe("true");
    }
    expect(await grid.cell("D3").getAttribute("aria-selected")).toBe("false");
    expect(await grid.active()).toBe("B2");
  });

  it("writes what is typed, with Swedish letters, decimals and dates as Swedish Excel reads them", async () => {
    const { grid } = workbench;
    await grid.enter("A1", "Åsa Öberg");
    await grid.enter("A2", "12,5");
    await grid.enter("A3", "2026-01-05");
    await grid.enter("A4", "=A2*2");
    expect(await grid.active()).toBe("A5");
    expect(await Promise.all(["A1", "A2", "A3", "A4"].map((at) => grid.text(at)))).toEqual([
      "Åsa Öberg",
      "12,5",
      "2026-01-05",
      "25",
    ]);
    await grid.goTo("A4");
    expect(await grid.formula.inputValue()).toBe("=A2*2");
  });

  it("edits with F2, and arrows then move inside the text", async () => {
    const { grid } = workbench;
    await grid.enter("C1", "MATMAT01");
    await grid.goTo("C1");
    await grid.press("F2", "ArrowLeft", "ArrowRight");
    await grid.type("b");
    await grid.press("Enter");
    expect(await grid.text("C1")).toBe("MATMAT01b");
  });

  it("gives up an edit with Esc, and has the keyboard again", async () => {
    const { grid } = workbench;
    await grid.enter("C2", "kvar");
    await grid.goTo("C2");
    await grid.type("borta");
    await grid.press("Escape");
    expect(await grid.text("C2")).toBe("kvar");
    await grid.press("ArrowDown");
    expect(await grid.active()).toBe("C3");
  });

  it("clears with Delete, and takes back and makes again", async () => {
    const { grid } = workbench;
    await grid.enter("E1", "bort");
    await grid.goTo("E1");
    await grid.press("Delete");
    expect(await grid.text("E1")).toBe("");
    await grid.press("Control+z");
    expect(await grid.text("E1")).toBe("bort");
    await grid.press("Control+y");
    expect(await grid.text("E1")).toBe("");
  });

  it("leaves the grid with F6, since Tab goes between its cells", async () => {
    const { grid, page } = workbench;
    await grid.goTo("A1");
    await grid.press("F6");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
    await grid.press("Shift+F6");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("grid");
  });
});

describe("the grid and the clipboard", () => {
  it("copies and pastes cells with the keyboard", async () => {
    const { grid } = workbench;
    await grid.enter("G1", "ett");
    await grid.enter("H1", "två");
    await grid.goTo("G1:H1");
    await grid.press("Control+c");
    await grid.goTo("G3");
    await grid.press("Control+v");
    await expect(grid.cell("H3").innerText()).resolves.toBe("två");
    expect(await grid.text("G3")).toBe("ett");
  });

  it("pastes a big sheet's text at once, and takes it back at once", async () => {
    const { grid, page } = workbench;
    const lines = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 20 }, (_, column) => `${String(row)}:${String(column)}`).join("\t"),
    );
    await grid.goTo("J1");
    await grid.paste(lines.join("\r\n"));
    await grid.goTo("AC10000");
    expect(await grid.text("AC10000")).toBe("9999:19");
    await page.getByRole("button", { name: "Ångra" }).click();
    await grid.goTo("AC10000");
    expect(await grid.text("AC10000")).toBe("");
  }, 60_000);
});

describe("the grid by pointer", () => {
  it("selects by dragging, and whole columns by their letter", async () => {
    const { grid, page } = workbench;
    await grid.goTo("A1");
    await grid.cell("B3").hover();
    await page.mouse.down();
    await grid.cell("D6").hover();
    await page.mouse.up();
    expect(await grid.active()).toBe("B3");
    expect(await grid.cell("D6").getAttribute("aria-selected")).toBe("true");
    await page.getByRole("columnheader", { name: "C", exact: true }).click();
    expect(await grid.active()).toBe("C:C");
  });

  it("edits with a double click, and a click elsewhere keeps what was typed", async () => {
    const { grid } = workbench;
    await grid.goTo("A1");
    await grid.cell("B8").dblclick();
    await grid.type("klar");
    await grid.cell("D8").click();
    expect(await grid.text("B8")).toBe("klar");
    expect(await grid.active()).toBe("D8");
  });
});

describe("the name box and the formula bar", () => {
  it("say so when what is written is no cell", async () => {
    const { grid, page } = workbench;
    await grid.nameBox.fill("hej");
    await grid.nameBox.press("Enter");
    await page.getByText("”hej” är ingen cell. Skriv till exempel N47.").waitFor();
    await page.getByRole("button", { name: "Stäng meddelandet" }).click();
    await grid.nameBox.press("Escape");
    expect(await page.getByText("är ingen cell").count()).toBe(0);
  });

  it("edit the active cell", async () => {
    const { grid } = workbench;
    await grid.goTo("B10");
    await grid.formula.click();
    await grid.formula.fill("från fältet");
    await grid.formula.press("Enter");
    expect(await grid.text("B10")).toBe("från fältet");
    expect(await grid.active()).toBe("B11");
  });
});
