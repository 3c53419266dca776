/** Excel's error values as the file and the add-in see them, and as Swedish Excel shows them. */
const swedishNames: Readonly<Record<string, string>> = {
  "#N/A": "#SAKNAS!",
  "#VALUE!": "#VÄRDEFEL!",
  "#REF!": "#REFERENS!",
  "#NAME?": "#NAMN?",
  "#DIV/0!": "#DIVISION/0!",
  "#NUM!": "#OGILTIGT!",
  "#NULL!": "#SKÄRNING!",
  "#SPILL!": "#SPILL!",
  "#CALC!": "#KALK!",
  "#BUSY!": "#UPPTAGEN!",
};

const englishNames = new Map(Object.entries(swedishNames).flatMap(([en, sv]) => [[sv, en], [en, en]])); // prettier-ignore

/** The error as Swedish Excel shows it; the same text for anything else. */
export function swedishError(text: string): string {
  return swedishNames[text] ?? text;
}

/** The error's English name, typed in either language; undefined where the text is no error. */
export function englishError(text: string): string | undefined {
  return englishNames.get(text.toUpperCase());
}

/** True for a value that is one of Excel's errors. */
export function isError(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("#") && value in swedishNames;
}
