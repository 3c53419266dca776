import {
  checkAmount,
  checkAmountsOf,
  checkCategories,
  isWholeYear,
  publishedCheckAmounts,
  sfiCheckAmount,
  sfiCourses,
  yearsWithAmounts,
  type CheckCategory,
} from "../../src/regulations/check-amounts";

describe("aktuella checkbelopp för 2023", () => {
  test.each<[string, number, CheckCategory, number]>([
    ["100 p allmän gymnasial klassrum: 4 720,00 kr", 100, "upperSecondary", 4_720_00],
    ["samma på distans: 3 880,00 kr, alltså 840,00 kr mindre", 100, "upperSecondaryDistance", 3_880_00],
    ["100 p matematik: 5 960,00 kr", 100, "mathematicsAndScience", 5_960_00],
    ["1 500 p vård och omsorg: 72 150,00 kr", 1500, "healthAndCare", 72_150_00],
    ["75 p grundläggande: 3 930,00 kr", 75, "basic", 3_930_00],
    ["37 p grundläggande orienteringskurs: 1 698,30 kr", 37, "basicOrientation", 1_698_30],
    ["0 p: ingenting", 0, "basic", 0],
  ])("%s", (_, points, category, ore) => {
    expect(checkAmount(points, category, 2023)).toEqual({ kind: "decided", value: ore });
  });
  test("sfi betalas per slutförd kurs: 1A 30 000 kr, 2B 17 271 kr, distans D 9 353 kr", () => {
    expect((["1A", "2B", "distanceD"] as const).map((course) => sfiCheckAmount(course, 2023))).toEqual(
      [30_000_00, 17_271_00, 9_353_00].map((value) => ({ kind: "decided", value })),
    );
  });
});

test("ett år som ingen har fört in är okänt, inte noll", () => {
  expect(checkAmount(100, "basic", 2024)).toEqual({
    kind: "undecided",
    reason: "yearUnknown",
    params: { year: 2024 },
  });
  expect(sfiCheckAmount("1A", 2022)).toEqual({
    kind: "undecided",
    reason: "yearUnknown",
    params: { year: 2022 },
  });
});

test("anordnarens egna belopp för ett år gäller före de publicerade", () => {
  const [published] = publishedCheckAmounts;
  if (published === undefined) throw new Error("no amounts");
  const own = { ...published, year: 2024, perPoint: { ...published.perPoint, basic: 54_00 } };
  expect(checkAmount(100, "basic", 2024, [own])).toEqual({ kind: "decided", value: 5_400_00 });
  expect(checkAmountsOf(2023, [own])).toBe(published);
  expect(checkAmountsOf(2023, [{ ...own, year: 2023 }])?.perPoint.basic).toBe(54_00);
});

test("ett eget belopp för ett publicerat år ersätter det beloppet och inget annat", () => {
  const own = [{ year: 2023, perPoint: { basic: 54_00 }, perSfiCourse: {} }];
  expect(checkAmount(100, "basic", 2023, own)).toEqual({ kind: "decided", value: 5_400_00 });
  expect(checkAmount(100, "upperSecondary", 2023, own)).toEqual({ kind: "decided", value: 4_720_00 });
  expect(sfiCheckAmount("2B", 2023, own)).toEqual({ kind: "decided", value: 17_271_00 });
});

test("ett belopp som inte är infört för ett eget år är okänt, inte noll", () => {
  const own = [{ year: 2024, perPoint: { basic: 54_00 }, perSfiCourse: { "1A": 31_000_00 } }];
  const unknown = { kind: "undecided", reason: "amountUnknown", params: { year: 2024 } };
  expect(checkAmount(100, "upperSecondary", 2024, own)).toEqual(unknown);
  expect(sfiCheckAmount("2B", 2024, own)).toEqual(unknown);
  expect(yearsWithAmounts(own)).toEqual([2023, 2024]);
});

test("ett år är helt när alla slag har belopp", () => {
  expect(publishedCheckAmounts.map(isWholeYear)).toEqual([true]);
  expect(isWholeYear({ year: 2024, perPoint: { basic: 54_00 }, perSfiCourse: {} })).toBe(false);
});

test("poäng är hela tal och inte negativa", () => {
  expect(checkAmount(12.5, "basic", 2023)).toEqual({ kind: "undecided", reason: "pointsNotWhole" });
  expect(checkAmount(NaN, "basic", 2023)).toEqual({ kind: "undecided", reason: "pointsNotWhole" });
  expect(checkAmount(-100, "basic", 2023)).toEqual({ kind: "undecided", reason: "pointsNegative" });
});

test("varje år har ett belopp i hela ören för varje slag", () => {
  for (const { perPoint, perSfiCourse } of publishedCheckAmounts) {
    expect(Object.keys(perPoint).sort()).toEqual([...checkCategories].sort());
    expect(Object.keys(perSfiCourse).sort()).toEqual([...sfiCourses].sort());
    for (const ore of [...Object.values(perPoint), ...Object.values(perSfiCourse)]) {
      expect(Number.isSafeInteger(ore) && ore > 0).toBe(true);
    }
  }
});
