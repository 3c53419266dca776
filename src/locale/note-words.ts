import type { NoteWords } from "../returns/payout/notes-plan";
import { payoutTexts, renderDeviation } from "./render-deviation";
import type { Language } from "./text";
import { writtenWords } from "./written-words";

/** The words of the notes on a payout sheet and of its to-do sheet. */
export function noteWords(month: string, language: Language): NoteWords {
  const texts = payoutTexts[language];
  const { what, todo, sheetCell, registerCell, effect, done } = texts.todoHeaders;
  return {
    header: texts.noteHeader,
    headers: Object.values(writtenWords).map(({ noteHeader }) => noteHeader),
    todoSheet: texts.todoSheet,
    todoTitle: texts.todoTitle(month),
    todoHeaders: [what, todo, sheetCell, registerCell, effect, done],
    note: (deviation) => renderDeviation(deviation, language).note,
    title: (deviation) => renderDeviation(deviation, language).title,
    todo: (deviation) => {
      const { todo: text, flips } = renderDeviation(deviation, language);
      return [text, ...flips].join(" ");
    },
    missing: ({ person, course, start }, note) => texts.missingNote(course, person, start, note),
  };
}

/** The header and footer that every page is signed with; what is not given is a line to write on. */
export function signingPage(
  month: string,
  language: Language,
  given: { readonly place?: string; readonly date?: string; readonly name?: string } = {},
) {
  const { certified, place, date, name, signature, page, month: sheet } = payoutTexts[language].signing;
  const line = (length: number) => "_".repeat(length);
  const filled = (text: string | undefined, length: number): string => {
    const bare = text?.trim() ?? "";
    // An "&" begins one of Excel's codes.
    return bare === "" ? line(length) : bare.replaceAll("&", "&&");
  };
  return {
    header: { left: sheet(month), right: page("&P", "&N") },
    footer: {
      left: `${certified}\n\n${place}: ${filled(given.place, 14)}  ${date}: ${filled(given.date, 10)}\n\n${name}: ${filled(given.name, 26)}`,
      right: `${signature}: ${line(30)}`,
    },
  };
}

/** The header of the to-do sheet's pages: what they are, and that they are the provider's own. */
export function todoPage(month: string, language: Language) {
  const { todoTitle, todoNotSent } = payoutTexts[language];
  return {
    landscape: true,
    titleRows: [3, 3] as const,
    header: { left: todoTitle(month), right: todoNotSent },
    footer: {},
  };
}
