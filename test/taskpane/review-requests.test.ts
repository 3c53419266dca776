test("a review asked for before the pane is there waits for it, once", async () => {
  const { reviewRequests } = await import("../../src/taskpane/review-requests");
  reviewRequests.ask();
  reviewRequests.ask();
  let asked = 0;
  const stop = reviewRequests.onAsked(() => asked++);
  expect(asked).toBe(1);
  reviewRequests.ask();
  expect(asked).toBe(2);
  stop();
  reviewRequests.ask();
  expect(asked).toBe(2);
});
