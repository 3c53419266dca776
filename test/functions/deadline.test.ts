import { formula, serial } from "./answers";

const deadline = formula("DEADLINE");
const daysLeft = formula("DAYSLEFT");

describe("NACKA.DEADLINE", () => {
  test.each([
    ["SCB, första halvåret: senast den 15 augusti", ["SCB", "2026-07-01"], "2026-08-15"],
    ["SCB på dagen", ["komvux", "2026-08-15"], "2026-08-15"],
    ["SCB, andra halvåret: senast den 15 januari", ["sfi", "2026-08-16"], "2027-01-15"],
    ["nationella prov: den 15 januari", ["Nationella prov", "2026-12-01"], "2027-01-15"],
    ["pedagogisk personal: den 15 oktober", ["pedagogisk personal", "2026-01-01"], "2026-10-15"],
    ["utbetalningsunderlag distribueras senast den 21:a", ["distribution", "2026-02-22"], "2026-03-21"],
    ["utbetalningsunderlag återsänds senast den 28:e", ["utbetalningsunderlag", "2026-02-28"], "2026-02-28"],
    ["dagen efter den 28:e december", ["vidimering", "2026-12-29"], "2027-01-28"],
    ["utan datum räknas det från i dag", ["SCB"], "2026-01-15"],
  ])("%s", async (_, args, due) => {
    expect(await deadline(...args)).toEqual(serial(due));
  });
  test("ett annat ord säger vilka som finns", async () => {
    expect(await deadline("julafton")).toEqual({
      error: "#VALUE!",
      message:
        "Vad är ”julafton”. Skriv SCB, nationella prov, personal, utbetalningsunderlag eller distribution.",
    });
  });
  test("en tom rad är tom, fast datumet står i en fast cell", async () => {
    expect(await deadline([["SCB"], [""]], "2026-07-01")).toEqual({ value: [[46249], [""]] });
  });
  test("ett datum långt fram i tiden är ett skrivfel", async () => {
    expect(await deadline("SCB", "9999-12-31")).toMatchObject({ error: "#VALUE!" });
  });
});

describe("NACKA.DAYSLEFT", () => {
  test.each([
    [["SCB", "2026-08-14"], 1],
    [["SCB", "2026-08-15"], 0],
    [["SCB", "2026-08-16"], 152],
    [["utbetalningsunderlag", "2026-03-21"], 7],
    [["personal"], 273],
  ])("%p: %p dagar", async (args, value) => {
    expect(await daysLeft(...args)).toEqual({ value });
  });
});
