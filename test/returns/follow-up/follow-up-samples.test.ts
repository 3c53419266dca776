import { followUpSamples } from "../../../scripts/samples/follow-up/follow-up-samples";
import { followUpCheckIds } from "../../../src/returns/follow-up/check-id";
import { describeSamples } from "../describe-samples";
import { followUpUnderTest } from "./follow-up-under-test";

describe("the samples of the follow-up register", () => {
  describeSamples({
    returnId: "followUp",
    name: "uppfoljning",
    rowCount: 340,
    halfYear: { year: 2026, half: 1 },
    settings: { today: followUpUnderTest.today },
    ids: followUpCheckIds,
    make: followUpSamples,
  });
});
