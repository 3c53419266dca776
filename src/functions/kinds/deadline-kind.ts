import type { RecurringKind } from "../../regulations/deadlines";
import { words } from "./words";

/** What is due. "Utbetalningsunderlag" alone is what the provider has to do: send it back. */
export const deadlineKind = words<RecurringKind>("deadlineKind", {
  payoutSheet: [
    "distribution",
    "distribution av utbetalningsunderlag",
    "utskick",
    "underlag från nacka",
    "utbetalningsunderlag från nacka",
    "payout sheet",
  ],
  payoutReturn: [
    "utbetalningsunderlag",
    "utbetalningsunderlaget",
    "underlag",
    "vidimering",
    "vidimerat utbetalningsunderlag",
    "återsändning",
    "återsänd",
    "payout return",
  ],
  scb: ["scb", "komvux", "sfi", "scb komvux", "scb sfi", "komvux och sfi"],
  nationalTests: [
    "nationella prov",
    "nationellt prov",
    "resultat av nationella prov",
    "provresultat",
    "np",
    "national tests",
  ],
  staff: ["personal", "pedagogisk personal", "lärare", "scb personal", "staff"],
});
