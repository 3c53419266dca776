import { formula } from "./answers";

const gradeError = formula("GRADEERROR");

describe("NACKA.GRADEERROR", () => {
  test.each([
    ["gymnasial nivå: A–F", ["C", "ENGENG05", "2026-06-05"]],
    ["streck", ["-", "ENGENG05", "2026-06-05"]],
    ["grundläggande nivå från 1 januari 2022: G", ["G", "GRNENG2", "2022-01-01"]],
    ["grundläggande nivå till 31 december 2021: C", ["C", "GRNENG2", "2021-12-31"]],
    ["komvuxarbete: E", ["E", "KVARHU", "2026-06-05"]],
    ["betyget i en annan stavning", ["godkänd", "GRNENG2", "2026-06-05"]],
    ["inget betyg än", ["", "ENGENG05", "2026-06-05"]],
    ["utan datum gäller i dag", ["C", "ENGENG05"]],
  ])("%s: inget fel", async (_, args) => {
    expect(await gradeError(...args)).toEqual({ value: "" });
  });

  test.each([
    [["C", "GRNENG2", "2022-01-01"], "Betyget C finns inte för GRNENG2 den 2022-01-01. Betygen är G, IG, -."],
    [["C", "KVARHU", "2026-06-05"], "Betyget C finns inte för KVARHU den 2026-06-05. Betygen är E, F, -."],
    [
      ["MVG", "ENGENG05", "2026-06-05"],
      "Betyget MVG finns inte för ENGENG05 den 2026-06-05. Betygen är A, B, C, D, E, F, -.",
    ],
    [
      ["G", "KGYORI11A", "2026-06-05"],
      "KGYORI11A är en orienteringskurs och får inget betyg, utan ett intyg. Ta bort betyget.",
    ],
    [["Z", "ENGENG05"], "Betyg är ”Z”, som inte är något betyg. Skriv betyget, till exempel C eller G."],
  ])("%p: säger vad som är fel", async (args, value) => {
    expect(await gradeError(...args)).toEqual({ value });
  });

  test("en kurskod som inte går att läsa ger #VÄRDEFEL!, en kurs utan känd skala #SAKNAS!", async () => {
    expect(await gradeError("C", "Engelska 5")).toMatchObject({ error: "#VALUE!" });
    expect(await gradeError("C", "")).toMatchObject({
      message: "Kurskod saknas. Fyll i värdet, eller töm hela raden.",
    });
    expect(await gradeError("C", "GYARHU", "2026-06-05")).toMatchObject({ error: "#N/A" });
  });
  test("hela kolumner", async () => {
    const answer = await gradeError(
      [["C"], ["C"], [""]],
      [["ENGENG05"], ["GRNENG2"], ["ENGENG05"]],
      "2026-06-05",
    );
    expect(answer).toEqual({ value: [[""], [expect.stringContaining("GRNENG2")], [""]] });
  });
});
