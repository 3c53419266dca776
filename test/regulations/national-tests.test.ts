import { builtInCourses } from "../../src/regulations/courses/built-in-courses";
import { hasNationalTest } from "../../src/regulations/national-tests";
import { coursesOfPath, isSfiPair } from "../../src/regulations/sfi-studies";
import { courseCode } from "../../src/values/course-code";
import { day } from "../../src/values/day";
import type { SfiCourse, SfiPath } from "../../src/values/sfi-studies";

const tested = (code: string): boolean => {
  const reading = courseCode.read(code, { date1904: false, today: day("2026-08-10") });
  if (reading.kind !== "read") throw new Error(`${code} is no course code`);
  return hasNationalTest(reading.value);
};

const withTest = [
  ...["ENGE1000X", "ENGE2000X", "MATE1A00X", "MATE1B00X", "MATE1C00X", "MATE2A00X", "MATE2B00X", "MATE2C00X"],
  ...["MATO1B00X", "MATO1C00X", "MATO2000X", "SVEN1000X", "SVEN3000X", "SVEA1000X", "SVEA3000X"],
];

describe("national tests", () => {
  test.each(withTest)("%s has an obligatory test, and so has the course that it replaced", (code) => {
    const replaced = builtInCourses.find(code)?.replaces;
    expect(tested(code)).toBe(true);
    expect([replaced, replaced !== undefined && tested(replaced)]).toEqual([replaced, true]);
  });

  test.each([
    "ENGE3000X",
    "ENGENG07",
    "MATF1000X",
    "MATMAT05",
    "SVEN2000X",
    "SVESVE02",
    "SVEA2000X",
    "SVASVA02",
  ])("%s has none", (code) => {
    expect(tested(code)).toBe(false);
  });

  test.each(["BIOG1000X", "GRNENG2", "GRNMATA", "KVARVO", "SVERET0"])(
    "%s is no subject with tests",
    (code) => {
      expect(tested(code)).toBe(false);
    },
  );
});

test("sfi has nine pairs of study path and course", () => {
  const paths: SfiPath[] = [1, 2, 3];
  const courses: SfiCourse[] = ["A", "B", "C", "D"];
  const pairs = paths.flatMap((path) =>
    courses.filter((course) => isSfiPair(path, course)).map((course) => `${path}${course}`),
  );
  expect(pairs).toEqual(["1A", "1B", "1C", "1D", "2B", "2C", "2D", "3C", "3D"]);
  expect(Object.values(coursesOfPath).flat()).toHaveLength(9);
});
