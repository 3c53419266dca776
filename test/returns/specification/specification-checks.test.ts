import type { Review } from "../../../src/engine/review";
import { renderCheck, renderFinding } from "../../../src/locale/render-finding";
import { checkTexts } from "../../../src/locale/check-texts";
import { komvuxColumns } from "../../../src/returns/komvux/columns";
import { openSheet } from "../../../src/returns/open-sheet";
import { specificationCheckIds } from "../../../src/returns/specification/check-id";
import { linkSpecification } from "../../../src/returns/specification/link-specification";
import { specificationChecks } from "../../../src/returns/specification/specification-checks";
import { day } from "../../../src/values/day";
import type { Cell } from "../../../src/values/reading";
import { gridOf } from "../../engine/lending";
import { specificationOf } from "./specification-of";
import "../../locale/english-fetched";

const headers = [
  "Personnummer",
  "Kurskod",
  "Kursstart",
  "Kursslut",
  "Poäng",
  "Betyg",
  "Utbildningsanordnare",
];
const sound: Cell[] = ["19850412TF10", "ENGENG05", 46_034, "2026-03-22", 100, "C", "Anordnaren"];

/** A komvux sheet whose row differs from a sound one in some columns, reviewed by a specification. */
async function reviewed(document: ReturnType<typeof specificationOf>, changes: Record<string, Cell> = {}) {
  const row = sound.map((cell, at) => changes[headers[at] ?? ""] ?? cell);
  const link = linkSpecification(document, komvuxColumns).link;
  const sheet = openSheet(gridOf([headers, row]), {
    today: day("2026-08-10"),
    specification: { document, links: { komvux: link } },
  });
  if (sheet.kind !== "recognised") throw new Error(sheet.kind);
  return { opened: sheet.opened, review: await sheet.opened.review() };
}

const found = (review: Review) =>
  review.outcomes
    .filter(({ check, count }) => check.startsWith("SPEC-") && count > 0)
    .map(({ check, severity }) => `${severity} ${check}`);

async function findings(rows: readonly Cell[], changes: Record<string, Cell> = {}) {
  return found((await reviewed(specificationOf(rows), changes)).review);
}

describe("a value is judged as SCB's file would hold it", () => {
  test("a date as YYYY-MM-DD, whether it is a date or a text", async () => {
    expect(await findings(["Kursstart", "Dag", "S och bindestreck", 10])).toEqual([]);
    expect(await findings(["Kursslut", "Dag", "S och bindestreck", 10])).toEqual([]);
    expect(await findings(["Kursstart", "Dag", "S", 10])).toEqual(["error SPEC-CHARACTERS:startDate"]);
    expect(await findings(["Kursstart", "Dag", "S och bindestreck", 8])).toEqual([
      "error SPEC-LENGTH:startDate",
    ]);
  });

  test("points by their digits, and a personal identity number by its twelve characters", async () => {
    expect(await findings(["Poäng", "Poäng", "S", 3])).toEqual([]);
    expect(await findings(["Poäng", "Poäng", "S", 3], { Poäng: "100 p" })).toEqual([]);
    expect(await findings(["PersonNr", "Nr", "BS", 12], { Personnummer: "19850412-TF10" })).toEqual([]);
    expect(await findings(["PersonNr", "Nr", "S", 12])).toEqual(["error SPEC-CHARACTERS:personalNumber"]);
  });

  test("what its own type cannot read is that type's finding, except against a list of codes", async () => {
    expect(await findings(["Kursslut", "Dag", "S", 10], { Kursslut: "i vår" })).toEqual([]);
    expect(await findings(["Betyg", "Betyg\nA = a\n9 = streck", "BS", 1], { Betyg: "9" })).toEqual([]);
    expect(await findings(["Betyg", "Betyg\nA = a\n9 = streck", "BS", 1], { Betyg: "Å" })).toEqual([
      "error SPEC-CODE:grade",
    ]);
  });

  test("not at all where the cell is empty or shows an Excel error", async () => {
    for (const value of [" ", "#N/A"])
      expect(await findings(["Betyg", "Betyg\nA = a", "BS", 1], { Betyg: value })).toEqual([]);
  });
});

describe("characters", () => {
  const provider = (characters: string, value: Cell) =>
    findings(["Anordnare", "Namn", characters, 50], { Utbildningsanordnare: value });

  test.each([
    ["A", "a;b", "error SPEC-CHARACTERS:provider"], ["B", "Skola 2", "error SPEC-CHARACTERS:provider"],
    ["BS", "Skola_2", "error SPEC-CHARACTERS:provider"], ["S", "12a", "error SPEC-CHARACTERS:provider"],
    ["S", "1-2", "error SPEC-CHARACTERS:provider"], ["S", "12 3", "error SPEC-CHARACTERS:provider"],
    ["B", "Anna-Karin", "review SPEC-PUNCTUATION:provider"], ["BS", "3 A", "review SPEC-PUNCTUATION:provider"],
  ])("%s does not take %s", async (characters, value, finding) => {
    expect(await provider(characters, value)).toEqual([finding]);
  }); // prettier-ignore

  test.each([["A", "Ö–b, 2!"], ["B", "Åsö"], ["BS", "Åsö2"], ["S", 12], ["S och bindestreck", "1-2"], ["BS och punkt", "a.1"]])(
    "%s takes %s", async (characters, value) => {
      expect(await provider(characters, value)).toEqual([]);
    }); // prettier-ignore
});

describe("length and codes", () => {
  test("a letter with its accent is one character, however it is stored", async () => {
    expect(
      await findings(["Anordnare", "Namn", "B", 3], { Utbildningsanordnare: "A\u030aso\u0308" }),
    ).toEqual([]);
    expect(await findings(["Anordnare", "Namn", "B", 2], { Utbildningsanordnare: "Åsö" })).toEqual([
      "error SPEC-LENGTH:provider",
    ]);
  });

  test("a code beside free text is let through", async () => {
    const rows = ["Anordnare", "Fritext\n9999999999 = Uppgift saknas", "B", 5];
    expect(await findings(rows, { Utbildningsanordnare: 9_999_999_999 })).toEqual([]);
    expect(await findings(rows, { Utbildningsanordnare: 9_999_999_998 })).toEqual([
      "error SPEC-CHARACTERS:provider", "error SPEC-LENGTH:provider",
    ]); // prettier-ignore
  });

  test("a code in another case, or its meaning, is corrected to the code", async () => {
    const document = specificationOf(["Anordnare", "Tillåtna värden\nK = Kommunen\nE = Entreprenad", "B", 1]);
    for (const [value, code, safe] of [["k", "K", true], ["entreprenad", "E", false]] as const) {
      const { review } = await reviewed(document, { Utbildningsanordnare: value });
      expect(review.findings("SPEC-CODE:provider")[0]?.fixes).toEqual([
        { column: "provider", address: "G2", value: code, safe },
      ]);
    } // prettier-ignore
  });

  test("a number within a range of codes is one of them", async () => {
    const rows = ["Anordnare", "Tillåtna värden\n0-100 = procent\n999 = saknas", "S", 3];
    expect(await findings(rows, { Utbildningsanordnare: 100 })).toEqual([]);
    expect(await findings(rows, { Utbildningsanordnare: 101 })).toEqual(["error SPEC-CODE:provider"]);
  });
});

describe("the checks", () => {
  test("come after the return's own, and only for columns that the sheet has", async () => {
    const document = specificationOf(
      ["Betyg", "x", "B", 1],
      ["Avbrott", "x", "B", 1],
      ["Okänd", "x", "B", 1],
    );
    const { opened, review } = await reviewed(document);
    const ids = opened.checks.map(({ id }) => id);
    expect(ids.slice(-3)).toEqual(["SPEC-CHARACTERS:grade", "SPEC-PUNCTUATION:grade", "SPEC-LENGTH:grade"]);
    expect(review.outcomes.slice(-3).map(({ check }) => check)).toEqual(ids.slice(-3));
    expect(ids[0]).toMatch(/^KVX-/);
  });

  test("name the document and its version as their source", () => {
    const [check] = specificationChecks(
      specificationOf(["Betyg", "Betyg i kursen", "B", 1]), { grade: "Betyg" }, komvuxColumns,
    ); // prettier-ignore
    expect(check?.source).toEqual({
      title: "SCB: Postbeskrivning för datafil, Komvux VT 2026 (2026-05-07)",
      stated: "Betyg: B. Betyg i kursen",
      date: "2026-05-07",
    });
  });

  test("are none for a link to what is not there", () => {
    const document = specificationOf(["Betyg", "x", "B", 1]);
    expect(specificationChecks(document, { grade: "Saknas", missing: "Betyg" }, komvuxColumns)).toEqual([]);
  });

  test("are put into words with the column's own header, the document and its date", async () => {
    const { review, opened } = await reviewed(specificationOf(["Anordnare", "x", "B", 3]));
    const [finding] = review.findings("SPEC-LENGTH:provider");
    if (finding === undefined) throw new Error("no finding");
    expect(renderFinding(finding, "sv")).toMatchObject({
      title: "För långt värde i Utbildningsanordnare",
      message:
        "”Anordnaren” är 10 tecken långt. Anordnare får vara högst 3, enligt Postbeskrivning för datafil, Komvux VT 2026 (2026-05-07).",
    });
    expect(renderCheck(finding.check, "en", opened.table.headers).title).toBe(
      "Value too long in Utbildningsanordnare",
    );
  });
});

describe.each(["sv", "en"] as const)("the texts in %s", (language) => {
  test.each([...specificationCheckIds])(
    "%s: whole sentences, nothing shouted, every placeholder known",
    (id) => {
      const text = checkTexts[language][id];
      const known = [
        "#column",
        "observed",
        "wrong",
        "variable",
        "characters",
        "document",
        "length",
        "maxLength",
        "codes",
      ];
      for (const [part, words] of Object.entries(text ?? {}) as [string, string][]) {
        expect(words).not.toMatch(/!|ogiltig|invalid/i);
        if (part !== "title") expect(words).toMatch(/\.$/);
        for (const [, name = ""] of words.matchAll(/\{(#?\w+)[|}]/g)) expect(known).toContain(name);
      }
      expect(text?.message).toContain("{document}");
    },
  );
});
