import { shownValue } from "../../src/locale/shown-value";

test("a boolean and an error value are shown as Excel shows them in each language", () => {
  const values = [true, false, "#N/A", "#REF!", "#GETTING_DATA", "SANT", "constructor", 5];
  const shown = (language: "sv" | "en") =>
    values.map((observed) => shownValue({ observed, shown: String(observed) }, language));
  expect(shown("sv")).toEqual([
    "SANT",
    "FALSKT",
    "#SAKNAS!",
    "#REFERENS!",
    "#GETTING_DATA",
    "SANT",
    "constructor",
    "5",
  ]);
  expect(shown("en")).toEqual([
    "TRUE",
    "FALSE",
    "#N/A",
    "#REF!",
    "#GETTING_DATA",
    "SANT",
    "constructor",
    "5",
  ]);
});

test("a number is shown as its column writes it", () => {
  expect(shownValue({ observed: 46034, shown: "2026-01-12" }, "sv")).toBe("2026-01-12");
});
