import type { Finding } from "../engine/finding";
import type { CheckText } from "./check-text";
import { checkTexts } from "./check-texts";
import { counted } from "./counted";
import { english } from "./english";
import { anyColumn as anyColumnSv } from "./sv/specification";
import { errorValue as errorValueSv } from "./sv/error-value";
import { shortened, shownParameter, showsErrorValue, shownValue } from "./shown-value";
import type { Language } from "./text";

const anyColumn: Readonly<Record<Language, string>> = {
  sv: anyColumnSv,
  get en() {
    return english().anyColumn;
  },
};

const errorValue: Readonly<Record<Language, typeof errorValueSv>> = {
  sv: errorValueSv,
  get en() {
    return english().errorValue;
  },
};

/** A finding in words, with the headers as they stand in the person's sheet. */
export type RenderedFinding = CheckText;

/**
 * Puts a finding into words. `headers` are the table's headers by column key, for columns that the text
 * names without pointing at them.
 */
export function renderFinding(
  finding: Finding,
  language: Language,
  headers: Readonly<Record<string, string>> = {},
): RenderedFinding {
  const pointedAt = Object.fromEntries(finding.cells.map(({ column, header }) => [column, header]));
  const fill = filler({ ...headers, ...pointedAt }, finding.params, shownValue(finding, language), language);
  const text = textOf(finding.check, language);
  return mapText(isUnreadableError(finding) ? { ...text, ...errorValue[language] } : text, fill);
}

/** A formula that failed is not a code that nobody knows: what is wrong is the formula, whatever the column is for. */
function isUnreadableError({ check, observed }: Finding): boolean {
  return /-UNREADABLE$/.test(check) && showsErrorValue(observed);
}

/** A check's page without a finding: columns by the names that the return gives them, values as dots. */
export function renderCheck(
  id: string,
  language: Language,
  headers: Readonly<Record<string, string>>,
): CheckText {
  return mapText(textOf(id, language), filler(headers, {}, "…", language));
}

/**
 * A check's texts. Checks made from a person's own document are one a column, "SPEC-LENGTH:grade": their texts are those
 * of the kind, in which `{#column}` stands for that column.
 */
function textOf(check: string, language: Language): CheckText {
  const [kind = "", column] = check.split(":");
  const text = checkTexts[language][kind];
  if (text === undefined) throw new RangeError(`no texts for ${check}`);
  const shown = column === undefined ? anyColumn[language] : `{#${column}}`;
  return mapText(text, (words) => words.replaceAll("{#column}", shown));
}

function mapText(text: CheckText, fill: (template: string) => string): CheckText {
  return {
    title: fill(text.title),
    message: fill(text.message),
    why: fill(text.why),
    fix: fill(text.fix),
    example: fill(text.example),
  };
}

function filler(
  headers: Readonly<Record<string, string>>,
  params: Readonly<Record<string, string | number>>,
  shown: string,
  language: Language,
): (template: string) => string {
  return (template) =>
    counted(template, params).replace(/\{(#?)(\w+)\}/g, (_, hash: string, name: string) => {
      if (hash) return headers[name] ?? name;
      if (name === "observed") return shown === "" ? "\u201d\u201d" : `\u201d${shortened(shown)}\u201d`;
      return shownParameter(params[name] ?? "…", language);
    });
}
