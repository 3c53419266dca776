import { day } from "../../src/values/day";
import { languageCode } from "../../src/values/language-code";

const context = { date1904: false, today: day("2026-08-10") };

describe("a language code", () => {
  test.each([
    ["ARA", "ARA"],
    ["som", "SOM"],
    [" tir ", "TIR"],
  ])("%j is three letters", (cell, code) => {
    expect(languageCode.read(cell, context)).toEqual({ kind: "read", value: code });
  });

  test.each([["arabiska"], ["sv"], ["A1B"], [752], [true]])("%j is none", (cell) => {
    expect(languageCode.read(cell, context)).toEqual({ kind: "unreadable", reason: "notLanguageCode" });
  });

  test("blanks are empty", () => {
    expect(languageCode.read("\u00A0", context)).toEqual({ kind: "empty" });
  });
});
