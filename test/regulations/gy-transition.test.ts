import { gy11Until, gy25Since } from "../../src/regulations/gy-transition";
import { day } from "../../src/values/day";

test("Gy25 gäller utbildning som påbörjas efter den 30 juni 2025", () => {
  expect(gy25Since.day).toBe(day("2025-06-30") + 1);
  expect(gy25Since.source.stated).toContain("efter den 30 juni 2025");
});

test("kursbetyg får sättas till och med den 30 juni 2030", () => {
  expect(gy11Until.day).toBe(day("2030-06-30"));
  expect(gy11Until.source.stated).toContain("till och med den 30 juni 2030");
});
