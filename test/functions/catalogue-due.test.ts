import { formula, serial } from "./answers";

const catalogueDue = formula("CATALOGUEDUE");

describe("NACKA.CATALOGUEDUE", () => {
  test("senast 14 dagar efter kursslut/prövning", async () => {
    expect(await catalogueDue("2026-06-05")).toEqual(serial("2026-06-19"));
    expect(await catalogueDue(46178, "Nacka24")).toEqual(serial("2026-06-19"));
  });
  test("senast 10 arbetsdagar efter kursslut/prövning, med helgdagarna borträknade", async () => {
    expect(await catalogueDue("2026-12-18", "alvis")).toEqual(serial("2027-01-05"));
    expect(await catalogueDue("2026-12-18", "10 arbetsdagar")).toEqual(serial("2027-01-05"));
  });
  test("hela kolumnen, med regelverket i en cell", async () => {
    expect(await catalogueDue([["2026-12-18"], [null]], "alvis")).toEqual({ value: [[46392], [""]] });
  });
  test("ett regelverk som inte finns", async () => {
    expect(await catalogueDue("2026-12-18", "förra")).toMatchObject({
      message: "Regelverk är ”förra”. Skriv nacka24 eller alvis.",
    });
  });
});
