import { komvuxSamples } from "../../../scripts/samples/komvux/komvux-samples";
import { headerWords } from "../../../src/engine/header-words";
import { komvuxCheckIds } from "../../../src/returns/komvux/check-id";
import { describeReturn } from "../describe-return";
import { describeSamples } from "../describe-samples";
import { keysOf, reviewOf } from "../return-under-test";
import { komvuxUnderTest } from "./komvux-under-test";

describeReturn(komvuxUnderTest, [
  ["Pnr", "Kurs/ämneskod", "Startdatum", "Slutdatum", "Avbr.datum", "Betygsvärde"],
  ["Personnummer (ÅÅÅÅMMDDNNNN)", "Kurs kod", "Kursstart", "Kursslut", "Poäng", "Betyg", "Avbrott"],
  ["PERSON-NR", "kurskod", "START DATUM", "slut datum", "Kurspoäng", "Anordnare", "Nivå"],
]);

describe("the komvux samples", () => {
  describeSamples({
    returnId: "komvux",
    name: "komvux",
    rowCount: 312,
    halfYear: { year: 2026, half: 1 },
    settings: { today: komvuxUnderTest.today },
    ids: komvuxCheckIds,
    make: komvuxSamples,
  });
});

describe("the komvux return", () => {
  test("has SCB's 14 variables in its order, after the school unit", () => {
    expect(Object.values(komvuxUnderTest.definition.columns).map(({ header }) => header)).toEqual([
      "Skolenhetskod",
      "Personnummer",
      "Kurskod",
      "Utbildningsnivå",
      "Poäng för kursen",
      "Kursdeltagarens genomförda verksamhetspoäng för kursen",
      "Kursstart",
      "Kursslut",
      "Kursens förläggning",
      "Utbildningsanordnare",
      "Betyg",
      "Orsak till att betygsvärde ej finns",
      "Avbrott",
      "Avbrottsdatum",
      "Prövning/validering",
    ]);
  });

  test.each(Object.entries(komvuxUnderTest.definition.columns))(
    "%s is known by at least ten other spellings",
    (_, { synonyms }) => {
      expect(synonyms.length).toBeGreaterThanOrEqual(10);
      expect(new Set(synonyms.map(headerWords)).size).toBeGreaterThanOrEqual(8);
    },
  );

  test("has at least 28 checks", () => {
    expect(komvuxCheckIds.length).toBeGreaterThanOrEqual(28);
  });

  test("without the school unit every check of several columns still runs", async () => {
    const keys = keysOf(komvuxUnderTest.definition).filter((key) => key !== "schoolUnit");
    const reviewed = await reviewOf(komvuxUnderTest, [{ provider: "x" }], keys);
    const stopped = reviewed.outcomes.filter(({ state }) => state !== "ran").map(({ check }) => check);
    expect(stopped.every((id) => id.startsWith("KVX-UNIT-"))).toBe(true);
  });
});
