import { examinationTime } from "../../src/regulations/examination";
import { day } from "../../src/values/day";

const start = day("2026-09-07");

describe("Prövning, max. Studietid två veckor", () => {
  test.each([
    ["2026-09-07", "within"],
    ["2026-09-20", "within"],
    ["2026-09-21", "edge"],
    ["2026-09-22", "tooLong"],
    ["2026-09-06", "impossible"],
  ])("från 2026-09-07 till %s: %s", (end, time) => {
    expect(examinationTime(start, day(end))).toBe(time);
  });
  test("den senare sidan nämner ingen längsta tid", () => {
    expect(examinationTime(start, day("2026-12-20"), "alvis")).toBe("noLimit");
    expect(examinationTime(start, day("2026-09-06"), "alvis")).toBe("impossible");
  });
});
