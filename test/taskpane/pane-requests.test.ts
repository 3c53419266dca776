test("what is asked for before the pane is there waits for it, once, and the last one counts", async () => {
  const { paneRequests } = await import("../../src/taskpane/pane-requests");
  paneRequests.ask("formulas");
  paneRequests.ask("review");
  const asked: string[] = [];
  const stop = paneRequests.onAsked((request) => asked.push(request));
  expect(asked).toEqual(["review"]);
  paneRequests.ask("reenter");
  expect(asked).toEqual(["review", "reenter"]);
  stop();
  paneRequests.ask("review");
  expect(asked).toHaveLength(2);
});
