import fc from "fast-check";
import { day } from "../../src/values/day";
import { plainSpelling } from "../../src/values/plain-spelling";
import { text } from "../../src/values/text";

test.each([
  ["a b", "a b"],
  ["  a\u00a0\u2009b \t", "a b"],
  ["a\nb", "a b"],
  ["A\u030a", "Å"],
  ["a\u200b\u030a", "å"],
  ["5–6—7‑8−9", "5-6-7-8-9"],
  ["\ufeff\u200ea", "a"],
  ["mjukt\u00adstreck", "mjuktstreck"],
])("%p skrivs %p", (from, to) => {
  expect(plainSpelling(from)).toBe(to);
});

test("det som redan skrivits enkelt ändras inte", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (from) => {
      const once = plainSpelling(from);
      expect(plainSpelling(once)).toBe(once);
    }),
  );
});

test("en text behåller sina streck och blanktecken inuti", () => {
  const reading = text.read(" Anna–Karin  A\u030aberg ", { date1904: false, today: day("2026-11-22") });
  expect(reading).toEqual({ kind: "read", value: "Anna–Karin  Åberg" });
});
