import type { Language } from "../locale/text";
import type { Problem } from "./problem";
import { choiceTexts, functionTexts, problemTexts, type FunctionText } from "./texts";

/**
 * What a person reads beside the error value. `{parameter}` is what the argument is called, `{given}` what was given (a text in quotes),
 * `{choices}` the words that it can be; other placeholders are the problem's own.
 */
export function sentence(functionId: string, problem: Problem, language: Language): string {
  const texts: Readonly<Record<string, FunctionText>> = functionTexts[language];
  const choices: Readonly<Record<string, string>> = choiceTexts[language];
  return problemTexts[language][problem.id].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = problem.params[key];
    if (key === "parameter") return texts[functionId]?.parameters[String(value)]?.label ?? String(value);
    if (key === "choices") return choices[String(value)] ?? "";
    if (key === "given" && typeof value === "string") return language === "sv" ? `”${value}”` : `"${value}"`;
    return typeof value === "number" ? shownNumber(value, language) : String(value ?? "");
  });
}

function shownNumber(value: number, language: Language): string {
  return value.toLocaleString(language === "sv" ? "sv-SE" : "en-GB", { maximumFractionDigits: 15 });
}
