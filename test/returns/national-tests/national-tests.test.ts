import { nationalTestsSamples } from "../../../scripts/samples/national-tests/national-tests-samples";
import { nationalTestsCheckIds } from "../../../src/returns/national-tests/check-id";
import { describeReturn } from "../describe-return";
import { describeSamples } from "../describe-samples";
import { nationalTestsUnderTest } from "./national-tests-under-test";

describeReturn(nationalTestsUnderTest, [
  ["Pnr", "Kurs", "Provdatum", "Provbetyg"],
  ["Skolenhetskod", "Personnummer", "Kurskod", "Deltagit", "Provresultat"],
  ["PERSON-NR", "Ämne/nivå", "Datum för prov", "DELT", "PROVB"],
]);

describe("the samples of national tests", () => {
  describeSamples({
    returnId: "nationalTests",
    name: "nationella-prov",
    rowCount: 190,
    halfYear: { year: 2026, half: 1 },
    settings: { today: nationalTestsUnderTest.today },
    ids: nationalTestsCheckIds,
    make: nationalTestsSamples,
  });
});
