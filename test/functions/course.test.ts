import { formula } from "./answers";

const course = formula("COURSE");

describe("NACKA.COURSE", () => {
  test.each([
    [["ENGENG05"], "Engelska 5"],
    [["engeng05", "Namn"], "Engelska 5"],
    [["ENGENG05", "poäng"], 100],
    [["ENGENG05", "points"], 100],
    [["ENGENG05", "nivå"], "Gymnasial"],
    [["GRNENG2", "level"], "Grundläggande"],
    [["ENGENG05", "slag"], "Kurs"],
    [["ENGE1000X", "slag"], "Nivå"],
    [["KGYORI11A", "slag"], "Orienteringskurs"],
    [["KVARHU", "slag"], "Komvuxarbete"],
  ])("%p: %p", async (args, value) => {
    expect(await course(...args)).toEqual({ value });
  });
  test("nivån följer av kodens form, också när listan inte har kursen", async () => {
    expect(await course("ZZZZZZ01", "nivå")).toEqual({ value: "Gymnasial" });
    expect(await course("ZZZZZZ01")).toMatchObject({
      error: "#N/A",
      message: expect.stringContaining("ZZZZZZ01 står inte i kurslistan") as string,
    });
  });
  test("förväxlade tecken får ett förslag", async () => {
    expect(await course("ENGENGO5")).toEqual({
      error: "#VALUE!",
      message: "Kurskod är ”ENGENGO5”. O och 0, eller I och 1, är nog förväxlade. Menar du ENGENG05?",
    });
  });
  test.each([
    [["Engelska 5"], /inte ser ut som en kurskod/],
    [["ENGENG05", "lärare"], /Skriv namn, poäng, nivå eller slag/],
  ])("%p säger vad som ska rättas", async (args, message) => {
    expect(await course(...args)).toEqual({
      error: "#VALUE!",
      message: expect.stringMatching(message) as string,
    });
  });
  test("en kolumn med koder och en rad med uppgifter ger en tabell", async () => {
    expect(await course([["ENGENG05"], [""]], [["namn", "poäng"]])).toEqual({
      value: [
        ["Engelska 5", 100],
        ["", ""],
      ],
    });
  });
});
