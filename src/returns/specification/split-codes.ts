import type { SpecificationCode } from "./specification";

/** A cell's lines, parted into codes and words. */
export interface SplitText {
  readonly codes: readonly SpecificationCode[];
  readonly words: readonly string[];
}

const longestMeaning = 2_000;

/**
 * Parts a text such as "Betyg:\nA = betyg A,\n99 = Uppgift saknas" into its codes and its other lines. A line in small
 * letters that follows a code goes on with its meaning; a note in brackets and "(maxpoäng = 17)" are words.
 */
export function splitCodes(text: string): SplitText {
  const codes: SpecificationCode[] = [];
  const words: string[] = [];
  let afterCode = false;
  for (const line of text.split(/\r\n|[\r\n]/).map(tidy)) {
    if (line === "") continue;
    const found = codesIn(line);
    const last = codes.at(-1);
    if (found.length > 0) codes.push(...found);
    else if (afterCode && last !== undefined && /^\p{Ll}/u.test(line))
      codes[codes.length - 1] = { ...last, meaning: `${last.meaning} ${line}` };
    else words.push(line);
    afterCode = found.length > 0 || (afterCode && last !== codes.at(-1));
  }
  return { codes, words };
}

/** The variable that a line such as "Se MA_A_PR" refers to for its codes. */
export function referenceIn(line: string): string | undefined {
  const [, name] = /^se (?:även )?(?:variabeln? )?(\S+)$/i.exec(line) ?? [];
  return name?.replace(/[.,:]$/, "");
}

/** One code, or several on a line: "J = Ja, N = Nej". */
function codesIn(line: string): SpecificationCode[] {
  const several = line.split(/[,;]/).map((part) => codeIn(part.trim()));
  if (several.length > 1 && several.every((code) => code !== undefined)) return several;
  const one = codeIn(line);
  return one === undefined ? [] : [one];
}

function codeIn(line: string): SpecificationCode | undefined {
  const at = line.indexOf("=");
  const code = line.slice(0, Math.max(at, 0)).trim();
  const meaning = line
    .slice(at + 1)
    .trim()
    .replace(/[,;]$/, "")
    .slice(0, longestMeaning);
  return at > 0 && meaning !== "" && isCode(code) ? { code: withoutBlanks(code), meaning } : undefined;
}

/** Short, in one word and not a word in small letters: "99", "TF", "x" and "0-100", but not "maxpoäng". */
function isCode(text: string): boolean {
  if (/^\d{1,6} ?[-–] ?\d{1,6}$/.test(text)) return true;
  return /^(?:-|[\p{L}\p{N}][\p{L}\p{N}_.*-]{0,14})$/u.test(text) && !/^\p{Ll}{3,15}$/u.test(text);
}

function withoutBlanks(code: string): string {
  return code.replace(/ ?[-–] ?/, "-");
}

function tidy(line: string): string {
  return line.replace(/\s+/g, " ").trim();
}
