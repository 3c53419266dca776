import { formula } from "./answers";

const teacherHours = formula("TEACHERHOURS");

describe("NACKA.TEACHERHOURS", () => {
  test.each([
    ["Exempel 1: 0,75 x 20 poäng = 15 timmar i veckan", ["grundläggande", "dag", 200, 10], 15],
    ["Exempel 1: 0,75 x 200 poäng = 150 timmar totalt i kursen", ["grundläggande", "dag", 200], 150],
    ["Exempel 2: 0,55 x 10 poäng = 5 timmar 30 minuter i veckan", ["gymnasial", "dag", 100, 10], 5.5],
    ["Exempel 2: 0,55 x 100 poäng = 55 timmar totalt i kursen", ["gymnasial", "dag", 100], 55],
    [
      "Exempel 3: 0,55 x 25 poäng = 13 timmar 45 minuter i veckan",
      ["gymnasial", "dag", 200, "8 veckor"],
      13.75,
    ],
    ["Exempel 3: 0,55 x 200 poäng = 110 timmar totalt i kursen", ["gymnasial", "dag", 200], 110],
    ["minst 30 % kvällstid, grundläggande nivå", ["grund", "kväll", 100], 30],
    ["minst 30 % kvällstid, gymnasial nivå", ["gym", "kväll", 100], 30],
    ["orienteringskurs: minst 80 % i dag", ["orienteringskurs", "dag", 100], 80],
    ["orienteringskurs: 75 % före 1 augusti 2022", ["orienteringskurs", "dag", 100, null, "2022-07-31"], 75],
    ["orienteringskurs: 80 % från och med 1 augusti 2022", ["orienteringskurs", "dag", 100, null, 44774], 80],
    ["0 veckor är en tom cell i äldre Excel", ["gymnasial", "dag", 100, 0], 55],
  ])("%s", async (_, args, value) => {
    expect(await teacherHours(...args)).toEqual({ value });
  });

  test.each([
    [["gymnasial", "dag", 0], "Poäng är 0. Ange ett tal som är större än 0."],
    [
      ["gymnasial", "dag", 100, "tio"],
      "Veckor är ”tio”, som inte är ett tal. Skriv ett tal, till exempel 100.",
    ],
    [["gymnasial", "dag", 100, -8], "Veckor är −8, men kan inte vara mindre än 0."],
    [["gymnasial", "natt", 100], "Tid är ”natt”. Skriv dag eller kväll."],
  ])("%p ger #VÄRDEFEL! och säger vad som ska rättas", async (args, message) => {
    expect(await teacherHours(...args)).toEqual({ error: "#VALUE!", message });
  });

  test("en hel kolumn med samma nivå och tid", async () => {
    expect(await teacherHours("gymnasial", "dag", [[100], [null], ["x"], [50]])).toEqual({
      value: [[55], [""], ["#VALUE!"], [27.5]],
    });
  });
});
