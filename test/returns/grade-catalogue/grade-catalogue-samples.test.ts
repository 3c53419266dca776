import { catalogueSamples } from "../../../scripts/samples/grade-catalogue/catalogue-samples";
import { gradeCatalogueCheckIds } from "../../../src/returns/grade-catalogue/check-id";
import { describeSamples } from "../describe-samples";
import { gradeCatalogueUnderTest } from "./grade-catalogue-under-test";

describe("the samples of the grade catalogue", () => {
  describeSamples({
    returnId: "gradeCatalogue",
    name: "betygskatalog",
    rowCount: 288,
    halfYear: { year: 2026, half: 1 },
    settings: { today: gradeCatalogueUnderTest.today },
    ids: gradeCatalogueCheckIds,
    make: catalogueSamples,
  });
});
