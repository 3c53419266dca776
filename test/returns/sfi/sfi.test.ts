import { sfiSamples } from "../../../scripts/samples/sfi/sfi-samples";
import { sfiCheckIds } from "../../../src/returns/sfi/check-id";
import { describeReturn } from "../describe-return";
import { describeSamples } from "../describe-samples";
import { sfiUnderTest } from "./sfi-under-test";

describeReturn(sfiUnderTest, [
  ["Pnr", "Studieväg/kurs", "Språk", "Startdatum", "Slutdatum", "Betyg"],
  [
    "Personnummer",
    "Studieväg",
    "Kurs",
    "Språkkod",
    "Kursstart",
    "Kursslut",
    "Avbrott",
    "Avbrottsdatum",
    "Betyg",
  ],
  ["PERSON-NR", "studieväg (1-3)", "kurs (A-D)", "Modersmål", "START DATUM", "slut datum", "Resultat"],
]);

describe("the sfi samples", () => {
  describeSamples({
    returnId: "sfi",
    name: "sfi",
    rowCount: 197,
    halfYear: { year: 2026, half: 1 },
    settings: { today: sfiUnderTest.today },
    ids: sfiCheckIds,
    make: sfiSamples,
  });
});
