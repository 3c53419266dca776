import { payoutReturnDay } from "../../../regulations/deadlines";
import { addMonths, dateIn } from "../../../regulations/month";
import { day, iso } from "../../../values/day";
import { wholeClass } from "../deviation";
import { signEveryPage } from "../sources";
import { engA, lineA } from "./examples";

const signed = { pagesTotal: 2, pagesSigned: 2, uploadedOn: day("2023-04-28") };

/** Pages that lack a signature or are not there, or a sheet that is not back by the 28th. */
export const signingIncomplete = wholeClass({
  id: "D30",
  severity: "error",
  basis: "stated",
  source: signEveryPage,
  find: ({ current }, { settings: { signing }, month, today }) => {
    const missing = current.reduce(
      (sum, { pages }) => sum + Math.max(0, pages.stated - pages.seen.length),
      0,
    );
    const due = dateIn(addMonths(month, 1), payoutReturnDay);
    const [unsigned, late] =
      signing === undefined || due === undefined
        ? [0, false]
        : [signing.pagesTotal - signing.pagesSigned, (signing.uploadedOn ?? today) > due];
    if (missing === 0 && unsigned <= 0 && !late) return [];
    return [
      {
        params: {
          missing,
          unsigned: Math.max(0, unsigned),
          late: late ? 1 : 0,
          due: due === undefined ? "" : iso(due),
        },
      },
    ];
  },
  passes: [
    { sheet: [lineA], register: [engA] },
    { sheet: [lineA], register: [engA], settings: { signing: signed }, today: "2023-05-10" },
    { sheet: [lineA], register: [engA], totals: [["Sida 1 av 1", null]] },
  ],
  fails: [
    { sheet: [lineA], register: [engA], settings: { signing: { ...signed, pagesSigned: 1 } } },
    { sheet: [lineA], register: [engA], settings: { signing: { ...signed, uploadedOn: day("2023-04-29") } } },
    {
      sheet: [lineA],
      register: [engA],
      settings: { signing: { pagesTotal: 1, pagesSigned: 1 } },
      today: "2023-04-29",
    },
    { sheet: [lineA], register: [engA], totals: [["Sida 1 av 2", null]] },
  ],
});
