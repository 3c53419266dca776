import { callFunction } from "../../src/functions/call";
import { day } from "../../src/values/day";

const studyForm = (...args: unknown[]) => callFunction("STUDYFORM", args, "sv", day("2026-01-15"));

describe("NACKA.STUDYFORM", () => {
  test.each([
    ["Exempel 1: grundläggande, 200 poäng, 150 timmar", ["grundläggande", "dag", 200, 150], "Klassrum"],
    ["Exempel 1 med en timme för lite", ["grund", "dagtid", 200, 149], "Distans"],
    ["Exempel 2: gymnasial, 100 poäng, 55 timmar", ["gymnasial", "dag", 100, 55], "Klassrum"],
    ["Exempel 3: gymnasial, 200 poäng, 110 timmar", ["gym", "Dag", 200, 110], "Klassrum"],
    ["gymnasial kväll, 100 poäng, 30 timmar", ["gymnasial nivå", "kväll", 100, 30], "Klassrum"],
    [
      "grundläggande kväll, 100 poäng, 29,5 timmar",
      ["grundläggande nivå", "kvällstid", 100, "29,5"],
      "Distans",
    ],
    ["timmar med enhet och decimalkomma", ["gymnasial", "dag", "50 p", "27,5 tim"], "Klassrum"],
    ["orienteringskurs i dag, 80 timmar", ["orienteringskurs", "dag", 100, 80], "Klassrum"],
    ["orienteringskurs i dag, 79 timmar", ["orienteringskurs gymnasial", "kväll", 100, 79], "Distans"],
    ["orienteringskurs från 2022-07-31", ["orientering", "dag", 100, 75, 44773], "Klassrum"],
    ["orienteringskurs från 2022-08-01", ["orientering", "dag", 100, 75, 44774], "Distans"],
    ["engelska ord", ["upper secondary", "evening", 100, 30], "Klassrum"],
    ["ingen lärarledd tid", ["gymnasial", "dag", 100, 0], "Distans"],
  ])("%s", async (_, args, value) => {
    expect(await studyForm(...args)).toEqual({ value });
  });

  test.each([
    [["hög", "dag", 100, 55], "Nivå är ”hög”. Skriv grundläggande, gymnasial eller orienteringskurs."],
    [["gymnasial", "natt", 100, 55], "Tid är ”natt”. Skriv dag eller kväll."],
    [["gymnasial", "", 100, 55], "Tid saknas. Fyll i värdet, eller töm hela raden."],
    [["gymnasial", "dag", null, 55], "Poäng saknas. Fyll i värdet, eller töm hela raden."],
    [["gymnasial", "dag", 100, null], "Lärarledda timmar saknas. Fyll i värdet, eller töm hela raden."],
    [["gymnasial", "dag", 100, -1], "Lärarledda timmar är −1, men kan inte vara mindre än 0."],
    [
      ["gymnasial", "dag", 100, "5:30"],
      "Lärarledda timmar är ”5:30”, som inte är ett tal. Skriv ett tal, till exempel 100.",
    ],
    [["gymnasial", "dag", 0, 55], "Poäng är 0. Ange kursens poäng, så går studieformen att avgöra."],
    [
      ["gymnasial", "dag", 100, 55, "i höstas"],
      "Startdatum är ”i höstas”, som inte går att läsa som datum. Skriv det som 2026-08-17.",
    ],
  ])("%p ger #VÄRDEFEL! och säger vad som ska rättas", async (args, message) => {
    expect(await studyForm(...args)).toEqual({ error: "#VALUE!", message });
  });

  test("sfi nämns inte i Nackas definition: #SAKNAS!", async () => {
    expect(await studyForm("sfi", "dag", 100, 55)).toMatchObject({ error: "#N/A" });
    expect(await studyForm("anpassad utbildning på gymnasial nivå", "dag", 100, 55)).toMatchObject({
      error: "#N/A",
    });
  });

  test("hela kolumner, med tiden som en enda cell", async () => {
    const levels = [["gymnasial"], ["grund"], [null], ["gymnasial"]];
    expect(
      await studyForm(levels, "dag", [[100], [100], [null], [100]], [[55], [55], [null], ["x"]]),
    ).toEqual({
      value: [["Klassrum"], ["Distans"], [""], ["#VALUE!"]],
    });
  });
  test("en påbörjad rad utan poäng och timmar är tom, och likaså en där äldre Excel skickar nollor", async () => {
    expect(await studyForm("gymnasial", "dag", "", "")).toEqual({ value: "" });
    expect(await studyForm(0, 0, 0, 0, 0)).toEqual({ value: "" });
    expect(await studyForm(0, "dag", 100, 55)).toMatchObject({
      message: expect.stringContaining("Nivå saknas") as string,
    });
  });
});
