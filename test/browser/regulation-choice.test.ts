import { browserStart, closeBrowser, openWorkbench } from "./browser";

afterAll(closeBrowser);

test(
  "the rules that a grade catalogue is judged by are chosen under Ändra, and what is reviewed is reviewed again",
  async () => {
    const workbench = await openWorkbench({ sample: "betyg-fel" });
    const pane = await workbench.pane();
    await pane.getByText("Regelverk: inte valt").waitFor();
    await pane.getByRole("button", { name: "Granska bladet" }).click();
    await pane.getByRole("heading", { name: "Granskning" }).waitFor();
    const handwritten = pane.locator("[data-group=CAT-HANDWRITTEN]");
    await handwritten.waitFor();

    await pane.getByRole("button", { name: "Mer", exact: true }).click();
    await pane.getByRole("menuitem", { name: "Ändra" }).click();
    const rules = pane.getByLabel("Regelverk", { exact: true });
    expect(await rules.inputValue()).toBe("");
    await rules.selectOption({ label: "Alvis: 10 arbetsdagar" });
    await pane.getByText("Avgör vilken dag katalogen senast ska vara hos Nacka").waitFor();
    await workbench.picture("pane-regelverk");
    await pane.getByRole("button", { name: "Använd" }).click();

    await pane.getByRole("heading", { name: "Granskning" }).waitFor();
    await handwritten.waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "Tillbaka" }).click();
    await pane.getByText("Regelverk: Alvis (10 arbetsdagar)").waitFor();
    await workbench.picture("pane-regelverk-valt");

    await pane.getByRole("button", { name: "Ändra" }).click();
    await pane.getByLabel("Redovisning", { exact: true }).selectOption("komvux");
    await rules.waitFor({ state: "detached" });
    expect(workbench.problems).toEqual([]);
    await workbench.close();
  },
  browserStart,
);
