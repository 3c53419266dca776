import { wholeClass } from "../deviation";
import { protectedPersons } from "../sources";
import { engA, lineA, personB } from "./examples";

const hidden = { ...engA, personalNumber: personB, protected: "Ja" };

/**
 * A person with protected personal data (skyddade personuppgifter) on the sheet: a privacy alarm, not a difference. The
 * lines are counted and nothing else of them is kept: no cell, no value.
 */
export const protectedOnSheet = wholeClass({
  id: "D25",
  severity: "error",
  basis: "stated",
  source: protectedPersons,
  needs: { register: ["protected"] },
  find: ({ payouts }, { settings }) => {
    const count = payouts.reduce((sum, { protectedLines }) => sum + protectedLines, 0);
    // Whether protected persons may be on the sheets of the later system is not known: there it is to be asked about.
    const severity = settings.regulations === "nacka24" ? "error" : "review";
    return count === 0 ? [] : [{ severity, params: { count, regulations: settings.regulations } }];
  },
  passes: [{ sheet: [lineA], register: [engA, hidden] }],
  fails: [{ sheet: [lineA, { ...lineA, personalNumber: personB }], register: [engA, hidden] }],
});
