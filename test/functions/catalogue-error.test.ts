import { formula } from "./answers";

const right = {
  schoolUnit: "65062411",
  authority: "Nacka kommun",
  school: "Vuxenskolan",
  courseCode: "ENGENG05",
  courseName: "Engelska 5",
  points: 100,
  grade: "C",
  startDate: "2026-01-12",
  endDate: "2026-06-05",
  gradeDate: "2026-06-05",
  personalNumber: "195011012365",
  name: "Test Testsson",
  otherInformation: null,
  title: null,
  summary: null,
  examination: null,
  regulationSet: null,
};
const catalogueError = (changed: Partial<Record<keyof typeof right, unknown>> = {}) =>
  formula("CATALOGUEERROR")(...Object.values({ ...right, ...changed }));

describe("NACKA.CATALOGUEERROR", () => {
  test("en rad som är rätt ger tomt, också med skolenhetskoden som tal", async () => {
    expect(await catalogueError()).toEqual({ value: "" });
    expect(await catalogueError({ schoolUnit: 65062411, endDate: 46178, gradeDate: 46178 })).toEqual({
      value: "",
    });
  });
  test.each([
    [{ gradeDate: "2026-06-08" }, "Betygsdatum är en annan dag än slutdatum. Skriv kursens slutdatum."],
    [{ schoolUnit: "12345678" }, "Skolenhetskoden är inte Nacka kommuns. Skriv 65062411."],
    [{ name: "" }, "Namn saknas. Fyll i det."],
    [{ startDate: null }, "Startdatum saknas. Fyll i det."],
    [{ startDate: "2026-06-06" }, "Slutdatum är före startdatum. Rätta det som är fel."],
    [
      { courseCode: "AFFAFÄ00S", courseName: "Affärskommunikation" },
      "Övriga upplysningar saknas för en specialiseringskurs. Skriv specialiseringen med en kort formulering.",
    ],
    [{ courseCode: "KVARHU", grade: "E" }, "Titel saknas. Fyll i det. Sammanfattning saknas. Fyll i det."],
    [
      { courseCode: "KVARHU", grade: "E", title: "Vård", summary: "å".repeat(241) },
      "Sammanfattningen har 241 tecken. Korta den till högst 240.",
    ],
    [
      { examination: "Ja", startDate: "2026-06-01" },
      "Det framgår inte att det är en prövning. Skriv PRÖVNING i Övriga upplysningar.",
    ],
    [
      { examination: "Ja", otherInformation: "PRÖVNING", startDate: "2026-05-21" },
      "Prövningen tog mer än två veckor, som är det längsta som Nacka tillåter. Kontrollera datumen.",
    ],
    [{ courseCode: "GRNENG2" }, "Betyget C finns inte för GRNENG2 den 2026-06-05. Betygen är G, IG, -."],
    [
      { personalNumber: "195011012366" },
      "Personnumrets sista siffra stämmer inte. Jämför med elevens handlingar.",
    ],
    [
      { endDate: "i juni" },
      "Slutdatum är ”i juni”, som inte går att läsa som datum. Skriv det som 2026-08-17.",
    ],
  ])("%p: säger vad som är fel", async (changed, value) => {
    expect(await catalogueError(changed)).toEqual({ value });
  });
  test.each([
    ["specialiseringen står i övriga upplysningar", { courseCode: "AFFAFÄ00S", otherInformation: "Export" }],
    [
      "komvuxarbete med titel och 240 tecken",
      { courseCode: "KVARHU", grade: "E", title: "Vård", summary: "å".repeat(240) },
    ],
    ["prövning på två veckor", { examination: "Ja", otherInformation: "PRÖVNING", startDate: "2026-05-22" }],
    ["den senare sidan nämner inget startdatum", { startDate: null, regulationSet: "alvis" }],
  ])("%s: rätt", async (_, changed) => {
    expect(await catalogueError(changed)).toEqual({ value: "" });
  });
  test("alla fel på raden sägs, ett efter ett annat", async () => {
    const answer = await catalogueError({ points: "många", name: null, gradeDate: "2026-06-08" });
    expect(answer).toEqual({
      value:
        "Poäng är ”många”, som inte är ett tal. Skriv ett tal, till exempel 100. Namn saknas. Fyll i det. Betygsdatum är en annan dag än slutdatum. Skriv kursens slutdatum.",
    });
  });
  test("en tom rad ger tomt", async () => {
    expect(await formula("CATALOGUEERROR")(...Array<null>(12).fill(null))).toEqual({ value: "" });
    expect(await formula("CATALOGUEERROR")(...Array<number>(12).fill(0))).toEqual({ value: "" });
  });
  test("hela kolumner, med skolenhetskoden i en cell", async () => {
    expect(await catalogueError({ name: [["Test Testsson"], [""]] })).toEqual({
      value: [[""], ["Namn saknas. Fyll i det."]],
    });
  });
});
