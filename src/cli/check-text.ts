import type { Severity } from "../engine/check";
import { commandLineTexts, protectedTexts, readinessTexts } from "../locale/locale";
import { renderCheck } from "../locale/render-finding";
import type { Language } from "../locale/text";
import { columnNames } from "../engine/column-names";
import { listLines } from "./lists-used";
import { type CheckedWorkbook, doubledColumns, headline, type ListedFinding } from "./check-workbook";

const severities: readonly Severity[] = ["error", "review", "note"];
const listedInText = 20;

/** A review as the terminal shows it: by severity, then by check, each with its first cells. */
export function textOf(checked: CheckedWorkbook, language: Language): string {
  const texts = commandLineTexts[language];
  const { result } = checked;
  const { error, review, note } = result.summary;
  const lines = [
    headline(checked, language),
    ...doubledColumns(checked, language),
    ...uncomputed(checked, language),
    ...listLines(result.lists, language),
    ...(result.protectedRows > 0 ? [protectedTexts[language].leftOut(result.protectedRows)] : []),
    "",
  ];
  if (error + review + note === 0) lines.push(texts.clean(texts.rows(result.rows)));
  for (const severity of severities) lines.push(...severityLines(checked, severity, language));
  lines.push(...notRun(checked, language));
  if (error + review + note > 0) lines.push(texts.counts(error, review, note));
  const confirmed = result.confirmed.review + result.confirmed.note;
  if (confirmed > 0) lines.push(readinessTexts[language].confirmed(confirmed));
  return lines.join("\n");
}

function uncomputed({ opened }: CheckedWorkbook, language: Language): string[] {
  const { uncomputed: found } = opened.table.grid;
  return found === undefined ? [] : [commandLineTexts[language].uncomputed(found.count, found.first)];
}

function severityLines(
  { result, opened }: CheckedWorkbook,
  severity: Severity,
  language: Language,
): string[] {
  const texts = commandLineTexts[language];
  const outcomes = result.checks
    .map((outcome) => ({ ...outcome, count: outcome.count - outcome.confirmed }))
    .filter((outcome) => outcome.severity === severity && outcome.count > 0);
  if (outcomes.length === 0) return [];
  const lines = [`${texts.severities[severity]} (${result.summary[severity]})`];
  for (const { check, count } of outcomes) {
    const findings = result.findings.filter((finding) => finding.check === check).slice(0, listedInText);
    lines.push(`  ${renderCheck(check, language, opened.table.headers).title} (${count})  ${check}`);
    lines.push(...findings.map(findingLine));
    if (count > findings.length) lines.push(`    ${texts.more(count - findings.length)}`);
  }
  return [...lines, ""];
}

function findingLine({ cell, message, fixes }: ListedFinding): string {
  const fix = fixes.map(({ cell: at, value }) => `${at} = ${value}`).join(", ");
  return `    ${cell.padEnd(6)} ${message}${fix === "" ? "" : `  → ${fix}`}`;
}

function notRun({ result, opened }: CheckedWorkbook, language: Language): string[] {
  const texts = commandLineTexts[language];
  const names = columnNames(opened.columns, opened.table.headers);
  const lines = result.checks.flatMap(({ check, state, missing }) => {
    const { title } = renderCheck(check, language, names);
    if (state === "missingColumns")
      return [texts.skipped(title, missing.map((key) => names[key] ?? key).join(", "))];
    return state === "failed" ? [texts.failed(title)] : [];
  });
  return lines.length === 0 ? [] : [...lines, ""];
}
