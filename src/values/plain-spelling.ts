const unusual = /[^\x20-\x7E]|^ | {2}| $/;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const hyphens = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/**
 * The text as a Swedish keyboard writes it, so that what looks the same compares the same: composed letters (NFC),
 * one ordinary space for any run of blanks, none at the ends, the ordinary hyphen for every dash and minus,
 * nothing for characters that cannot be seen.
 */
export function plainSpelling(text: string): string {
  if (!unusual.test(text)) return text;
  return text.replace(invisible, "").normalize("NFC").replace(hyphens, "-").replace(/\s+/g, " ").trim();
}
