import fc from "fast-check";
import { sfiStudies } from "../../src/values/sfi-studies";
import { day } from "../../src/values/day";
import type { Cell } from "../../src/values/reading";

const context = { date1904: false, today: day("2026-08-10") };
const read = (cell: Cell) => sfiStudies.read(cell, context);

describe("study path and course of sfi", () => {
  test.each<[Cell, number | undefined, string | undefined]>([
    [2, 2, undefined],
    ["2", 2, undefined],
    ["C", undefined, "C"],
    ["2C", 2, "C"],
  ])("%j is read as it stands", (cell, path, course) => {
    expect(read(cell)).toEqual({ kind: "read", value: { path, course } });
  });

  test.each<[Cell, string]>([
    ["c", "C"],
    ["Kurs C", "C"],
    ["Studieväg 2", "2"],
    ["spår 3", "3"],
    ["2 c", "2C"],
    ["2/C", "2C"],
    ["sfi 2C", "2C"],
    ["C2", "2C"],
    ["kurs C, studieväg 2", "2C"],
    [" 1D ", "1D"],
  ])("%j is written %s", (cell, right) => {
    expect(read(cell)).toMatchObject({ kind: "read", remark: { reason: "spelling", suggestion: right } });
  });

  test.each<[Cell, number | undefined, string]>([
    ["SFIKUC92", 2, "C"],
    ["SFIKUA9", undefined, "A"],
    ["sfikud93", 3, "D"],
  ])("the school's code %s tells path and course, and is remarked on", (cell, path, course) => {
    expect(read(cell)).toEqual({ kind: "read", value: { path, course }, remark: { reason: "schoolCode" } });
  });

  test.each<[Cell]>([["4"], [0], ["E"], ["svenska"], ["sfi"], ["-"], [true], [2.5], ["2CC"], ["GRNSVA2"]])(
    "%j is neither",
    (cell) => {
      expect(read(cell)).toEqual({ kind: "unreadable", reason: "notSfiStudies" });
    },
  );

  test("blanks are empty", () => {
    expect([read(null), read(" "), read("\u00A0")]).toEqual(Array(3).fill({ kind: "empty" }));
  });

  test("any cell is read, and what is suggested is read without a remark", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 60 }), fc.double(), fc.boolean()), (cell) => {
        const reading = read(cell);
        if (reading.kind !== "read" || reading.remark?.suggestion === undefined) return;
        expect(read(reading.remark.suggestion)).toEqual({ kind: "read", value: reading.value });
      }),
    );
  });
});
