import { pacePercent } from "../../src/regulations/pace-percent";

test.each([
  ["200 poäng på 10 veckor: studietakt 100 %", 200, 10, 100],
  ["100 poäng på 10 veckor: studietakt 50 %", 100, 10, 50],
  ["200 poäng på 8 veckor: studietakt 125 %", 200, 8, 125],
  ["0 poäng", 0, 10, 0],
])("%s", (_, points, weeks, value) => {
  expect(pacePercent(points, weeks)).toEqual({ kind: "decided", value });
});

test("poäng under noll och veckor som inte finns ger ett skäl", () => {
  expect(pacePercent(-1, 10)).toEqual({ kind: "undecided", reason: "pointsNegative" });
  expect(pacePercent(NaN, 10)).toEqual({ kind: "undecided", reason: "pointsNegative" });
  expect(pacePercent(100, 0)).toEqual({ kind: "undecided", reason: "weeksNotPositive" });
  expect(pacePercent(100, Infinity)).toEqual({ kind: "undecided", reason: "weeksNotPositive" });
});
