import { streck } from "../sources";
import { rowCheck } from "./checks-on-follow-up";

/** A streck, and no contact with Nacka's rektor noted. */
export const streckContact = rowCheck({
  id: "FUP-STRECK-CONTACT",
  severity: "review",
  basis: "stated",
  source: streck,
  needs: ["grade"],
  reads: ["principalContact"],
  test: ({ grade, principalContact }) =>
    grade === "streck" && principalContact?.set !== true ? { at: ["grade", "principalContact"] } : undefined,
  passes: [{ grade: "-", principalContact: "2026-05-20" }, { grade: "F" }],
  fails: [{ grade: "-" }, { grade: "streck", principalContact: "Nej" }],
});
