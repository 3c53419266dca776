import { iso } from "../../../values/day";
import { registerSays } from "../sources";
import { rowCheck } from "./checks-on-follow-up";

/** An illness that ends before it begins. */
export const sickOrder = rowCheck({
  id: "FUP-SICK-ORDER",
  severity: "error",
  basis: "meaning",
  source: registerSays("En sjukskrivning börjar innan den slutar."),
  needs: ["sickStart", "sickEnd"],
  test: ({ sickStart, sickEnd }) =>
    sickEnd < sickStart
      ? { at: ["sickEnd", "sickStart"], params: { start: iso(sickStart), end: iso(sickEnd) } }
      : undefined,
  passes: [{ sickStart: "2026-03-02", sickEnd: "2026-03-02" }],
  fails: [{ sickStart: "2026-03-02", sickEnd: "2026-02-27" }],
});
