import { certificateFrom, certificateRequired, startsWhileSick } from "../../src/regulations/sickness";
import { day, iso } from "../../src/values/day";

const start = day("2026-09-01");

describe("läkarintyg (krav när sjukfrånvaron överstiger sju dagar)", () => {
  test("sjuk från 1 september: sju dagar till och med den 7:e, intyg från den 8:e", () => {
    expect(iso(certificateFrom({ start }))).toBe("2026-09-08");
    expect(certificateRequired({ start }, day("2026-09-07"))).toBe(false);
    expect(certificateRequired({ start }, day("2026-09-08"))).toBe(true);
  });
  test("den som blev frisk efter sju dagar behöver inget intyg senare heller", () => {
    expect(certificateRequired({ start, end: day("2026-09-07") }, day("2026-10-01"))).toBe(false);
    expect(certificateRequired({ start, end: day("2026-09-08") }, day("2026-10-01"))).toBe(true);
  });
});

describe("En elev kan inte gå in i studier under en pågående sjukskrivning", () => {
  test("första och sista sjukdagen räknas; dagen efter går det bra", () => {
    const leave = { start, end: day("2026-09-20") };
    expect(
      ["2026-08-31", "2026-09-01", "2026-09-20", "2026-09-21"].map((on) => startsWhileSick(day(on), leave)),
    ).toEqual([false, true, true, false]);
  });
  test("en sjukskrivning utan slut pågår", () => {
    expect(startsWhileSick(day("2027-01-10"), { start })).toBe(true);
  });
});
