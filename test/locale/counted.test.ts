import { counted } from "../../src/locale/counted";

describe("the word of a count", () => {
  const text = "{total} poäng på {rows|rad|rader}.";

  test.each([
    [1, "{total} poäng på {rows} rad."],
    [0, "{total} poäng på {rows} rader."],
    [21, "{total} poäng på {rows} rader."],
  ])("%d", (rows, words) => expect(counted(text, { rows })).toBe(words));

  test("is the one for many where nothing has been counted", () => {
    expect(counted(text)).toBe("{total} poäng på {rows} rader.");
  });
});
