import { hasDeadline, returnDeadline } from "../../src/returns/return-deadline";
import { returns } from "../../src/returns/returns";

test("Nacka waits for every return but the grade catalogue, which follows each course, and the provider's own register", () => {
  const without = returns.map(({ id }) => id).filter((id) => !hasDeadline(id));
  expect(without).toEqual(["gradeCatalogue", "followUp"]);
});

test("a return has a deadline just where a date can be told", () => {
  const dated = returns.map(({ id }) => returnDeadline(id, { year: 2026, half: 1 }) !== undefined);
  expect(dated).toEqual(returns.map(({ id }) => hasDeadline(id)));
});
