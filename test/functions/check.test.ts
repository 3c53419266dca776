import { callFunction } from "../../src/functions/call";
import { publishedTables } from "../../src/regulations/own-tables";
import { findingsTable } from "../../src/functions/findings-table";
import { Problem } from "../../src/functions/problem";
import { day } from "../../src/values/day";
import { formula } from "./answers";

const check = formula("CHECK");
const headers = [["Personnummer", "Kurskod", "Utbildningsnivå", "Poäng", "Startdatum", "Slutdatum", "Betyg"]];
const right = ["195011012365", "ENGENG05", "Gymnasial", 100, 45670, 45812, "C"];
const wrongDigit = ["195011012366", ...right.slice(1)];
const columnTitles = ["Rad i området", "Kolumn", "Allvar", "Kontroll", "Meddelande"];

const rowsOf = async (...args: unknown[]) => {
  const result = await check(...args);
  return "value" in result && typeof result.value === "object" ? result.value : [];
};

describe("NACKA.CHECK", () => {
  test("en anmärkning på en rad, med rubriker över", async () => {
    const [titles, first] = await rowsOf("komvux", headers, [right, wrongDigit]);
    expect(titles).toEqual(columnTitles);
    expect(first?.slice(0, 3)).toEqual([2, "Personnummer", "Måste ändras"]);
    expect(String(first?.[4])).toContain("195011012366");
  });

  test("inga anmärkningar sägs rent ut, och vilka kontroller som inte kördes", async () => {
    const rows = await rowsOf("Komvux", headers, [right]);
    expect(rows[1]).toEqual(["", "", "", "", "Inga anmärkningar"]);
    expect(rows[2]?.[1]).toContain("Avbrott");
    expect(rows[2]?.[2]).toBe("Kördes inte");
    expect(rows[2]?.[4]).toMatch(/^\d+ kontroller kördes inte, för kolumnerna saknas i området\.$/);
    expect(rows).toHaveLength(3);
  });

  test("anmärkningarna står i radernas ordning", async () => {
    const bad = [...right.slice(0, 4), 45812, 45670, "C"];
    const rows = await rowsOf("komvux", headers, [bad, right, wrongDigit, bad]);
    const numbers = rows.slice(1, -1).map(([row]) => Number(row));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers)).toEqual(new Set([1, 3, 4]));
  });

  test("där Excel säger var raderna står räknas bladets rader", async () => {
    const context = { today: day("2026-01-15"), language: "sv" as const, tables: publishedTables };
    for (const address of ["'Komvux VT'!$A$9:$G$10", "Blad1!A9:G10", "A9:G10"]) {
      const table = await findingsTable(["komvux", headers, [right, wrongDigit]], {
        ...context,
        addresses: ["", "Blad1!A1:G1", address],
      });
      expect(table instanceof Problem ? table : table.slice(0, 2).map(([row]) => row)).toEqual(["Rad", 10]);
    }
  });

  test("ett fel i en cell är en anmärkning, inte ett svar", async () => {
    const excelError = { basicValue: "#N/A", code: "#N/A" };
    const rows = await rowsOf("komvux", headers, [[...right.slice(0, 6), excelError]]);
    expect(rows.some(([, column]) => column === "Betyg")).toBe(true);
  });

  test("rubriker utan rader, och tomma rader, ger tomt", async () => {
    expect(await check("komvux", headers, [])).toEqual({ value: "" });
    expect(await check("komvux", headers, [[null, "", null, null, null, null, null]])).toEqual({ value: "" });
    expect(await check("komvux", headers)).toEqual({ value: "" });
  });

  test("hela kolumner granskas så långt ned som de är ifyllda", async () => {
    const empty = Array.from({ length: 5_000 }, () => right.map(() => null));
    expect(await rowsOf("komvux", headers, [right, ...empty])).toEqual(
      await rowsOf("komvux", headers, [right]),
    );
  });
  test("nollor som äldre Excel skickar för tomma celler är tomma celler", async () => {
    const ongoing = [...right.slice(0, 6), null];
    const asZeros = [...right.slice(0, 6), 0];
    expect(await rowsOf("komvux", headers, [right, asZeros])).toEqual(
      await rowsOf("komvux", headers, [right, ongoing]),
    );
  });
  test("en nolla som någon har skrivit är kvar, där Excel skickar tomma celler som tomma", async () => {
    const zero = [...right.slice(0, 6), 0];
    const ongoing = [...right.slice(0, 6), null];
    const rows = await rowsOf("komvux", headers, [zero, ongoing]);
    expect(rows.some(([row, column]) => row === 1 && column === "Betyg")).toBe(true);
  });

  test.each([
    [
      ["komvux", [["Bok", "Färg"]], [["Emil", "röd"]]],
      /^Rubrikerna känns inte igen som Komvux.*Personnummer/,
    ],
    [["komvux", headers, [["för", "smal"]]], /inte lika breda/],
    [["bokföring", headers, [right]], /^Redovisning är ”bokföring”, som formeln inte känner till.*komvux/],
    [["", headers, [right]], /^Redovisning saknas/],
    [[undefined], /^Redovisning saknas/],
    [["komvux", null, [right]], /^Rubriker saknas/],
    [["komvux", headers, [right], 1], /^Formeln har för många värden/],
  ])("%#: #VÄRDEFEL! med en mening", async (args, message) => {
    expect(await check(...args)).toEqual({
      error: "#VALUE!",
      message: expect.stringMatching(message) as string,
    });
  });

  test("på engelska står allt på engelska", async () => {
    const result = await callFunction("CHECK", ["komvux", headers, [right]], "en", day("2026-01-15"));
    expect(result).toMatchObject({
      value: [["Row in range", "Column", "Severity", "Check", "Message"], ["", "", "", "", "No remarks"], {}],
    });
  });

  test("högst tusen visas, och den sista raden säger hur många fler", async () => {
    const rows = await rowsOf(
      "komvux",
      headers,
      Array.from({ length: 1_200 }, () => wrongDigit),
    );
    expect(rows.filter(([row]) => typeof row === "number")).toHaveLength(1_000);
    expect(rows.at(-2)?.[4]).toMatch(/^… och \d+ till\./);
  });
});
