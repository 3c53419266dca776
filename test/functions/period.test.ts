import { callFunction } from "../../src/functions/call";
import { tablesWith } from "../../src/regulations/own-tables";
import { day } from "../../src/values/day";
import { formula, serial } from "./answers";

const period = formula("PERIOD");

describe("NACKA.PERIOD", () => {
  test.each([
    ["2022-01-03", "2022_1"],
    ["2022-12-31", "2022_5"],
    ["2023-01-09", "2023_1"],
    ["2023-03-19", "2023_1"],
    ["2023-03-20", "2023_2"],
    ["2024-05-26", "2024_2"],
  ])("%s hör till %s", async (date, name) => {
    expect(await period(date)).toEqual({ value: name });
    expect(await period(serial(date).value)).toEqual({ value: name });
  });

  test.each([
    ["2023-01-08", "2023-01-08 ligger mellan perioderna 2022_5 och 2023_1 och hör inte till någon av dem."],
    ["2024-01-01", "2024-01-01 ligger mellan perioderna 2023_5 och 2024_1 och hör inte till någon av dem."],
    [
      "2024-05-27",
      "2024-05-27 hör inte till någon känd period. De som finns är 2022_1 till 2024_2. Senare perioder kan du lägga till.",
    ],
    [
      "2022-01-02",
      "2022-01-02 hör inte till någon känd period. De som finns är 2022_1 till 2024_2. Senare perioder kan du lägga till.",
    ],
  ])("%s hör inte till någon period: #SAKNAS!", async (date, message) => {
    expect(await period(date)).toEqual({ error: "#N/A", message });
  });
  test("en hel kolumn med datum", async () => {
    expect(await period([["2023-01-09"], [""], ["igår"], ["2023-01-08"]])).toEqual({
      value: [["2023_1"], [""], ["#VALUE!"], ["#N/A"]],
    });
  });
});

describe("NACKA.PERIODSTART och NACKA.PERIODEND", () => {
  test.each(["2023_1", "2023-1", "2023 P1", " 2023:1 "])("%s är samma period", async (name) => {
    expect(await formula("PERIODSTART")(name)).toEqual(serial("2023-01-09"));
    expect(await formula("PERIODEND")(name)).toEqual(serial("2023-03-19"));
  });
  test("en period som inte är publicerad ger #SAKNAS!, något annat #VÄRDEFEL!", async () => {
    expect(await formula("PERIODSTART")("2026_1")).toEqual({
      error: "#N/A",
      message:
        "Perioden ”2026_1” är inte känd. De som finns är 2022_1 till 2024_2. Senare perioder kan du lägga till.",
    });
    expect(await formula("PERIODEND")("våren")).toMatchObject({ error: "#VALUE!" });
    expect(await formula("PERIODEND")("2023_6")).toMatchObject({ error: "#VALUE!" });
  });
});

describe("med egna perioder", () => {
  const own = { name: "2024_3", start: day("2024-06-03"), end: day("2024-08-04") };
  const withOwn =
    (id: string) =>
    (...args: unknown[]) =>
      callFunction(id, args, "sv", day("2026-01-15"), tablesWith({ periods: [own], amounts: [] }));

  test("hör datumet till den egna perioden, och första och sista dagen är dess", async () => {
    expect(await withOwn("PERIOD")("2024-06-03")).toEqual({ value: "2024_3" });
    expect(await withOwn("PERIODSTART")("2024-3")).toEqual(serial("2024-06-03"));
    expect(await withOwn("PERIODEND")("2024_3")).toEqual(serial("2024-08-04"));
  });
  test("kan ett glapp ligga mellan en publicerad period och en egen", async () => {
    expect(await withOwn("PERIOD")("2024-06-02")).toEqual({
      error: "#N/A",
      message: "2024-06-02 ligger mellan perioderna 2024_2 och 2024_3 och hör inte till någon av dem.",
    });
  });
  test("är det de egna som sägs finnas", async () => {
    expect(await withOwn("PERIODEND")("2025_1")).toMatchObject({
      message:
        "Perioden ”2025_1” är inte känd. De som finns är 2022_1 till 2024_3. Senare perioder kan du lägga till.",
    });
  });
});
