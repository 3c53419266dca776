import { minutesOf } from "../../src/regulations/clock-minutes";
import {
  requiredTeacherMinutes,
  requiredTeacherMinutesPerWeek,
  studyForm,
  teacherLedShare,
  teacherLedShares,
  type TaughtCourse,
} from "../../src/regulations/study-form";
import { day } from "../../src/values/day";

const course = (
  level: TaughtCourse["level"],
  points: number,
  time: TaughtCourse["time"] = "day",
): TaughtCourse => ({
  level,
  points,
  time,
});
const inAll = (of: TaughtCourse) => requiredTeacherMinutes(of);
const perWeek = (of: TaughtCourse, weeks: number) => requiredTeacherMinutesPerWeek(of, weeks);
const minutes = (hours: number, rest = 0) => ({ kind: "decided", value: hours * 60 + rest });

describe("Definition av studieform", () => {
  test("Exempel 1: grundläggande klassrumskurs, 200 poäng på 10 veckor: 15 timmar i veckan, 150 timmar totalt", () => {
    expect(perWeek(course("basic", 200), 10)).toEqual(minutes(15));
    expect(inAll(course("basic", 200))).toEqual(minutes(150));
  });
  test("Exempel 2: gymnasial klassrumskurs, 100 poäng på 10 veckor: 5 timmar 30 minuter i veckan, 55 timmar totalt", () => {
    expect(perWeek(course("upperSecondary", 100), 10)).toEqual(minutes(5, 30));
    expect(inAll(course("upperSecondary", 100))).toEqual(minutes(55));
  });
  test("Exempel 3: gymnasial klassrumskurs, 200 poäng på 8 veckor: 13 timmar 45 minuter i veckan, 110 timmar totalt", () => {
    expect(perWeek(course("upperSecondary", 200), 8)).toEqual(minutes(13, 45));
    expect(inAll(course("upperSecondary", 200))).toEqual(minutes(110));
  });
  test("kvällstid: minst 30 % på såväl grundläggande som gymnasial nivå", () => {
    expect(inAll(course("basic", 100, "evening"))).toEqual(minutes(30));
    expect(inAll(course("upperSecondary", 100, "evening"))).toEqual(minutes(30));
  });
  test("orienteringskurs: 75 % till och med 31 juli 2022, från och med 1 augusti 2022 80 %", () => {
    const starting = (iso: string) => inAll({ ...course("orientation", 100), startDate: day(iso) });
    expect(starting("2022-07-31")).toEqual(minutes(75));
    expect(starting("2022-08-01")).toEqual(minutes(80));
  });
  test("orienteringskurs utan startdatum: dagens krav, 80 %, också på kvällen", () => {
    expect(inAll(course("orientation", 100))).toEqual(minutes(80));
    expect(inAll(course("orientation", 100, "evening"))).toEqual(minutes(80));
  });
  test("100 poäng på 8 veckor går inte jämnt upp i veckan, men kursens timmar gör det", () => {
    expect(perWeek(course("upperSecondary", 100), 8)).toEqual({ kind: "decided", value: 412.5 });
  });
});

describe("Uppfyller en kurs inte kraven är det en distanskurs", () => {
  test("55 timmar på 100 gymnasiala poäng räcker; en minut mindre är distans", () => {
    expect(studyForm(course("upperSecondary", 100), 55 * 60)).toEqual({
      kind: "decided",
      value: "classroom",
    });
    expect(studyForm(course("upperSecondary", 100), 55 * 60 - 1)).toEqual({
      kind: "decided",
      value: "distance",
    });
  });
  test("udda poäng går jämnt ut i minuter: 25 poäng är 13 timmar 45 minuter, 75 poäng 41 timmar 15 minuter", () => {
    expect(inAll(course("upperSecondary", 25))).toEqual(minutes(13, 45));
    expect(inAll(course("upperSecondary", 75))).toEqual(minutes(41, 15));
  });
  test("timmar som kalkylbladet räknat ut som 0,55*25 räcker till 25 poäng", () => {
    expect(studyForm(course("upperSecondary", 25), minutesOf(0.55 * 25))).toMatchObject({
      value: "classroom",
    });
    expect(studyForm(course("upperSecondary", 100), minutesOf(54.99999999999999))).toMatchObject({
      value: "classroom",
    });
    expect(studyForm(course("upperSecondary", 100), minutesOf(54.99))).toMatchObject({ value: "distance" });
  });
  test("ingen lärarledd tid alls är distans", () => {
    expect(studyForm(course("basic", 100), 0)).toMatchObject({ value: "distance" });
  });
});

test("varje nivå och tid på dygnet har precis ett krav varje dag", () => {
  for (const level of ["basic", "upperSecondary", "orientation"] as const)
    for (const time of ["day", "evening"] as const)
      for (const startDate of [day("2019-01-01"), day("2022-07-31"), day("2022-08-01"), day("2030-01-01")]) {
        const fitting = teacherLedShares.filter(
          (share) =>
            share.level === level &&
            share.times.includes(time) &&
            startDate >= (share.since ?? 0) &&
            startDate <= (share.until ?? Infinity),
        );
        expect(fitting).toEqual([teacherLedShare({ level, time, startDate })]);
      }
});

test("minuterna per poäng är andelen av en poängs 60 minuter", () => {
  for (const share of teacherLedShares) expect(share.minutesPerPoint * 100).toBe(share.percent * 60);
});

test("poäng, veckor och minuter som inte kan vara ger ett skäl", () => {
  expect(inAll(course("basic", 0))).toEqual({ kind: "undecided", reason: "pointsNotPositive" });
  expect(inAll(course("basic", -5))).toEqual({ kind: "undecided", reason: "pointsNotPositive" });
  expect(inAll(course("basic", 12.5))).toEqual({ kind: "undecided", reason: "pointsNotWhole" });
  expect(inAll(course("basic", NaN))).toEqual({ kind: "undecided", reason: "pointsNotWhole" });
  expect(perWeek(course("basic", 100), 0)).toEqual({ kind: "undecided", reason: "weeksNotPositive" });
  expect(perWeek(course("basic", 100), Infinity)).toEqual({ kind: "undecided", reason: "weeksNotPositive" });
  expect(studyForm(course("basic", 100), -1)).toEqual({ kind: "undecided", reason: "minutesNegative" });
  expect(studyForm(course("basic", 100), NaN)).toEqual({ kind: "undecided", reason: "minutesNegative" });
});
