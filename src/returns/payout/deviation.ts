import type { Basis, Severity } from "../../engine/check";
import type { Source } from "../../regulations/source";
import type { CourseList } from "../../regulations/courses/course-list";
import type { Month } from "../../regulations/month";
import type { PayableEvent } from "../../regulations/payable-event";
import type { Day } from "../../values/day";
import type { Cell, Params } from "../../values/reading";
import type { Flip } from "./closing";
import type { PayoutColumn, RegisterColumn } from "./columns";
import type { DeviationId } from "./deviation-id";
import type { PayoutLine, RegisterRow, StatedTotal } from "./entry";
import type { FollowUp } from "./follow-up";
import type { PayoutSettings, Unknown } from "./payout-settings";
import type { ReadPayout } from "./read-payout";
import type { ReadRegister } from "./read-register";

/** A row of the register and the lines that belong to it, over the months at hand; one side may be empty. */
export interface Case {
  readonly row: RegisterRow | undefined;
  /** The line of this month, ordinary before corrections; undefined where this month's sheet has none. */
  readonly line: PayoutLine | undefined;
  /** Every line of the case in the months at hand, corrections too. */
  readonly lines: readonly PayoutLine[];
  /** Rows of the register with the same person, course and start: more than one is a repetition there. */
  readonly rowCount: number;
  /** How the two met: "exact", "nearStart", "courseName", "person", or "alone". */
  readonly by: string;
  /** Rows that the line may also be, for a person to settle. */
  readonly candidates: readonly RegisterRow[];
  /** True for a row that is such a candidate: it may be on the sheet after all. */
  readonly isCandidate: boolean;
  /** True where these sheets pay another course of the same package (kurspaket) for the person. */
  readonly packagePaid: boolean;
}

/** What every deviation class may ask besides the case. */
export interface PayoutContext {
  /** The month that is reconciled, and the first for which a sheet is at hand. */
  readonly month: Month;
  readonly firstMonth: Month;
  readonly today: Day;
  readonly settings: PayoutSettings;
  readonly courses: CourseList;
  readonly sheetHas: (key: PayoutColumn) => boolean;
  readonly registerHas: (key: RegisterColumn) => boolean;
  /** The share, in per cent, that most lines of an event have on these sheets; observed, never a rule. */
  readonly observedShares: ReadonlyMap<PayableEvent, number>;
}

/** Everything at once, for deviations that are not of one case. */
export interface Whole {
  readonly cases: readonly Case[];
  readonly payouts: readonly ReadPayout[];
  /** This month's sheets. */
  readonly current: readonly ReadPayout[];
  readonly register: ReadRegister;
  /** Rows of protected persons, kept out of the cases. */
  readonly protectedRows: readonly RegisterRow[];
  /** What earlier months' noted deviations came to; undefined where nothing was noted. */
  readonly followUp: FollowUp | undefined;
}

/** What a class found. Values are as a person writes them; `effect` is öre, above zero for what the sheet pays too little. */
export interface Found {
  readonly line?: PayoutLine | StatedTotal | undefined;
  readonly row?: RegisterRow | undefined;
  /** The columns to look at on either side. */
  readonly sheetColumn?: PayoutColumn;
  readonly registerColumn?: RegisterColumn;
  readonly own?: string;
  readonly sheet?: string;
  readonly effect?: number | undefined;
  /** "atMost": in full, because the share is not known. */
  readonly effectIs?: "exact" | "atMost";
  readonly severity?: Severity;
  readonly params?: Params;
  readonly restsOn?: readonly Unknown[];
  readonly flips?: readonly Flip[];
}

/** A found deviation (avvikelse) of one class. Data only; the words are in `locale/`. */
export interface Deviation extends Found {
  readonly class: DeviationId;
  readonly severity: Severity;
  readonly case: Case | undefined;
  readonly sheetCell: string | undefined;
  readonly registerCell: string | undefined;
}

/** The sheet's cell, "N47"; with the sheet's name where there are several. */
export function sheetCellOf(
  { line, sheetCell }: Pick<Deviation, "line" | "sheetCell">,
  several: boolean,
): string | undefined {
  return several && line !== undefined && sheetCell !== undefined
    ? `${line.place.sheet}!${sheetCell}`
    : sheetCell;
}

/** Rows as a person would type them, for a class's examples. */
export interface DeviationExample {
  readonly sheet: readonly Readonly<Partial<Record<PayoutColumn, Cell>>>[];
  readonly register: readonly Readonly<Partial<Record<RegisterColumn, Cell>>>[];
  /** Rows after the lines, such as sums: label and amount. */
  readonly totals?: readonly (readonly [label: string, amount: Cell])[];
  /** Sheet of the month before. */
  readonly earlier?: readonly Readonly<Partial<Record<PayoutColumn, Cell>>>[];
  readonly settings?: Partial<PayoutSettings>;
  /** YYYY-MM-DD; 2023-04-22 where left out. The month is 2023-03. */
  readonly today?: string;
  /** The courses of deviations that were noted on the sheet of the month before. */
  readonly noted?: readonly Readonly<Partial<Record<PayoutColumn, Cell>>>[];
}

/** What every class states of itself. */
export interface DeviationFacts {
  readonly id: DeviationId;
  readonly severity: Severity;
  readonly basis: Basis;
  readonly source: Source;
  readonly restsOn?: readonly Unknown[];
  /** Columns without which the class finds nothing, so that the result can say so. */
  readonly needs?: {
    readonly sheet?: readonly PayoutColumn[];
    readonly register?: readonly RegisterColumn[];
  };
  readonly passes: readonly DeviationExample[];
  readonly fails: readonly DeviationExample[];
}

/** A class that looks at one case at a time. */
export interface CaseClass extends DeviationFacts {
  readonly scope: "case";
  /** Set for what matters only together with another deviation of the case. */
  readonly alongside?: true;
  readonly find: (one: Case, context: PayoutContext) => Found | undefined;
}

/** A class that looks at all of it. */
export interface WholeClass extends DeviationFacts {
  readonly scope: "whole";
  readonly find: (whole: Whole, context: PayoutContext) => readonly (Found & { readonly case?: Case })[];
}

/** A documented kind of difference between a payout sheet and the provider's register. */
export type DeviationClass = CaseClass | WholeClass;

export const caseClass = (definition: Omit<CaseClass, "scope">): CaseClass => ({
  scope: "case",
  ...definition,
});
export const wholeClass = (definition: Omit<WholeClass, "scope">): WholeClass => ({
  scope: "whole",
  ...definition,
});
