import { english } from "../locale/english";
import { returnName } from "../locale/locale";
import { renderCheck } from "../locale/render-finding";
import { rulesPage as swedish } from "../locale/sv/rules-page";
import type { Language, Texts } from "../locale/text";
import type { ReturnEntry } from "../returns/return-entry";
import { rulesVersion } from "../returns/rules-version";
import { sourceLine } from "./source-line";

const pageTexts: Readonly<Record<Language, Texts<typeof swedish>>> = {
  sv: swedish,
  get en() {
    return english().rulesPage;
  },
};

/** The name of a return's page under docs/regler: "komvux.md", "komvux.en.md". */
export function rulesPageFile(entry: Pick<ReturnEntry, "id">, language: Language): string {
  return pageTexts[language].file(entry.id);
}

/** A return's checks as a page of Markdown: what each finds, why, what to do, an example and the source. */
export function rulesPage(entry: ReturnEntry, language: Language): string {
  const texts = pageTexts[language];
  const headers = Object.fromEntries(Object.entries(entry.columns).map(([key, { header }]) => [key, header]));
  const sections = entry.checks.map((check) => section(check, headers, language));
  const intro = texts.intro(entry.checks.length, rulesVersion);
  return `${[`# ${texts.title(returnName(entry.id, language))}`, intro, ...sections].join("\n\n")}\n`;
}

function section(
  check: ReturnEntry["checks"][number],
  headers: Readonly<Record<string, string>>,
  language: Language,
): string {
  const texts = pageTexts[language];
  const page = renderCheck(check.id, language, headers);
  const dates = [check.since && texts.since(check.since), check.until && texts.until(check.until)].filter(
    Boolean,
  );
  return [
    `## ${page.title}`,
    `\`${check.id}\` · ${texts.severities[check.severity]} · ${[texts.basis[check.basis], ...dates].join(" ")}`,
    `${texts.columns}: ${check.columns.map((key) => headers[key] ?? key).join(", ")}`,
    `**${texts.message}:** ${page.message}`,
    `**${texts.why}:** ${page.why}`,
    `**${texts.fix}:** ${page.fix}`,
    `**${texts.example}:** ${page.example}`,
    `**${texts.source}:** ${sourceLine(check.source)}`,
  ].join("\n\n");
}
