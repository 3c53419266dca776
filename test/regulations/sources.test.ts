import { ageRules } from "../../src/regulations/age";
import { builtInCourses } from "../../src/regulations/courses/built-in-courses";
import { statedCourses } from "../../src/regulations/courses/stated-courses";
import { gradeScales } from "../../src/regulations/grade-scale";
import { gy11Until, gy25Since } from "../../src/regulations/gy-transition";
import { halfYearSource } from "../../src/regulations/half-year";
import type { Source } from "../../src/regulations/source";
import { studyPaceSource } from "../../src/regulations/study-pace";

const sources: readonly (readonly [string, Source])[] = [
  ...gradeScales.map(({ source, grades }) => [`betyg ${grades.join(" ")}`, source] as const),
  ...ageRules.map(({ source, turns }) => [`${turns} år`, source] as const),
  ...statedCourses.map(({ source, courses }) => [courses[0] ?? "", source] as const),
  ["Gy25", gy25Since.source],
  ["Gy11", gy11Until.source],
  ["halvår", halfYearSource],
  ["studietakt", studyPaceSource],
  ["kurslistan", builtInCourses.source],
];

test.each(sources)("%s: källan har namn och den mening som regeln vilar på", (_, { title, stated, url }) => {
  expect(title).toMatch(/\S/);
  expect(stated).toMatch(/\w.*\.$/);
  if (url !== undefined) expect(url).toMatch(/^https:\/\/[\w.-]+\//);
});
