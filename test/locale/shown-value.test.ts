import { shortened, shownParameter, shownValue } from "../../src/locale/shown-value";

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

test("a novel in a cell is shown by its beginning, on one line", () => {
  expect(shortened(`Det var\n  en gång ${"x".repeat(32_767)}`)).toMatch(/^Det var en gång x{43}…$/);
  expect(shortened(" kort ")).toBe("kort");
});

test("a number in a text has the language's decimal sign, and a year no thousands sign", () => {
  expect([89.4, 2023, -0.5, "1.2"].map((value) => shownParameter(value, "sv"))).toEqual([
    "89,4",
    "2023",
    "-0,5",
    "1.2",
  ]);
  expect(shownParameter(89.4, "en")).toBe("89.4");
});
