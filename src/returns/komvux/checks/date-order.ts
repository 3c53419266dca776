import { iso } from "../../../values/day";
import { scbRegister } from "../sources";
import { rowCheck } from "./checks-on-komvux";

/** A course that ends before it begins. */
export const dateOrder = rowCheck({
  id: "KVX-DATE-ORDER",
  severity: "error",
  basis: "meaning",
  source: scbRegister("Kursstart och Kursslut är två av variablerna i komvuxregistret."),
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
