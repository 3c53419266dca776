import fc from "fast-check";
import { courseCode } from "../../src/values/course-code";
import { date } from "../../src/values/date";
import { day } from "../../src/values/day";
import { educationLevel } from "../../src/values/education-level";
import { grade } from "../../src/values/grade";
import { languageCode } from "../../src/values/language-code";
import { mark } from "../../src/values/mark";
import { organisationNumber } from "../../src/values/organisation-number";
import { percentage } from "../../src/values/percentage";
import { personalNumber } from "../../src/values/personal-number";
import { points } from "../../src/values/points";
import type { Cell, ValueType } from "../../src/values/reading";
import { schoolUnitCode } from "../../src/values/school-unit-code";
import { sfiStudies } from "../../src/values/sfi-studies";
import { testParticipation } from "../../src/values/test-participation";
import { testResult } from "../../src/values/test-result";
import { testedCourse } from "../../src/values/tested-course";
import { text } from "../../src/values/text";
import { yesNo } from "../../src/values/yes-no";

const context = { date1904: false, today: day("2026-11-22") };

const types: readonly ValueType<unknown>[] = [
  personalNumber,
  date,
  courseCode,
  points,
  grade,
  schoolUnitCode,
  educationLevel,
  mark,
  text,
  organisationNumber,
  percentage,
  yesNo,
  languageCode,
  sfiStudies,
  testParticipation,
  testResult,
  testedCourse,
] as unknown as readonly ValueType<unknown>[];

/** Characters that the spellings are made of, so that what is drawn comes near to being right. */
const near = fc.string({
  unit: fc.constantFrom(..."0011223456789-+/.:, TFABCGRNSXIOabcdjklnåäöp\u00a0–\u0308"),
  maxLength: 16,
});
const shaped = fc.oneof(
  fc.stringMatching(/^(19|20)\d{2}(0\d|1[0-2])([0-3]\d|[6-9]\d)[-+ ]?(\d{4}|TF\d{2}|T\d{3})$/),
  fc.stringMatching(/^[0-3]?\d[-/. ]([01]?\d|jan|maj|okt)[-/. ](19|20)?\d{2}$/),
  fc.stringMatching(/^(20)?\d{2}[-/.]?[01]\d[-/.]?[0-3]\d( 0?\d:\d\d)?$/),
  fc.stringMatching(/^([A-Z]{2} )?(GRN|SGR|MAT|ENG)[A-Z]{3}[0O]?[1I2-7][abcA-D]?( [A-Z]{2})?$/),
  fc.stringMatching(/^[A-Z]{4}[1-9][0A-CO][0-2O][0PSO]X([A-Z]{3})?$/),
  fc.stringMatching(/^[1-9]\d{3} ?\d{4}$/),
  fc.stringMatching(/^-?\d{1,4}([.,]\d{1,3})? ?p?$/),
);
const cells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: near },
  { weight: 4, arbitrary: shaped },
  fc.string({ unit: "binary" }),
  fc.double(),
  fc.integer({ min: -1000, max: 100_000 }),
  fc.integer({ min: 0, max: 999_999_999_999 }),
  fc.boolean(),
  fc.constant(null),
);

describe.each(types.map((type) => [type.name, type] as const))("%s", (_, type) => {
  test("läser vilken cell som helst utan undantag, och anger bara skäl som den har sagt att den har", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const reading = type.read(cell, context);
        const reason =
          reading.kind === "unreadable"
            ? reading.reason
            : reading.kind === "read"
              ? reading.remark?.reason
              : undefined;
        if (reason !== undefined) expect(type.reasons).toContain(reason);
      }),
      { numRuns: 2000 },
    );
  });

  test("skriver ett värde så att det läses tillbaka som samma", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const reading = type.read(cell, context);
        if (reading.kind !== "read") return;
        const again = type.read(type.format(reading.value), context);
        expect(again.kind === "read" && type.identity(again.value)).toBe(type.identity(reading.value));
      }),
      { numRuns: 2000 },
    );
  });

  test("föreslår bara det som sedan läses utan samma anmärkning", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const reading = type.read(cell, context);
        const remark =
          reading.kind === "unreadable" ? reading : reading.kind === "read" ? reading.remark : undefined;
        if (remark?.suggestion === undefined) return;
        const again = type.read(remark.suggestion, context);
        expect(again.kind).toBe("read");
        if (again.kind !== "read") return;
        expect(again.remark?.suggestion).toBeUndefined();
        if (reading.kind === "read") expect(type.identity(again.value)).toBe(type.identity(reading.value));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(["a", " ", "0", "-", "1 ", "\u00a0", "5 jan ", "O0", "\u0308", "GRNENG2 "])(
    "klarar 30 000 tecken av %p",
    (unit) => {
      const cell = unit.repeat(30_000 / unit.length);
      expect(["empty", "read", "unreadable"]).toContain(type.read(cell, context).kind);
    },
  );
});
