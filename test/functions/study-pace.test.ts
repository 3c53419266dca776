import fc from "fast-check";
import { formula } from "./answers";

const studyPace = formula("STUDYPACE");
const courseWeeks = formula("COURSEWEEKS");

describe("NACKA.STUDYPACE", () => {
  test.each([
    ["200 poäng på 10 veckor: studietakt 100 %", [200, 10], 100],
    ["100 poäng på 10 veckor: studietakt 50 %", [100, 10], 50],
    ["200 poäng på 8 veckor: studietakt 125 %", [200, 8], 125],
    ["1 500 poäng på 75 veckor: heltid", ["1 500 p", "75 v"], 100],
    ["en rad som äldre Excel skickar som nollor", [0, 0], ""],
  ])("%s", async (_, args, value) => {
    expect(await studyPace(...args)).toEqual({ value });
  });
  test("0 veckor har ingen takt", async () => {
    expect(await studyPace(100, 0)).toEqual({
      error: "#VALUE!",
      message: "Veckor är 0. Ange ett tal som är större än 0.",
    });
  });
  test("kolumner rad för rad", async () => {
    expect(await studyPace([[200], [""], [100]], [[10], [""], [20]])).toEqual({ value: [[100], [""], [25]] });
  });
});

describe("NACKA.COURSEWEEKS", () => {
  test.each([
    ["1 500 poäng: 75 veckor", [1500], 75],
    ["200 poäng med takten 125 %", [200, 125], 8],
    ["takten som en cell i procentformat, 50 %", [100, 0.5], 10],
    ["takten som en cell i procentformat, 100 %", [100, 1], 5],
    ["takten som text", [100, "50 %"], 10],
    ["texten 1 är en procent", [100, "1"], 500],
    ["halvtid", [100, "Halvtid"], 10],
    ["takten 0 är en tom cell i äldre Excel", [100, 0], 5],
  ])("%s", async (_, args, value) => {
    expect(await courseWeeks(...args)).toEqual({ value });
  });
  test("en takt som inte finns säger vad som ska rättas", async () => {
    expect(await courseWeeks(100, -50)).toMatchObject({
      message: "Studietakt är −50. Ange ett tal som är större än 0.",
    });
    expect(await courseWeeks(100, "snabbt")).toMatchObject({ error: "#VALUE!" });
  });
  test("takten av så många veckor som takten ger är takten själv", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 5, max: 200 }),
        async (points, pace) => {
          const weeks = await courseWeeks(points, pace);
          const again = await studyPace(points, "value" in weeks ? weeks.value : 0);
          expect("value" in again ? again.value : NaN).toBeCloseTo(pace, 9);
        },
      ),
      { numRuns: 100 },
    );
  });
});
