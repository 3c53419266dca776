import { mapValues, type ValueWords } from "../../src/engine/map-values";
import { day } from "../../src/values/day";
import { educationLevel } from "../../src/values/education-level";
import { grade } from "../../src/values/grade";
import { mark } from "../../src/values/mark";
import type { Cell, ValueType } from "../../src/values/reading";
import { text } from "../../src/values/text";

const context = { date1904: false, today: day("2026-08-10") };

function become(
  cell: Cell,
  offered: readonly string[],
  type: ValueType<unknown> = text as ValueType<unknown>,
  words: ValueWords = [],
  chosen: Readonly<Record<string, string>> = {},
) {
  const [choice] = mapValues(new Map([[cell, 3]]), { type, offered, words, chosen }, context);
  return choice;
}

test("a value that the template offers stays, and another spelling of it takes the template's", () => {
  expect(become("Distans", ["Distans", "Klassrum"])).toMatchObject({ to: "Distans", why: "same", count: 3 });
  expect(become("  DISTANS ", ["Distans"])).toMatchObject({ to: "Distans", why: "spelling" });
  expect(become("Na\u0308rdistans", ["Närdistans"])).toMatchObject({ to: "Närdistans" });
});

test.each([
  ["2", "2 - Distans"],
  ["distans", "2 - Distans"],
  ["d", "Distans (D)"],
  ["distans", "Distans (D)"],
  [2, "2 Distans"],
])("%p is %s, by its code or its words", (cell, offered) => {
  expect(become(cell, ["Annat", offered])).toMatchObject({ to: offered, why: "code" });
});

test("a grade and a level mean the same in any words", () => {
  expect(become("Godkänd", ["G", "IG"], grade as ValueType<unknown>)).toMatchObject({
    to: "G",
    why: "meaning",
  });
  const levels = ["Grundläggande nivå", "Gymnasial nivå"];
  expect(become("GY", levels, educationLevel as ValueType<unknown>)).toMatchObject({ to: "Gymnasial nivå" });
});

test("a return's own words are taken, also for marks", () => {
  const yes: ValueWords = [
    ["ja", "j", "x"],
    ["nej", "n"],
  ];
  expect(become("x", ["J", "N"], mark as ValueType<unknown>, yes)).toMatchObject({ to: "J", why: "meaning" });
});

test("what the person has said goes first, as long as the template offers it", () => {
  const offered = ["Klassrum", "Distans"];
  expect(become("kväll", offered, undefined, [], { kväll: "Klassrum" })).toMatchObject({
    to: "Klassrum",
    why: "chosen",
  });
  expect(become("kväll", offered, undefined, [], { kväll: "Borta" })).toMatchObject({
    to: undefined,
    why: "ask",
  });
});

test("what fits nothing, or two things, is asked about, with the likest first", () => {
  expect(become("Klassrumet", ["Distans", "Klassrum"])).toMatchObject({
    why: "ask",
    offered: ["Klassrum", "Distans"],
  });
  const words: ValueWords = [["när", "klassrum", "lokal"]];
  expect(become("när", ["Klassrum", "Lokal"], undefined, words)).toMatchObject({ why: "ask", to: undefined });
});
