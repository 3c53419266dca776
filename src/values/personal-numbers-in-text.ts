import { plainSpelling } from "./plain-spelling";

/**
 * What looks like a personal identity number inside a longer text: six digits of a possible date, with or without
 * century, then four digits or a school's temporary mark, with the separators that people put between.
 * The check digit is not asked for: a mistyped number points at somebody too.
 */
const looksLikeNumber =
  /(?<!\d)(?:(?:1[89]|20)[ ]?)?\d{2}[ ./-]?(?:0\d|1[0-2])[ ./-]?(?:[0-2]\d|3[01]|[6-8]\d|9[01])[ ]?[-+/_.:]?[ ]?(?:\d{4}|TF\d{2}|T\d{3})(?!\d|-\d)/gi;

/** True where the text holds something that may be a personnummer, samordningsnummer or temporary number. */
export function holdsPersonalNumber(text: string): boolean {
  return plainSpelling(text).search(looksLikeNumber) >= 0;
}

/** The text with each such number replaced by "…"; a text that has one loses the signs that cannot be seen as well. */
export function withoutPersonalNumbers(text: string): string {
  const plain = plainSpelling(text);
  return plain.search(looksLikeNumber) < 0 ? text : plain.replace(looksLikeNumber, "…");
}
