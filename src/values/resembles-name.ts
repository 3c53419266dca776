import { plainSpelling } from "./plain-spelling";

/** A word with a capital of two letters or more, as names are written: "Anna", "ANNA", "Anna-Lena", "O'Brien". */
const capitalised = /^\p{Lu}\p{L}*(?:['’.-]\p{L}+)*\.?$/u;

/** Whether a text may be a person's name: words without digits, and one of them at least begins with a capital. */
export function resemblesName(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.some((word) => word.length > 1 && capitalised.test(word));
}

/** Whether it looks like a first and a last name and nothing else: two to four words, each with a capital and more. */
export function seemsName(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length > 1 && words.length < 5 && words.every((word) => word.length > 1 && capitalised.test(word))
  );
}

/** The text's words; none where it holds a digit or begins as Excel's error values do. */
function wordsOf(text: string): string[] {
  const plain = plainSpelling(text);
  if (/\d|^#/.test(plain)) return [];
  return plain.split(/[\s,;:/()]+/).filter(Boolean);
}
