import { callFunction } from "../../src/functions/call";
import { day } from "../../src/values/day";

const aplHours = (...args: unknown[]) => callFunction("APLHOURS", args, "sv", day("2026-01-15"));

describe("NACKA.APLHOURS", () => {
  test.each([
    ["1 500 poäng -> 450 timmar", [1500], 450],
    ["1 500 poäng, 300 validerade, yrkesvux -> 360 timmar", [1500, 300, "yrkesvux"], 360],
    ["1 500 poäng, lärling -> 2 100 timmar", [1500, null, "lärling"], 2100],
    ["1 500 poäng, 300 validerade, lärling -> 2 100 timmar", [1500, 300, "Lärlingsutbildning"], 2100],
    ["1 501 poäng -> 450,3 timmar, inte 450,29999", [1501], 450.3],
    ["0 poäng -> 0 timmar", [0], 0],
    ["poäng som text med hårt mellanslag", ["1\u00a0500"], 450],
    ["poäng som text med smalt hårt mellanslag och enhet", ["1\u202f500 p"], 450],
    ["poäng som text med decimalkomma och nollor", ["1500,0"], 450],
    ["engelska ord", [1500, 300, "Vocational"], 360],
  ])("%s", async (_, args, value) => {
    expect(await aplHours(...args)).toEqual({ value });
  });

  test.each([
    [["många"], "Poäng är ”många”, som inte är ett tal. Skriv ett tal, till exempel 100."],
    [[true], "Poäng är ”true”, som inte är ett tal. Skriv ett tal, till exempel 100."],
    [[12.5], "Poäng är 12,5, men poäng är hela tal. Skriv till exempel 100."],
    [[-100], "Poäng är −100, men kan inte vara mindre än 0."],
    [
      [1500, 1600],
      "De validerade poängen, 1 600, är fler än utbildningens poäng, 1 500. Rätta det som är fel.",
    ],
    [[1500, 0, "heltid"], "Form är ”heltid”. Skriv yrkesvux eller lärling."],
    [[1500, 0, "lärling", 1], "Formeln har för många värden. Den tar högst 3."],
  ])("%p ger #VÄRDEFEL! och säger vad som ska rättas", async (args, message) => {
    const result = await aplHours(...args);
    expect(result).toEqual({ error: "#VALUE!", message: message.replaceAll(/(\d) (\d)/g, "$1\u00a0$2") });
  });

  test("en hel kolumn ger en kolumn, tom rad ger tomt och en felaktig cell stör inte de andra", async () => {
    expect(await aplHours([[1500], [""], ["fel"], [null], [20]], 0)).toEqual({
      value: [[450], [""], ["#VALUE!"], [""], [6]],
    });
  });
  test("en cell med ett fel ger samma fel", async () => {
    expect(await aplHours("#N/A")).toEqual({
      error: "#N/A",
      message: "En av cellerna visar felet #N/A. Rätta den cellen, så räknas svaret ut.",
    });
    expect(await aplHours([[1500], ["#DIV/0!"], ["#REFERENS!"]])).toEqual({
      value: [[450], ["#DIV/0!"], ["#VALUE!"]],
    });
  });
  test("inget alls ger tomt", async () => {
    expect(await Promise.all([aplHours(), aplHours(null), aplHours([]), aplHours([[]])])).toEqual(
      Array(4).fill({ value: "" }),
    );
  });
});
