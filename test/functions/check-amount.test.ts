import { callFunction } from "../../src/functions/call";
import { tablesWith } from "../../src/regulations/own-tables";
import { day } from "../../src/values/day";
import { formula } from "./answers";

const checkAmount = formula("CHECKAMOUNT");

describe("NACKA.CHECKAMOUNT", () => {
  test.each([
    ["100 poäng allmän kurs", [100, "allmänna kurser", 2023], 4720],
    ["samma kurs på distans", [100, "gymnasial distans", 2023], 3880],
    ["100 poäng matematik", [100, "Matematik", 2023], 5960],
    ["1 500 poäng vård och omsorg", ["1 500", "vård och omsorg", "2023"], 72150],
    ["75 poäng grundläggande", [75, "grundläggande", 2023], 3930],
    ["37 poäng grundläggande orienteringskurs", [37, "orienteringskurs grundläggande", 2023], 1698.3],
    ["sfi 1A per slutförd kurs", [null, "sfi 1A", 2023], 30000],
    ["sfi 2B, där poängen inte har någon betydelse", [100, "SFI 2B", 2023], 17271],
    ["sfi distans C", ["", "sfi distans C", 2023], 9353],
    ["en rad utan poäng är inte ifylld", [null, "allmän", 2023], ""],
    ["en rad utan slag är inte ifylld", [100, "", 2023], ""],
  ])("%s", async (_, args, value) => {
    expect(await checkAmount(...args)).toEqual({ value });
  });
  test("ett år som inte är offentligt gissas inte: #SAKNAS!", async () => {
    const message =
      "Checkbeloppen för 2026 är inte kända. De år som finns är 2023. Ange ett av dem, eller lägg till årets belopp.";
    expect(await checkAmount(100, "allmän")).toEqual({ error: "#N/A", message });
    expect(await checkAmount(100, "allmän", 2026)).toEqual({ error: "#N/A", message });
  });
  test.each([
    [[100, "allmän", 23], "År är 23, som inte är ett år. Skriv det med fyra siffror, till exempel 2023."],
    [[12.5, "allmän", 2023], "Poäng är 12,5, men poäng är hela tal. Skriv till exempel 100."],
  ])("%p säger vad som ska rättas", async (args, message) => {
    expect(await checkAmount(...args)).toEqual({ error: "#VALUE!", message });
  });
  test("ett slag som Nacka inte har", async () => {
    expect(await checkAmount(100, "slöjd", 2023)).toMatchObject({ error: "#VALUE!" });
  });
});

describe("med egna belopp för 2026", () => {
  const tables = tablesWith({
    periods: [],
    amounts: [{ year: 2026, perPoint: { basic: 58_15 }, perSfiCourse: { "2C": 14_500_00 } }],
  });
  const own = (...args: unknown[]) => callFunction("CHECKAMOUNT", args, "sv", day("2026-01-15"), tables);

  test("räknas årets poäng och kurser med dem, och 2023 med Nackas", async () => {
    expect(await own(100, "grundläggande")).toEqual({ value: 5815 });
    expect(await own("", "sfi 2C")).toEqual({ value: 14500 });
    expect(await own(100, "grundläggande", 2023)).toEqual({ value: 5240 });
  });
  test("är ett slag som inte är infört okänt, inte noll", async () => {
    const message = "Beloppet för det slaget är inte infört för 2026. Lägg till det bland dina egna belopp.";
    expect(await own(100, "allmän")).toEqual({ error: "#N/A", message });
    expect(await own(null, "sfi 1A")).toEqual({ error: "#N/A", message });
  });
  test("är de år som sägs finnas båda", async () => {
    expect(await own(100, "allmän", 2025)).toMatchObject({
      message: expect.stringContaining("De år som finns är 2023, 2026.") as string,
    });
  });
});
