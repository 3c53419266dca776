import { courseEnd, courseWeeks } from "../../src/regulations/course-weeks";
import { studyPace } from "../../src/regulations/study-pace";
import { day, iso } from "../../src/values/day";

test("1500p på heltid, 20p/v, pågår i 75v", () => {
  expect(courseWeeks(1500)).toEqual({ kind: "decided", value: 75 });
});

test.each([
  ["200 poäng med studietakt 100 %", 200, 100, 10],
  ["100 poäng med studietakt 50 %", 100, 50, 10],
  ["200 poäng med studietakt 125 %", 200, 125, 8],
  ["0 poäng", 0, 100, 0],
])("%s: %p poäng, %p procent, %p veckor", (_, points, percent, weeks) => {
  expect(courseWeeks(points, percent)).toEqual({ kind: "decided", value: weeks });
});

test("tio veckor från måndagen 2026-01-05 slutar söndagen 2026-03-15, med takten i behåll", () => {
  const end = courseEnd(day("2026-01-05"), 10);
  expect(iso(end)).toBe("2026-03-15");
  expect(studyPace(100, day("2026-01-05"), end).percent).toBe(50);
});

test("en del av en vecka tar hela sin sista dag, och en kurs utan veckor sin första", () => {
  expect(iso(courseEnd(day("2026-01-05"), 2.5))).toBe("2026-01-22");
  expect(iso(courseEnd(day("2026-01-05"), 0))).toBe("2026-01-05");
});

test("poäng under noll och en takt som inte finns ger ett skäl", () => {
  expect(courseWeeks(-1)).toEqual({ kind: "undecided", reason: "pointsNegative" });
  expect(courseWeeks(NaN)).toEqual({ kind: "undecided", reason: "pointsNegative" });
  expect(courseWeeks(100, 0)).toEqual({ kind: "undecided", reason: "paceNotPositive" });
  expect(courseWeeks(100, -50)).toEqual({ kind: "undecided", reason: "paceNotPositive" });
});
