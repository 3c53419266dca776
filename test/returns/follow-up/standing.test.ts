import {
  activityOn,
  hasLeft,
  isOpen,
  neverBegan,
  type Course,
  type Outcome,
} from "../../../src/returns/follow-up/standing";
import { vocationalFormOf } from "../../../src/returns/follow-up/vocational-form-of";
import { day, iso } from "../../../src/values/day";

const today = day("2026-08-10");
const course = { startDate: day("2026-05-11"), endDate: day("2026-09-18") };

const state = (row: Partial<Course & Outcome>) => {
  const found = activityOn({ ...course, ...row }, today);
  return found && [found.state, found.inactiveDays];
};

test.each([
  ["2026-08-10", "active", 0],
  ["2026-07-27", "active", 14],
  ["2026-07-26", "warned", 15],
  ["2026-07-21", "warned", 20],
  ["2026-07-20", "full", 21],
  ["2026-07-19", "withdrawn", 22],
])("last active %s is %s on 10 August, after %s days", (last, expected, days) => {
  expect(state({ lastActivity: day(last) })).toEqual([expected, days]);
});

test("who was never active has been inactive since the first day", () => {
  expect(state({ startDate: day("2026-07-20") })).toEqual(["withdrawn", 22]);
  expect(state({ startDate: day("2026-07-21") })).toEqual(["full", 21]);
  expect(state({ startDate: day("2026-08-10") })).toEqual(["active", 1]);
});

test("activity before the course began does not count for it", () => {
  expect(state({ startDate: day("2026-07-27"), lastActivity: day("2026-06-05") })).toEqual(["warned", 15]);
});

test("an illness without an end goes on, and leave starts the count anew", () => {
  expect(state({ lastActivity: day("2026-07-10"), sickStart: day("2026-07-20") })?.[0]).toBe("excused");
  const leave = { leaveStart: day("2026-07-13"), leaveEnd: day("2026-07-31") };
  expect(state({ lastActivity: day("2026-07-10"), ...leave })).toEqual(["active", 10]);
});

test("nothing is said of a course that has not begun, has ended, or has an outcome", () => {
  const outcomes: Partial<Course & Outcome>[] = [
    { startDate: day("2026-08-11") },
    { endDate: day("2026-08-09") },
    { grade: "C" },
    { grade: "streck" },
    { withdrawalDate: day("2026-06-01") },
    { withdrawal: { set: true, text: "Ja" } },
    { status: "notBegun" },
    { status: "withdrawn" },
  ];
  expect(outcomes.map(state)).toEqual(outcomes.map(() => undefined));
});

test("the day from which it is a withdrawal is the 22nd inactive day", () => {
  const found = activityOn({ ...course, lastActivity: day("2026-07-20") }, today);
  expect(iso(found?.withdrawnFrom ?? today)).toBe("2026-08-11");
});

test("a withdrawal may stand in the date, the mark or the status", () => {
  expect(hasLeft({ withdrawal: { set: false, text: "Nej" } })).toBe(false);
  expect(neverBegan({ status: "other" })).toBe(false);
  expect(isOpen({ status: "other", withdrawal: { set: false, text: "Nej" } })).toBe(true);
});

test.each([
  ["Lärling", "apprenticeship"],
  ["Yrkeslärling", "apprenticeship"],
  ["Regionalt yrkesvux", "vocational"],
  ["Yrkesutbildning", "vocational"],
  ["Allmän kurs", undefined],
  [undefined, undefined],
])("%s is the form %s", (text, form) => {
  expect(vocationalFormOf(text)).toBe(form);
});
