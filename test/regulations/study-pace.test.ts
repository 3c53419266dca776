import { studyPace } from "../../src/regulations/study-pace";
import { day } from "../../src/values/day";

test("20 poäng på en vecka är heltid", () => {
  expect(studyPace(20, day("2026-01-05"), day("2026-01-11"))).toEqual({
    weeks: 1,
    pointsPerWeek: 20,
    percent: 100,
  });
});

test.each([
  [100, "2026-01-05", "2026-02-08", 5, 20, 100],
  [100, "2026-01-05", "2026-03-15", 10, 10, 50],
  [100, "2026-01-05", "2026-05-24", 20, 5, 25],
  [1500, "2026-01-05", "2027-06-13", 75, 20, 100],
  [30, "2026-01-05", "2026-01-05", 1 / 7, 210, 1050],
  [0, "2026-01-05", "2026-01-11", 1, 0, 0],
])(
  "%s poäng från %s till %s: %s veckor, %s poäng i veckan, %s procent",
  (points, start, end, weeks, perWeek, percent) => {
    expect(studyPace(points, day(start), day(end))).toEqual({ weeks, pointsPerWeek: perWeek, percent });
  },
);

test("perioden 2022_5 är 83 dagar: 100 poäng där är inte tio veckor och inte 50 procent", () => {
  const { weeks, percent } = studyPace(100, day("2022-10-10"), day("2022-12-31"));
  expect(weeks).toBeCloseTo(11.857, 3);
  expect(percent).toBeCloseTo(42.169, 3);
});

test("en kurs som slutar innan den börjar har ingen takt", () => {
  expect(studyPace(100, day("2026-01-05"), day("2026-01-04"))).toEqual({
    weeks: NaN,
    pointsPerWeek: NaN,
    percent: NaN,
  });
});
