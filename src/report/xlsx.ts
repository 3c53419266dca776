import type { Report } from "../engine/report";
import { reportTexts } from "../locale/locale";
import type { Language } from "../locale/text";
import { type ReportWords, reportWords } from "./report-words";
import { type TextSheet, writeWorkbook } from "./write-workbook";

/** The report as an .xlsx workbook: summary, findings to filter, confirmations, and every check with what became of it. */
export function reportXlsx(report: Report, language: Language): Uint8Array {
  const words = reportWords(report, language);
  return writeWorkbook([summary(words), findings(words), confirmations(words), coverage(words)]);
}

function summary(words: ReportWords): TextSheet {
  const texts = reportTexts[words.language];
  return {
    name: texts.summary,
    widths: [28, 60, 14],
    header: false,
    rows: [
      [words.title],
      ...words.about.map(([label, value]) => [label, value]),
      [],
      [texts.severity, texts.open, texts.confirmed],
      ...words.counts.map(({ name, open, confirmed }) => [name, open, confirmed]),
      [],
      ...words.coverage.sentences.map((sentence) => ["", sentence]),
    ],
  };
}

function findings(words: ReportWords): TextSheet {
  const texts = reportTexts[words.language];
  const heads = [
    texts.severity, texts.check, texts.row, texts.cells, texts.column, texts.value, texts.message, texts.fix,
    texts.confirmed, texts.checkId,
  ]; // prettier-ignore
  const rows = words.checks.flatMap((check) => [
    ...check.findings.map(({ row, cells, column, value, message, confirmed }) => [
      check.severityName, check.title, row, cells, column, value, message, check.fix, confirmed, check.id,
    ]), // prettier-ignore
    ...(check.more === ""
      ? []
      : [[check.severityName, check.title, "", "", "", "", check.more, "", "", check.id]]),
  ]);
  return {
    name: texts.findings,
    widths: [16, 32, 7, 12, 22, 22, 60, 60, 30, 28],
    header: true,
    rows: [heads, ...rows],
  };
}

function confirmations(words: ReportWords): TextSheet {
  const texts = reportTexts[words.language];
  return {
    name: texts.confirmations,
    widths: [40, 60, 14, 20, 12],
    header: true,
    rows: [[texts.check, texts.reason, texts.on, texts.holdsFor, texts.firstCell], ...words.confirmations],
  };
}

function coverage(words: ReportWords): TextSheet {
  const texts = reportTexts[words.language];
  return {
    name: texts.coverage,
    widths: [50, 30, 18, 60],
    header: true,
    rows: [[texts.check, texts.checkId, texts.severity, texts.result], ...words.coverage.checks],
  };
}
