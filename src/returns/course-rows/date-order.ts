import { iso } from "../../values/day";
import type { Source } from "../../regulations/source";
import { rowCheck } from "./checks-on-participants";

/** A course that ends before it begins. */
export const dateOrder = (prefix: string, source: Source) =>
  rowCheck({
    id: `${prefix}-DATE-ORDER`,
    severity: "error",
    basis: "meaning",
    source,
    needs: ["startDate", "endDate"],
    test: ({ startDate, endDate }) =>
      endDate < startDate
        ? { at: ["endDate", "startDate"], params: { startDate: iso(startDate), endDate: iso(endDate) } }
        : undefined,
    passes: [
      { startDate: "2026-01-12", endDate: "2026-03-20" },
      { startDate: "2026-01-12", endDate: "2026-01-12" },
    ],
    fails: [{ startDate: "2026-03-20", endDate: "2026-01-12" }],
  });
