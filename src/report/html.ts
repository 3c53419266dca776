import type { Report } from "../engine/report";
import { reportTexts } from "../locale/locale";
import type { Language } from "../locale/text";
import { type CheckWords, type ReportWords, reportWords } from "./report-words";

/**
 * The report as one HTML page: no scripts, nothing fetched from elsewhere, and laid out for A4. Every text that comes
 * from the workbook is escaped.
 */
export function reportHtml(report: Report, language: Language): string {
  const words = reportWords(report, language);
  const texts = reportTexts[language];
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escape(words.title)}</title>`,
    `<style>${css}</style>`,
    "</head>",
    "<body>",
    `<h1>${escape(words.title)}</h1>`,
    `<dl>${words.about.map(([label, value]) => `<dt>${escape(label)}</dt><dd>${escape(value)}</dd>`).join("\n")}</dl>`,
    `<h2>${escape(texts.summary)}</h2>`,
    counts(words),
    `<h2>${escape(texts.findings)}</h2>`,
    ...(words.checks.length === 0
      ? [paragraph(texts.clean)]
      : words.checks.map((check) => section(check, words))),
    `<h2>${escape(texts.confirmations)}</h2>`,
    words.confirmations.length === 0
      ? paragraph(texts.noConfirmations)
      : table([texts.check, texts.reason, texts.on, texts.holdsFor, texts.firstCell], words.confirmations),
    `<h2>${escape(texts.coverage)}</h2>`,
    ...words.coverage.sentences.map(paragraph),
    words.coverage.notRun.length === 0
      ? ""
      : table([texts.check, texts.checkId, texts.severity, texts.result], words.coverage.notRun),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function counts(words: ReportWords): string {
  const texts = reportTexts[words.language];
  const rows = words.counts.map(
    ({ severity, name, open, confirmed }) =>
      `<tr class="${severity}"><th scope="row">${escape(name)}</th><td class="number">${open}</td><td class="number">${confirmed}</td></tr>`,
  );
  const heads = [texts.severity, texts.open, texts.confirmed];
  return `<table class="counts">\n${headRow(heads)}\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

function section(check: CheckWords, { language }: ReportWords): string {
  const texts = reportTexts[language];
  const rows = check.findings.map(({ row, cells, column, value, message, confirmed }) => [
    String(row),
    cells,
    column,
    value,
    [message, confirmed].filter(Boolean).join(" "),
  ]);
  return [
    `<section class="${check.severity}">`,
    `<h3>${escape(check.title)} <span class="count">${check.count}</span></h3>`,
    `<p class="kind">${escape(check.severityName)} · ${escape(check.id)}</p>`,
    paragraph(check.fix),
    table([texts.row, texts.cells, texts.column, texts.value, texts.message], rows),
    ...(check.more === "" ? [] : [paragraph(check.more)]),
    "</section>",
  ].join("\n");
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join("")}</tr>`);
  return `<table>\n${headRow(heads)}\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table>`;
}

function headRow(heads: readonly string[]): string {
  return `<thead><tr>${heads.map((head) => `<th scope="col">${escape(head)}</th>`).join("")}</tr></thead>`;
}

function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

const css = `
@page { size: A4; margin: 16mm 14mm; }
body { font: 10.5pt/1.4 "Segoe UI", system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 190mm; margin: 8mm auto; padding: 0 4mm; }
h1 { font-size: 18pt; margin: 0 0 4mm; }
h2 { font-size: 13pt; margin: 8mm 0 2mm; border-bottom: 1px solid #888; break-after: avoid; }
h3 { font-size: 11pt; margin: 0; break-after: avoid; }
p { margin: 1mm 0 2mm; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.5mm 5mm; margin: 0; }
dt { color: #555; }
dd { margin: 0; overflow-wrap: anywhere; }
section { margin: 4mm 0 6mm; padding-left: 3mm; border-left: 1mm solid #616161; }
section.error { border-color: #b10e1c; }
section.review { border-color: #8a5a00; }
.kind { color: #555; font-size: 9pt; break-after: avoid; }
.count { font-weight: normal; color: #555; }
table { border-collapse: collapse; width: 100%; font-size: 9pt; }
table.counts { width: auto; min-width: 70mm; font-size: 10.5pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 1mm 2mm; border-bottom: 1px solid #d0d0d0; overflow-wrap: break-word; }
section td:last-child { width: 55%; }
thead th { border-bottom: 1px solid #888; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
tr.error th { color: #b10e1c; }
tr.review th { color: #8a5a00; }
@media print { body { max-width: none; margin: 0; padding: 0; } }
`;
