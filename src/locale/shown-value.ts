import type { Cell } from "../values/reading";
import type { Language } from "./text";

const booleans = { sv: { true: "SANT", false: "FALSKT" }, en: { true: "TRUE", false: "FALSE" } } as const;

/** What Swedish Excel shows for the error values that every workbook keeps in English. */
const swedishErrors: Readonly<Record<string, string>> = {
  "#NULL!": "#SKÄRNING!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÄRDEFEL!",
  "#REF!": "#REFERENS!",
  "#NAME?": "#NAMN?",
  "#NUM!": "#OGILTIGT!",
  "#N/A": "#SAKNAS!",
};

const otherErrors: ReadonlySet<string> = new Set([
  "#SPILL!", "#CALC!", "#BUSY!", "#GETTING_DATA", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!",
  ...Object.values(swedishErrors),
]); // prettier-ignore

/** True where the cell shows one of Excel's error values, in English or as Swedish Excel writes it. */
export function showsErrorValue(observed: Cell): boolean {
  if (typeof observed !== "string") return false;
  const text = observed.trim().toUpperCase();
  return Object.hasOwn(swedishErrors, text) || otherErrors.has(text);
}

/** A finding's cell as Excel shows it in this language: a boolean as SANT, #N/A as #SAKNAS!, anything else as it stands. */
export function shownValue(
  { observed, shown }: { readonly observed: Cell; readonly shown: string },
  language: Language,
): string {
  const texts = booleans[language];
  if (typeof observed === "boolean") return observed ? texts.true : texts.false;
  return language === "sv" && Object.hasOwn(swedishErrors, shown) ? (swedishErrors[shown] ?? shown) : shown;
}

/** A parameter of a text: a number with the language's decimal sign and no thousands sign, since years are numbers too. */
export function shownParameter(value: string | number, language: Language): string {
  const text = String(value);
  return typeof value === "number" && language === "sv" ? text.replace(".", ",") : text;
}

/** A cell may hold a novel; a message or a list shows its beginning, on one line. */
export function shortened(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return oneLine.length > 60 ? `${oneLine.slice(0, 59)}…` : oneLine;
}
