import { iso } from "../../../values/day";
import { registerSays } from "../sources";
import { rowCheck } from "./checks-on-follow-up";

/** A leave that ends before it begins. */
export const leaveOrder = rowCheck({
  id: "FUP-LEAVE-ORDER",
  severity: "error",
  basis: "meaning",
  source: registerSays("En ledighet börjar innan den slutar."),
  needs: ["leaveStart", "leaveEnd"],
  test: ({ leaveStart, leaveEnd }) =>
    leaveEnd < leaveStart
      ? { at: ["leaveEnd", "leaveStart"], params: { start: iso(leaveStart), end: iso(leaveEnd) } }
      : undefined,
  passes: [{ leaveStart: "2026-07-13", leaveEnd: "2026-07-13" }],
  fails: [{ leaveStart: "2026-07-13", leaveEnd: "2026-07-10" }],
});
