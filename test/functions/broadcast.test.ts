import { broadcast } from "../../src/functions/broadcast";
import { Problem } from "../../src/functions/problem";

const joined = (cells: readonly unknown[]) => cells.map(String).join("+");

describe("en formel räknar med celler och områden som Excels egna", () => {
  test("en cell mot en cell ger en cell", () => {
    expect(broadcast([[[1]], [[2]]], joined)).toEqual([["1+2"]]);
  });
  test("en kolumn mot en cell ger en kolumn", () => {
    expect(broadcast([[[1], [2]], [[9]]], joined)).toEqual([["1+9"], ["2+9"]]);
  });
  test("en kolumn mot en rad ger en tabell", () => {
    expect(broadcast([[[1], [2]], [[8, 9]]], joined)).toEqual([
      ["1+8", "1+9"],
      ["2+8", "2+9"],
    ]);
  });
  test("där ett område tar slut före det andra blir det #SAKNAS!", () => {
    const answers = broadcast(
      [
        [[1], [2], [3]],
        [[8], [9]],
      ],
      joined,
    );
    expect(answers.slice(0, 2)).toEqual([["1+8"], ["2+9"]]);
    expect(answers[2]?.[0]).toEqual(new Problem("unequalRanges", {}, "#N/A"));
  });
  test("rader av olika längd fylls ut med tomma celler", () => {
    expect(broadcast([[[1, 2], [3]]], joined)).toEqual([
      ["1", "2"],
      ["3", "null"],
    ]);
  });
  test("en hel kolumn besvaras så långt ned som den är ifylld", () => {
    const column = Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? row + 1 : null]);
    expect(broadcast([column, [[9]]], joined)).toEqual([["1+9"], ["2+9"], ["3+9"]]);
  });
  test("en tom kolumn ger ett enda tomt svar", () => {
    const column = Array.from({ length: 1_048_576 }, () => [null]);
    expect(broadcast([column], joined)).toEqual([["null"]]);
  });
});
