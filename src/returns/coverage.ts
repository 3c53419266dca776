/** Whose rule it is. Nacka's are numbered as they are met in its instructions; SCB's by what its variables imply. */
export type RuleOwner = "scb" | "nacka";

/** Why no check covers a rule, or covers it only in part. */
export type CoverageGap =
  /** The rule's own document is not public. */
  | "documentNotPublic"
  /** The code list that it takes is not public; the template's own list is used where there is one. */
  | "codesNotPublic"
  /** Nothing in a return shows it: paper, signatures, what is said at a meeting. */
  | "notInFile"
  /** Held by the add-in elsewhere: functions, deadlines, or the comparison of payouts. */
  | "elsewhere";

/** A known rule and the checks that hold it (Täckning). The words are in `locale/`. */
export interface KnownRule {
  readonly id: string;
  readonly owner: RuleOwner;
  /** Check ids of any return. */
  readonly checks: readonly string[];
  readonly gap?: CoverageGap;
}

const by =
  (owner: RuleOwner) =>
  <Id extends string>(
    id: Id,
    checks: readonly string[],
    gap?: CoverageGap,
  ): KnownRule & { readonly id: Id } => ({ id, owner, checks, ...(gap && { gap }) });

const scb = by("scb");
const nacka = by("nacka");

/** The rules that are known of the returns, in the order of their sources. Texts: locale/…/coverage.ts. */
export const knownRules = [
  scb("scb-controls", [], "documentNotPublic"),
  scb("one-outcome", [
    ...["KVX-OUTCOME-MISSING", "KVX-OUTCOME-GRADE-REASON", "KVX-OUTCOME-REASON-WITHDRAWAL"],
    "SFI-OUTCOME-MISSING",
  ]),
  scb("withdrawal-date", [
    ...["KVX-WITHDRAWAL-NO-DATE", "KVX-WITHDRAWAL-NO-MARK", "KVX-WITHDRAWAL-OUTSIDE"],
    ...["KVX-WITHDRAWAL-AFTER-PERIOD", "SFI-WITHDRAWAL-NO-DATE", "SFI-WITHDRAWAL-NO-MARK"],
    ...["SFI-WITHDRAWAL-OUTSIDE", "SFI-WITHDRAWAL-AFTER-PERIOD"],
  ]),
  scb("grade-and-withdrawal", ["KVX-OUTCOME-GRADE-WITHDRAWAL", "SFI-OUTCOME-GRADE-WITHDRAWAL"]),
  scb("reason-for-no-grade", ["KVX-OUTCOME-MISSING", "KVX-OUTCOME-GRADE-REASON"], "codesNotPublic"),
  scb("course-dates", [
    ...["KVX-DATE-ORDER", "KVX-DATE-SPAN", "KVX-PERIOD-OUTSIDE"],
    ...["SFI-DATE-ORDER", "SFI-DATE-SPAN", "SFI-PERIOD-OUTSIDE"],
  ]),
  scb("examination", ["KVX-EXAMINATION-SPAN"], "codesNotPublic"),
  scb("completed-points", ["KVX-COMPLETED-ABOVE"]),
  scb("level-and-code", ["KVX-LEVEL-COURSE"], "codesNotPublic"),
  scb("orientation-without-grade", ["KVX-ORIENTATION-GRADE"]),
  scb("no-duplicates", ["KVX-DUPLICATE", "SFI-DUPLICATE", "NPR-DUPLICATE", "STF-DUPLICATE", "EXM-DUPLICATE"]),
  scb("gy25-transition", ["KVX-GY11-LATE-START", "KVX-GY11-LATE-END", "KVX-GY25-EARLY-START"]),
  scb("sfi-pairs", ["SFI-PAIR", "SFI-PATH-SCHOOL-CODE", "SFI-COURSE-SCHOOL-CODE"]),
  scb("grade-scale", ["KVX-GRADE-SCALE", "SFI-GRADE-SCALE", "NPR-RESULT-SCALE", "EXM-GRADE-SCALE"], "codesNotPublic"), // prettier-ignore
  scb("subject-shares", ["STF-SUBJECT-SUM", "STF-SUBJECT-ABOVE"]),
  scb("school-unit", ["KVX-UNIT-MISSING", "SFI-UNIT-MISSING", "NPR-UNIT-MISSING", "STF-UNIT-MISSING"]),
  nacka("activity", ["FUP-ACTIVITY-WARNED", "FUP-ACTIVITY-FULL", "FUP-ACTIVITY-OVERDUE"]),
  nacka("wrong-course", ["FUP-WRONG-COURSE"]),
  nacka("streck", ["FUP-STRECK-CONTACT", "KVX-GRADE-STRECK", "SFI-GRADE-STRECK"]),
  nacka("sick-listed", ["FUP-SICK-COURSE-START", "FUP-SICK-LATER-COURSE", "FUP-SICK-CERTIFICATE"]),
  nacka("protected-identity", [], "elsewhere"),
  nacka("study-form", [], "elsewhere"),
  nacka("apl", ["FUP-APL-EDUCATION", "FUP-APL-COURSE", "FUP-APPRENTICE-POINTS", "FUP-VALIDATED-ABOVE"]),
  nacka("catalogue-content", [
    ...["CAT-PNR-MISSING", "CAT-NAME-MISSING", "CAT-UNIT-MISSING", "CAT-UNIT-OTHER", "CAT-AUTHORITY-MISSING"],
    ...["CAT-AUTHORITY-OTHER", "CAT-SCHOOL-MISSING", "CAT-COURSE-MISSING", "CAT-COURSE-NAME-MISSING"],
    ...["CAT-POINTS-MISSING", "CAT-GRADE-MISSING", "CAT-START-MISSING", "CAT-END-MISSING"],
    ...["CAT-GRADE-DATE-MISSING", "CAT-GRADE-DATE-END"],
  ]),
  nacka("catalogue-paper", ["CAT-DIGITAL", "CAT-HANDWRITTEN"], "notInFile"),
  nacka("specialisation", ["CAT-SPECIALISATION-MISSING"]),
  nacka("komvuxarbete", [
    ...["CAT-WORK-TITLE-MISSING", "CAT-WORK-SUMMARY-MISSING", "CAT-WORK-SUMMARY-LONG"],
    ...["CAT-WORK-UNSIGNED", "CAT-WORK-LANGUAGE", "EXM-WORK-MISSING"],
  ]),
  nacka("examination-marked", ["CAT-EXAMINATION-UNMARKED", "CAT-EXAMINATION-TIME"]),
  nacka("catalogue-due", ["CAT-DUE-OVERDUE", "CAT-DUE-UNDECIDED", "CAT-DUE-SOON", "CAT-SENT-LATE"]),
  nacka("national-tests", ["NPR-BASIC-LEVEL", "NPR-NOT-OBLIGATORY", "NPR-SFI-COURSE"]),
  nacka("return-deadlines", [], "elsewhere"),
  nacka("payout", [], "elsewhere"),
] as const;

export type KnownRuleId = (typeof knownRules)[number]["id"];

/** The checks of a return that no known rule asks for: our own, and those of how values are written. */
export function checksOfOurOwn(checks: readonly { readonly id: string }[]): string[] {
  const asked = new Set<string>(knownRules.flatMap((rule) => rule.checks));
  return checks.map(({ id }) => id).filter((id) => !asked.has(id));
}
