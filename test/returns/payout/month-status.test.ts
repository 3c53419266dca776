import { monthIn } from "../../../src/regulations/month";
import { monthStatus } from "../../../src/returns/payout/month-status";
import { day, iso } from "../../../src/values/day";

const october = monthIn(2026, 10);
const here = { sheets: 1, anyActive: true };
const signing = { pagesTotal: 3, pagesSigned: 3 };

describe("a month's payout sheet at a glance", () => {
  test("about October it comes by 21 November and goes back by 28 November", () => {
    const { expected, due, daysLeft } = monthStatus(october, day("2026-11-22"), here);
    expect([expected && iso(expected), due && iso(due), daysLeft]).toEqual(["2026-11-21", "2026-11-28", 6]);
  });

  test("about December it comes in January", () => {
    const { due } = monthStatus(monthIn(2026, 12), day("2027-01-05"), here);
    expect(due && iso(due)).toBe("2027-01-28");
  });

  test.each([
    ["2026-11-21", { sheets: 0, anyActive: true }, "awaited"],
    ["2026-11-22", { sheets: 0, anyActive: true }, "missing"],
    ["2026-11-22", { sheets: 0, anyActive: false }, "mayBeAbsent"],
    ["2026-11-28", here, "open"],
    ["2026-11-29", here, "late"],
    ["2026-11-28", { ...here, signing }, "signed"],
    ["2026-11-28", { ...here, signing: { ...signing, pagesSigned: 2 } }, "open"],
    ["2026-12-05", { ...here, signing: { ...signing, uploadedOn: day("2026-11-28") } }, "returned"],
    ["2026-12-05", { ...here, signing: { ...signing, uploadedOn: day("2026-11-29") } }, "returnedLate"],
  ] as const)("on %s with %j it is %s", (today, known, state) => {
    expect(monthStatus(october, day(today), known).state).toBe(state);
  });
});
