import type { HalfYear } from "../regulations/half-year";
import type { Day } from "../values/day";
import { withoutPersonalNumbers } from "../values/personal-numbers-in-text";
import type { Check } from "./check";
import type { CheckOutcome } from "./check-run";
import type { Columns } from "./column";
import type { Confirmation } from "./confirmation";
import type { Finding } from "./finding";
import type { Review, Summary } from "./review";
import type { Table } from "./table";
import { veiledFindings } from "./veiled-findings";

/** The most findings of one check that a report lists; all are counted. */
export const findingsReported = 1_000;

/** What a report states beside the review. */
export interface ReportFacts {
  readonly returnId: string;
  readonly columns: Columns;
  readonly halfYear: HalfYear;
  readonly madeOn: Day;
  readonly toolVersion: string;
  readonly rulesVersion: string;
  /** False leaves out what points a person out; the faces ask for true only when the person does. */
  readonly personalData: boolean;
  /** The sheet's row numbers of people with protected identity: counted, and never listed, asked for or not. */
  readonly protectedRows?: ReadonlySet<number>;
}

/** A check with its findings, the first `findingsReported` of them. */
export interface ReportedCheck extends CheckOutcome {
  readonly findings: readonly Finding[];
  /** Findings of the listed stretch that concern people with protected identity, and are left out. */
  readonly withheld: number;
}

/** A confirmation and the findings that it holds for now. */
export interface ReportedConfirmation extends Pick<Confirmation, "check" | "reason" | "on"> {
  readonly count: number;
  /** Of the first of them. */
  readonly address: string;
}

/** A review as it is handed to somebody else (rapport): data only, the words are put in by `report/`. */
export interface Report extends Omit<ReportFacts, "columns" | "protectedRows"> {
  /** How many rows are left out because they concern people with protected identity. */
  readonly protectedRowCount: number;
  readonly sheet: string;
  readonly rows: number;
  /** The headers as they stand in the sheet, by column key; for columns that it lacks, the return's own. */
  readonly headers: Readonly<Record<string, string>>;
  readonly missingColumns: readonly string[];
  readonly open: Summary;
  readonly confirmed: Summary;
  /** Every check, in the return's order. */
  readonly checks: readonly ReportedCheck[];
  readonly confirmations: readonly ReportedConfirmation[];
}

/** Builds the report of a review. What is left out for privacy is left out here, so that no renderer can show it. */
export function buildReport(
  review: Review,
  { columns, protectedRows = new Set(), ...facts }: ReportFacts,
): Report {
  const { table } = review;
  const reading = { date1904: table.grid.date1904, today: facts.madeOn };
  const veiled = facts.personalData ? (finding: Finding) => finding : veiledFindings(columns, reading);
  const checks = review.outcomes.map((outcome) => {
    const found = review.findings(outcome.check, 0, findingsReported);
    const shown = found.filter(({ row }) => !protectedRows.has(row));
    return { ...outcome, findings: shown.map(veiled), withheld: found.length - shown.length };
  });
  return {
    ...facts,
    protectedRowCount: protectedRows.size,
    sheet: facts.personalData ? table.grid.sheet : withoutPersonalNumbers(table.grid.sheet),
    rows: review.rowCount,
    headers: headersOf(table, columns),
    missingColumns: Object.keys(columns).filter(
      (key) => columns[key]?.presence !== "optional" && table.mapping[key] === undefined,
    ),
    open: review.summary,
    confirmed: review.confirmed,
    checks,
    confirmations: confirmationsIn(review),
  };
}

function headersOf({ headers }: Table, columns: Columns): Record<string, string> {
  return Object.fromEntries(
    Object.entries(columns).map(([key, { header }]) => [key, headers[key] ?? header]),
  );
}

function confirmationsIn(review: Review): ReportedConfirmation[] {
  const found = new Map<Confirmation, { count: number; address: string }>();
  for (const { check, confirmed } of review.outcomes) {
    for (const { confirmation, cells } of review.findings(check, 0, confirmed, "confirmed")) {
      if (confirmation === undefined) continue;
      const earlier = found.get(confirmation);
      if (earlier === undefined) found.set(confirmation, { count: 1, address: cells[0].address });
      else earlier.count++;
    }
  }
  return [...found].map(([{ check, reason, on }, covered]) => ({ check, reason, on, ...covered }));
}

/** The severities, gravest first, as reports list them. */
export const severitiesInOrder: readonly Check["severity"][] = ["error", "review", "note"];
