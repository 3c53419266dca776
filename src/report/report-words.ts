import type { Severity } from "../engine/check";
import { type Report, type ReportedCheck, severitiesInOrder } from "../engine/report";
import { halfYearName, protectedTexts, reportTexts, returnName } from "../locale/locale";
import { renderCheck, renderFinding } from "../locale/render-finding";
import { shownValue } from "../locale/shown-value";
import type { Language } from "../locale/text";
import { iso } from "../values/day";

/** A report in words, ready to be laid out; html and xlsx show the same. */
export interface ReportWords {
  readonly language: Language;
  readonly title: string;
  readonly about: readonly (readonly [label: string, value: string])[];
  readonly counts: readonly CountWords[];
  /** The checks with findings, gravest first. */
  readonly checks: readonly CheckWords[];
  /** Reason, check, day, how many findings, the first cell. */
  readonly confirmations: readonly (readonly string[])[];
  readonly coverage: {
    readonly sentences: readonly string[];
    /** Every check: title, id, severity, what became of it. */
    readonly checks: readonly (readonly string[])[];
    /** Those of them that did not run. */
    readonly notRun: readonly (readonly string[])[];
  };
}

export interface CountWords {
  readonly severity: Severity;
  readonly name: string;
  readonly open: number;
  readonly confirmed: number;
}

export interface CheckWords {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly count: number;
  readonly confirmed: number;
  readonly fix: string;
  readonly findings: readonly FindingWords[];
  /** "… and 12 more", or "". */
  readonly more: string;
}

export interface FindingWords {
  readonly row: number;
  readonly cells: string;
  readonly column: string;
  readonly value: string;
  readonly message: string;
  /** "" where it is open. */
  readonly confirmed: string;
}

/** Puts a report into words. */
export function reportWords(report: Report, language: Language): ReportWords {
  const texts = reportTexts[language];
  return {
    language,
    title: texts.title,
    about: about(report, language),
    counts: severitiesInOrder.map((severity) => ({
      severity,
      name: texts.severities[severity],
      open: report.open[severity],
      confirmed: report.confirmed[severity],
    })),
    checks: severitiesInOrder.flatMap((severity) =>
      report.checks
        .filter((check) => check.severity === severity && check.count > 0)
        .map((check) => checkWords(check, report, language)),
    ),
    confirmations: report.confirmations.map(({ check, reason, on, count, address }) => [
      renderCheck(check, language, report.headers).title,
      reason,
      iso(on),
      String(count),
      address,
    ]),
    coverage: coverage(report, language),
  };
}

function about(report: Report, language: Language): [string, string][] {
  const { about: labels, withPersonalData, withoutPersonalData } = reportTexts[language];
  const { start, end } = report.halfYear;
  return [
    [labels.return, returnName(report.returnId, language)],
    [labels.halfYear, `${halfYearName(report.halfYear, language)} (${iso(start)} – ${iso(end)})`],
    [labels.sheet, report.sheet],
    [labels.rows, String(report.rows)],
    ...protectedLine(report, language),
    [labels.madeOn, iso(report.madeOn)],
    [labels.rules, report.rulesVersion],
    [labels.tool, report.toolVersion],
    [labels.personalData, report.personalData ? withPersonalData : withoutPersonalData],
  ];
}

function protectedLine({ protectedRowCount }: Report, language: Language): [string, string][] {
  const { heading, leftOut } = protectedTexts[language];
  return protectedRowCount === 0 ? [] : [[heading, leftOut(protectedRowCount)]];
}

function checkWords(check: ReportedCheck, { headers }: Report, language: Language): CheckWords {
  const texts = reportTexts[language];
  const { title, fix } = renderCheck(check.check, language, headers);
  const unlisted = check.count - check.findings.length - check.withheld;
  return {
    id: check.check,
    title,
    fix,
    severity: check.severity,
    severityName: texts.severities[check.severity],
    count: check.count,
    confirmed: check.confirmed,
    more: [
      ...(unlisted > 0 ? [texts.more(unlisted)] : []),
      ...(check.withheld > 0 ? [texts.withheld(check.withheld)] : []),
    ].join(" "),
    findings: check.findings.map((finding) => ({
      row: finding.row,
      cells: finding.cells.map(({ address }) => address).join(", "),
      column: finding.cells[0].header,
      value: shownValue(finding, language),
      message: renderFinding(finding, language, headers).message,
      confirmed: finding.confirmation ? texts.confirmedWith(finding.confirmation.reason) : "",
    })),
  };
}

function coverage(report: Report, language: Language): ReportWords["coverage"] {
  const texts = reportTexts[language];
  const named = (keys: readonly string[]) => keys.map((key) => report.headers[key] ?? key).join(", ");
  const became = ({ state, missing }: ReportedCheck) =>
    state === "ran" ? texts.ran : state === "failed" ? texts.failed : texts.missingColumns(named(missing));
  const line = (check: ReportedCheck) => [
    renderCheck(check.check, language, report.headers).title,
    check.check,
    texts.severities[check.severity],
    became(check),
  ];
  const ran = report.checks.filter(({ state }) => state === "ran");
  return {
    sentences: [
      texts.coverageCount(ran.length, report.checks.length),
      ...(report.missingColumns.length > 0 ? [texts.columnsMissing(named(report.missingColumns))] : []),
      texts.limits,
    ],
    checks: report.checks.map(line),
    notRun: report.checks.filter(({ state }) => state !== "ran").map(line),
  };
}
