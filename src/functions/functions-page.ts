import { functionsPage as english } from "../locale/en/functions-page";
import { functionsPage as swedish } from "../locale/sv/functions-page";
import type { Language } from "../locale/text";
import { day, iso, type Day } from "../values/day";
import type { Cell } from "../values/reading";
import { callFunction } from "./call";
import type { Formula } from "./definition";
import { definitions } from "./definitions";
import { functionTexts, type FunctionExample, type FunctionText } from "./texts";

const pageTexts = { sv: swedish, en: english };

/** Any day will do: no example leaves its date out. */
const today = day("2026-01-15");

/** The page about every formula, as Markdown, with each example's answer worked out by the formula itself. */
export async function functionsPage(language: Language): Promise<string> {
  const page = pageTexts[language];
  const sections = await Promise.all(definitions.map((definition) => functionSection(definition, language)));
  return [`# ${page.title}`, ...page.intro, ...sections].join("\n\n") + "\n";
}

/** The section about one formula, as Markdown. */
export async function functionSection(definition: Formula, language: Language): Promise<string> {
  const page = pageTexts[language];
  const texts: Readonly<Record<string, FunctionText>> = functionTexts[language];
  const text = texts[definition.id];
  if (text === undefined) throw new RangeError(`no texts for ${definition.id}`);
  const values = definition.parameters.map(({ name, optional }) => {
    const { label = name, description = "" } = text.parameters[name] ?? {};
    return `- **${label}** (\`${name}\`${optional === true ? `, ${page.optional}` : ""}): ${description}`;
  });
  const examples = await Promise.all(
    text.examples.map((example) => exampleLines(definition, example, language)),
  );
  return [
    `## NACKA.${definition.id}`,
    text.description,
    `\`${signature(definition, language)}\``,
    `${page.values}:`,
    values.join("\n"),
    `${page.examples}:`,
    examples.join("\n"),
  ].join("\n\n");
}

/** "=NACKA.APLHOURS(points; [validatedPoints]; [form])". */
export function signature({ id, parameters }: Formula, language: Language): string {
  const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `=NACKA.${id}(${names.join(`${pageTexts[language].separator} `)})`;
}

async function exampleLines(
  definition: Formula,
  { args, written, shows }: FunctionExample,
  language: Language,
): Promise<string> {
  const formula = written ?? writtenFormula(definition.id, args as readonly Cell[], language);
  const answer = await callFunction(definition.id, args, language, today);
  if (!("value" in answer)) throw new RangeError(`an example of ${definition.id} has no answer`);
  if (typeof answer.value === "object") {
    // The headers and a first row: the rest changes with every check that is added.
    const table = answer.value.slice(0, 2).map((row) => `  ${row.join(" | ")}\n`);
    return `- \`${formula}\`: ${shows}\n\n  \`\`\`text\n${table.join("")}  …\n  \`\`\``;
  }
  const isDate = "result" in definition && definition.result === "date";
  return `- \`${formula}\` → **${shownAnswer(answer.value, isDate, language)}**. ${shows}`;
}

/** A formula as it is typed in Excel of that language: "=NACKA.STUDYFORM("gymnasial";"dag";100;54,5)". */
export function writtenFormula(id: string, args: readonly Cell[], language: Language): string {
  const written = args.map((cell) => {
    if (typeof cell === "string") return `"${cell.replaceAll('"', '""')}"`;
    if (typeof cell === "number") return decimals(cell, language);
    return cell === null ? "" : String(cell);
  });
  return `=NACKA.${id}(${written.join(pageTexts[language].separator)})`;
}

function shownAnswer(value: string | number, isDate: boolean, language: Language): string {
  if (value === "") return pageTexts[language].nothing;
  if (typeof value === "string") return value.replace(/\.$/, "");
  return isDate ? iso(value as Day) : decimals(value, language);
}

function decimals(value: number, language: Language): string {
  return language === "sv" ? String(value).replace(".", ",") : String(value);
}
