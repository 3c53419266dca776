import { day } from "../../src/values/day";
import { graduationDocument } from "../../src/values/graduation-document";
import type { Cell } from "../../src/values/reading";

const kindOf = (cell: Cell) => {
  const reading = graduationDocument.read(cell, { date1904: false, today: day("2026-11-22") });
  return reading.kind === "read" ? reading.value.kind : reading.kind;
};

test.each([
  ["Högskoleförberedande examen", "higherEducation"],
  ["högskoleförb. examen SH", "higherEducation"],
  ["Yrkesexamen", "vocational"],
  ["YRKESEXAMEN vård och omsorg", "vocational"],
  ["Gymnasieexamen", "diploma"],
  ["Examensbevis", "diploma"],
  ["Slutbetyg", "finalGrades"],
])("%p är %s", (cell, kind) => {
  expect(kindOf(cell)).toBe(kind);
});

test.each<Cell>(["E", "L", "S", "Studiebevis", 1, "inget slutbetyg", "examen".repeat(5_000)])(
  "%p läses, men vi vet inte vad det är",
  (cell) => {
    expect(kindOf(cell)).toBeUndefined();
  },
);

test.each<Cell>([null, "", " "])("en tom cell är tom", (cell) => {
  expect(kindOf(cell)).toBe("empty");
});
