import fc from "fast-check";
import { hoursOf } from "../../src/regulations/clock-minutes";
import {
  workplaceLearning,
  workplaceShares,
  type VocationalForm,
} from "../../src/regulations/workplace-learning";

function hours(points: number, validated?: number, form?: VocationalForm): number | string {
  const ruling = workplaceLearning(points, validated, form);
  return ruling.kind === "decided" ? hoursOf(ruling.value.minutes) : ruling.reason;
}

describe("Hur många timmar är 15 % APL i yrkesvux?", () => {
  test("Usk-utbildning 1500p: av 3000h ska minst 15% vara APL, d.v.s. minst 450h", () => {
    expect(hours(1500)).toBe(450);
  });
  test("75v x 40h = 3000h: 20p är en vecka om 40h, så 15 % av en vecka är 6h", () => {
    expect(hours(20)).toBe(6);
  });
  test("15% APL beräknas på de kurspoäng som återstår efter att validering gjorts: 1500p, 300 validerade -> 360h", () => {
    expect(hours(1500, 300)).toBe(360);
  });
  test("allt är validerat: ingen APL återstår", () => {
    expect(hours(1500, 1500)).toBe(0);
  });
  test("1501 och 1502 poäng ger 450,3 och 450,6 timmar, utan flyttalsrester", () => {
    expect([hours(1501), hours(1502)]).toEqual([450.3, 450.6]);
  });
});

describe("Hur många timmar är 70% förlagt på en arbetsplats inom lärling?", () => {
  test("Usk-utbildning 1500p: minst 2100h av lärlingsutbildningen ska vara förlagd på arbetsplatsen", () => {
    expect(hours(1500, 0, "apprenticeship")).toBe(2100);
  });
  test("validerade poäng minskar inte lärlingens tid, och det sägs", () => {
    expect(workplaceLearning(1500, 300, "apprenticeship")).toEqual({
      kind: "decided",
      value: { minutes: 126_000, basePoints: 1500, validationNotDeducted: true },
    });
    expect(workplaceLearning(1500, 300)).toMatchObject({
      value: { basePoints: 1200, validationNotDeducted: false },
    });
  });
});

test("minuterna per poäng är andelen av en poängs 120 minuter", () => {
  for (const share of Object.values(workplaceShares))
    expect(share.minutesPerPoint * 100).toBe(share.percent * 120);
});

test.each([
  [[1500.5], "pointsNotWhole"],
  [[NaN], "pointsNotWhole"],
  [[Infinity], "pointsNotWhole"],
  [[-1], "pointsNegative"],
  [[1500, 0.5], "validatedNotWhole"],
  [[1500, -1], "validatedNegative"],
  [[1500, 1501], "validatedAbovePoints"],
])("poängen %p kan inte räknas: %s", (args, reason) => {
  expect(hours(...(args as [number, number?]))).toBe(reason);
});

test("hela poäng ger alltid hela minuter, och mer validerat aldrig mer APL", () => {
  const whole = fc.integer({ min: 0, max: 5000 });
  fc.assert(
    fc.property(
      whole,
      whole,
      fc.constantFrom<VocationalForm>("vocational", "apprenticeship"),
      (remaining, validated, form) => {
        const points = remaining + validated;
        const [some, none] = [workplaceLearning(points, validated, form), workplaceLearning(points, 0, form)];
        if (some.kind === "undecided" || none.kind === "undecided") throw new Error("undecided");
        expect(Number.isInteger(some.value.minutes)).toBe(true);
        expect(some.value.minutes).toBeLessThanOrEqual(none.value.minutes);
        expect(some.value.minutes * 100).toBe(workplaceShares[form].percent * 120 * some.value.basePoints);
      },
    ),
  );
});
