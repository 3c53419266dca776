import { type GradedCourse, gradesAllowed, gradeScale, gradeScales } from "../../src/regulations/grade-scale";
import { courseCodeOf } from "../../src/values/course-code";
import { day } from "../../src/values/day";

function course(code: string): GradedCourse {
  const found = courseCodeOf(code);
  if (found === undefined) throw new Error(`no course code: ${code}`);
  return found;
}

const allowed = (code: string, gradedOn: string): string =>
  gradesAllowed(course(code), day(gradedOn)).join(" ");

test.each([
  ["ENGENG05", "2026-06-05", "A B C D E F streck"],
  ["ENGE1000X", "2026-06-05", "A B C D E F streck"],
  ["GRNENG2", "2026-06-05", "G IG streck"],
  ["GRNENG2", "2022-01-01", "G IG streck"],
  ["GRNENG2", "2021-12-31", "A B C D E F streck"],
  ["GRNENGA", "2026-06-05", "G IG streck"],
  ["GRNBIOU", "2026-06-05", "G IG streck"],
  ["VGRENG1", "2026-06-05", "G IG streck"],
  ["SFIKUC92", "2026-06-05", "G IG streck"],
  ["SFIKUC92", "2021-12-31", "A B C D E F streck"],
  ["KVARVO", "2026-06-05", "E F streck"],
  ["SGRMAT7", "2026-06-05", "G"],
  ["SVBLIT5", "2026-06-05", "A B C D E"],
  ["BAK1201", "2012-06-05", "IG G VG MVG streck"],
])("%s som betygsätts %s: %s", (code, gradedOn, grades) => {
  expect(allowed(code, gradedOn)).toBe(grades);
});

test("på en orienteringskurs sätts inget betyg", () => {
  expect(gradeScale(course("GRNORI21B"), day("2026-06-05"))?.grades).toEqual([]);
});

test.each([
  ["GRNENG2", "2012-06-30"],
  ["SGRMAT7", "2021-12-31"],
  ["VOXABN", "2026-06-05"],
  ["GYARNA", "2026-06-05"],
  ["GYANSN25", "2026-06-05"],
  ["VGRAMAT1", "2026-06-05"],
])("%s den %s: ingen regel är känd", (code, gradedOn) => {
  expect(gradeScale(course(code), day(gradedOn))).toBeUndefined();
  expect(gradesAllowed(course(code), day(gradedOn))).toEqual([]);
});

test("skalor som avlöser varandra lämnar ingen dag emellan", () => {
  const before = gradeScales.filter(({ until }) => until !== undefined);
  expect(before).toHaveLength(1);
  for (const { until, source } of before) {
    expect(gradeScales.some(({ since, source: next }) => since === (until ?? 0) + 1 && next === source)).toBe(
      true,
    );
  }
});
