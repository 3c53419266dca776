import { formula } from "./answers";

const pnr = formula("PNR");
const pnrError = formula("PNRERROR");

describe("NACKA.PNR", () => {
  test.each([
    ["195011012365", "195011012365"],
    ["19501101-2365", "195011012365"],
    ["501101-2365", "195011012365"],
    [195011012365, "195011012365"],
    [5011012365, "195011012365"],
    [" 501101 2365\u00a0", "195011012365"],
  ])("%p blir %s", async (written, digits) => {
    expect(await pnr(written)).toEqual({ value: digits });
  });
  test("ett nummer som inte går att läsa ger #VÄRDEFEL!, utan att numret upprepas i meningen", async () => {
    const result = await pnr("19501101-2366");
    expect(result).toEqual({
      error: "#VALUE!",
      message: "Personnumrets sista siffra stämmer inte. Jämför med elevens handlingar.",
    });
    expect(JSON.stringify(result)).not.toMatch(/\d{4}/);
  });
  test("en hel kolumn", async () => {
    expect(await pnr([["501101-2365"], [""], ["okänt"], [null]])).toEqual({
      value: [["195011012365"], [""], ["#VALUE!"], [""]],
    });
  });
});

describe("NACKA.PNRERROR", () => {
  test.each([
    ["rätt nummer", "195011012365", ""],
    ["rätt nummer, skrivet på ett annat sätt", "501101-2365", ""],
    ["fel sista siffra", "195011012366", /sista siffra stämmer inte/],
    ["för få siffror", "1950110123", /sista siffra|antal siffror|datum/],
    ["fem siffror", "19501", /fel antal siffror/],
    ["trettonde månaden", "195013012365", /datum som inte finns/],
    ["inget nummer", "okänt", /inget personnummer/],
    ["sant eller falskt", true, /inget personnummer/],
  ])("%s", async (_, written, wrong) => {
    const expected: unknown = typeof wrong === "string" ? wrong : expect.stringMatching(wrong);
    expect(await pnrError(written)).toEqual({ value: expected });
  });
  test("på engelska sägs det på engelska", async () => {
    expect(await formula("PNRERROR", "en")("okänt")).toEqual({
      value: "What stands here is no personal number. Write 12 digits, YYYYMMDDNNNN.",
    });
  });
  test("en hel kolumn, där fel i celler går vidare", async () => {
    expect(await pnrError([["195011012365"], [""], ["#N/A"]])).toEqual({ value: [[""], [""], ["#N/A"]] });
  });
});
