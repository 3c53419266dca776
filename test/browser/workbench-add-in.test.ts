import { browserStart, closeBrowser, openWorkbench, type OpenedWorkbench } from "./browser";

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ sample: "none" });
  await workbench.page
    .getByRole("button", { name: "Granska" })
    .and(workbench.page.locator(":enabled"))
    .waitFor();
}, browserStart);
afterAll(closeBrowser);
afterEach(() => expect(workbench.problems).toEqual([]));

describe("the add-in in the workbench, through Microsoft's own Office.js", () => {
  it("selects a cell far away, and the grid brings it into view", async () => {
    const { grid } = workbench;
    const pane = await workbench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("N4700").select();
        await context.sync();
      }),
    );
    await grid.cell("N4700").waitFor();
    expect(await grid.active()).toBe("N4700");
    const box = await grid.cell("N4700").boundingBox();
    const view = await grid.grid.boundingBox();
    expect(box && view && box.y > view.y && box.y + box.height <= view.y + view.height).toBe(true);
  });

  it("sees what is typed in the grid, and the grid sees what it writes", async () => {
    const { grid } = workbench;
    const pane = await workbench.pane();
    await grid.enter("A1", "från rutnätet");
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
        await context.sync();
        cell.getOffsetRange(1, 0).values = [["från tillägget"]];
        await context.sync();
        return cell.values as unknown[][];
      }),
    );
    expect(seen).toEqual([["från rutnätet"]]);
    await grid.goTo("A2");
    await grid.cell("A2").getByText("från tillägget").waitFor();
  });

  it("marks cells, and the grid shows the colour over the cell's own", async () => {
    const { grid } = workbench;
    const pane = await workbench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
        const format = cell.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = "=TRUE";
        format.custom.format.fill.color = "#F4B6B0";
        await context.sync();
      }),
    );
    await grid.goTo("A1");
    await workbench.page.waitForFunction(() => document.querySelector(".wb-marked") !== null);
    const colour = await grid.cell("B2").evaluate((cell) => getComputedStyle(cell).backgroundColor);
    expect(colour).toBe("rgb(244, 182, 176)");
  });
});

describe("the task pane beside the grid", () => {
  it("is made wider and narrower with the arrow keys, within its limits", async () => {
    const { page } = workbench;
    const edge = page.getByRole("separator", { name: "Åtgärdsfönstrets bredd" });
    await edge.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await edge.getAttribute("aria-valuenow")).toBe("360");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    expect(await edge.getAttribute("aria-valuenow")).toBe("320");
    await page.keyboard.press("End");
    expect((await page.getByRole("complementary").boundingBox())?.width).toBe(600);
  });

  it("is dragged with the pointer, also over the pane itself", async () => {
    const { page } = workbench;
    const edge = page.getByRole("separator", { name: "Åtgärdsfönstrets bredd" });
    await edge.dblclick();
    const box = await edge.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 3, (box?.y ?? 0) + 200];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 100, y, { steps: 4 });
    await page.mouse.move(x - 50, y, { steps: 4 });
    await page.mouse.up();
    await page.locator('[role=separator][aria-valuenow="400"]').waitFor();
  });

  it("is hidden and shown again without starting over", async () => {
    const { page } = workbench;
    const pane = await workbench.pane();
    await pane.evaluate(() => document.body.setAttribute("data-here", "yes"));
    await page.getByRole("button", { name: "Dölj åtgärdsfönstret" }).click();
    expect(await page.getByRole("complementary").count()).toBe(0);
    await page.getByRole("button", { name: "Visa åtgärdsfönster" }).click();
    await page.getByRole("complementary").waitFor();
    expect(await pane.evaluate(() => document.body.getAttribute("data-here"))).toBe("yes");
  });
});
