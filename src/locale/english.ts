import type * as English from "./en/texts";
import type { Language } from "./text";

let fetched: typeof English | undefined;

/**
 * Brings the texts of a language before the first of them is shown. Swedish comes with the program; nobody who reads
 * Swedish waits for the English.
 */
export async function fetchTexts(language: Language): Promise<void> {
  if (language === "en") fetched ??= await import(/* webpackChunkName: "english" */ "./en/texts");
}

/** The English texts, for the tables of texts by language. Throws before `fetchTexts("en")` is done. */
export function english(): typeof English {
  if (fetched === undefined) throw new Error("the English texts have not been fetched");
  return fetched;
}
