import { browserStart, closeBrowser, openWorkbench } from "./browser";

afterAll(closeBrowser);

test(
  "a screen that cannot be fetched says so, keeps the review, and comes when it is tried again",
  async () => {
    const { page, pane: paneOf, problems, picture, close } = await openWorkbench({ sample: "komvux-fel" });
    const pane = await paneOf();
    const button = (name: string) => pane.getByRole("button", { name, exact: true });
    const heading = (name: string) => pane.getByRole("heading", { name, exact: true });
    await button("Granska bladet").click();
    await heading("Granskning").waitFor();

    const chunk = /hand-in-screen/;
    await page.route(chunk, (route) => route.abort());
    await button("Klart att lämna in?").click();
    await pane.getByRole("alert").getByText("gick inte att hämta").waitFor();
    await picture("pane-gick-inte-att-hamta");
    await button("Tillbaka").click();
    await heading("Granskning").waitFor();

    await button("Klart att lämna in?").click();
    await button("Försök igen").waitFor();
    await page.unroute(chunk);
    await button("Försök igen").click();
    await heading("Klart att lämna in?").waitFor();
    await pane.getByText("Hindrar", { exact: true }).waitFor();

    // The browser itself says each time in its console that a file did not come; nothing else went wrong.
    expect(problems.filter((problem) => !problem.includes("Failed to load resource"))).toEqual([]);
    await close();
  },
  browserStart,
);
